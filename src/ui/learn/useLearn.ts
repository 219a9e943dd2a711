import { type DrillSetCard, KINDS, type Kind, type Lang, type LessonCard, type RubricCard, type ScenarioCard } from '#content'
import type { CountedRun, PracticeTry } from '#records'
import type { Done, Offer, SkillSample } from '#session/practice'
import { STYLE_FIT, samplesOf } from '#session/practice'
import { type Deps, useDeps } from '../deps.ts'
import type { Loaded } from '../parts/useAsync.ts'
import { useReread } from '../parts/useReread.ts'
import { useSettings } from '../settings/settings.ts'
import { useLang } from '../text/text.ts'

/** The language in which one practises: the one chosen for talks, else the interface's. */
export function useTalkLang(): Lang {
  const lang = useLang()
  const chosen = useSettings((settings) => settings.talkLang)
  return chosen === 'en' || chosen === 'zh' ? chosen : lang
}

/** A skill in the interface's words. */
export interface SkillName {
  readonly skill: string
  readonly title: string
  readonly rubric: string
  readonly rubricTitle: string
  /** The talks that its rubric is for; none for what is rated beside all rubrics. */
  readonly kinds: readonly Kind[]
  readonly lesson?: string
}

/** All that the learn pages know of one person and one practice language. */
export interface LearnData {
  readonly lang: Lang
  readonly names: readonly SkillName[]
  readonly sets: readonly DrillSetCard[]
  readonly lessons: readonly LessonCard[]
  readonly scenarios: readonly ScenarioCard[]
  /** Of both languages, without private talks, with the scores that count. */
  readonly runs: readonly CountedRun[]
  readonly tries: readonly PracticeTry[]
  readonly samples: readonly SkillSample[]
  readonly offer: Offer
  readonly done: Done
  readonly focus: string | null
  /** False where the browser keeps nothing: then all is as if new. */
  readonly kept: boolean
}

export const rubricOf = (skill: string): string => skill.slice(0, skill.indexOf('.'))

const fitName = (title: string): SkillName => ({
  skill: STYLE_FIT,
  title,
  rubric: rubricOf(STYLE_FIT),
  rubricTitle: title,
  kinds: [],
  lesson: 'social-styles',
})
/** Suiting the person is rated by no rubric: each persona's file says what suits it. */
const FIT_NAME: Readonly<Record<Lang, SkillName>> = { en: fitName('Style fit'), zh: fitName('风格契合') }

const focusKey = (lang: Lang): string => `focus.${lang}`

/** Reads what was done and what is on offer; `again` reads anew. */
export function useLearn(): {
  readonly loaded: Loaded<LearnData>
  readonly again: () => void
  readonly setFocus: (skill: string | null) => Promise<void>
} {
  const { learn, library, records } = useDeps()
  const ui = useLang()
  const lang = useTalkLang()
  const { loaded, again } = useReread(`${ui}.${lang}`, async (): Promise<LearnData> => {
    const [sets, lessons, rubrics, own] = await Promise.all([
      learn.library.drillSetCards(),
      learn.library.lessonCards(),
      learn.library.rubricCards(),
      readOwn(records, library, lang),
    ])
    const scenarios = library.scenarioCards.filter((card) => card.lang === lang)
    const here = sets.filter((set) => set.lang === lang)
    const rated = new Set([...scenarios.flatMap((card) => card.rubrics), ...here.flatMap((set) => set.trains.map(rubricOf))])
    const ofRubrics = namesOf(inOrder(rubrics.filter((rubric) => rubric.lang === ui && rated.has(rubric.id))))
    const names = ofRubrics.length === 0 ? [] : [...ofRubrics, FIT_NAME[ui]]
    const styles = new Map(
      library.scenarioCards.map((card) => [`${card.id}.${card.lang}`, card.buyers.length === 1 ? card.buyers[0]!.persona : null]),
    )
    return {
      ...own,
      lang,
      names,
      sets: here,
      lessons: lessons.filter((lesson) => lesson.lang === ui),
      scenarios,
      samples: samplesOf(own.runs, own.tries, (scenario, of) => styles.get(`${scenario}.${of}`) ?? null),
      offer: {
        lang,
        skills: names.map(({ skill, rubric, lesson }) => ({ skill, rubric, ...(lesson === undefined ? {} : { lesson }) })),
        drillSets: here,
        talks: scenarios.map(({ id, rubrics: by, buyers, levels }) => ({
          scenario: id,
          rubrics: [...by, FIT_NAME[lang].rubric], // every talk measures it
          styles: buyers.map((buyer) => buyer.persona),
          levels,
        })),
      },
      done: doneOf(own.runs, own.tries, lang),
    }
  })
  const setFocus = async (skill: string | null): Promise<void> => {
    await (await records()).settings.put(focusKey(lang), skill)
    again()
  }
  return { loaded, again, setFocus }
}

interface Own {
  readonly runs: readonly CountedRun[]
  readonly tries: readonly PracticeTry[]
  readonly focus: string | null
  readonly kept: boolean
}

async function readOwn(records: Deps['records'], library: Deps['library'], lang: Lang): Promise<Own> {
  try {
    const open = await records()
    const { id: person } = await open.me()
    const [runs, tries, focus] = await Promise.all([
      open.runs.counted(library, { person }),
      open.tries.list({ person }),
      open.settings.get(focusKey(lang)),
    ])
    const shown = runs.filter((run) => !run.private && run.ended !== null)
    return { runs: shown, tries, focus: typeof focus === 'string' ? focus : null, kept: true }
  } catch {
    return { runs: [], tries: [], focus: null, kept: false } // said on the page
  }
}

/** As talks go: finding out, presenting, objections, complaints; rubrics of several kinds after those of one. */
function inOrder(rubrics: readonly RubricCard[]): readonly RubricCard[] {
  const rank = ({ kinds }: RubricCard): number => (kinds.length === 1 ? KINDS.indexOf(kinds[0]!) : KINDS.length + kinds.length)
  return [...rubrics].sort((one, other) => rank(one) - rank(other))
}

function namesOf(rubrics: readonly RubricCard[]): readonly SkillName[] {
  return rubrics.flatMap((rubric) =>
    rubric.criteria.map(({ id, title, lesson }) => ({
      skill: `${rubric.id}.${id}`,
      title,
      rubric: rubric.id,
      rubricTitle: rubric.title,
      kinds: rubric.kinds,
      ...(lesson === undefined ? {} : { lesson }),
    })),
  )
}

function doneOf(runs: readonly CountedRun[], tries: readonly PracticeTry[], lang: Lang): Done {
  const talks: Record<string, number> = {}
  for (const run of runs) if (run.lang === lang) talks[run.scenario] = (talks[run.scenario] ?? 0) + 1
  const good = new Map<string, Set<string>>()
  for (const one of tries) {
    if (one.lang !== lang || one.from !== 'drills' || one.points < 3) continue
    const set = good.get(one.set)
    if (set) set.add(one.drill)
    else good.set(one.set, new Set([one.drill]))
  }
  return { talks, drills: Object.fromEntries([...good].map(([set, drills]) => [set, drills.size])) }
}

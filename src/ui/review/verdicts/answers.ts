import type { Lang } from '#content'
import type { PracticeTry, Records, RunSummary } from '#records'
import type { BlindAnswer } from '#records/files'
import { foldRun } from '#session'
import type { Library } from '../../outside.ts'

/** A criterion in one language, with what there is to mark on it. */
export interface Markable {
  readonly key: string
  readonly from: 'drills' | 'talks'
  readonly rubric: string
  readonly criterion: string
  readonly lang: Lang
  readonly count: number
}

/** Talks are read whole: more than this at once is no batch. */
const MOST_TALKS = 60

/** What can be marked: drill answers by the skill that their set trains first, finished talks by their criteria. */
export function markables(tries: readonly PracticeTry[], runs: readonly RunSummary[]): readonly Markable[] {
  const found = new Map<string, Markable>()
  const add = (from: Markable['from'], skill: string, lang: Lang): void => {
    const [rubric = '', criterion = ''] = skill.split('.')
    const key = `${from} ${skill} ${lang}`
    found.set(key, { key, from, rubric, criterion, lang, count: (found.get(key)?.count ?? 0) + 1 })
  }
  for (const { skills, lang } of tries) if (skills[0] !== undefined) add('drills', skills[0], lang)
  for (const { scores, lang } of runs) {
    for (const { rubric, criteria } of scores) for (const id of Object.keys(criteria)) add('talks', `${rubric}.${id}`, lang)
  }
  return [...found.values()].sort((one, other) => other.count - one.count || (one.key < other.key ? -1 : 1))
}

/** The answers themselves, without whose they are. */
export async function answersOf(
  what: Markable,
  records: Records,
  library: Library,
  loadDrillSet: (id: string, lang: Lang) => Promise<{ readonly drills: readonly DrillWords[] }>,
): Promise<readonly BlindAnswer[]> {
  return what.from === 'drills' ? fromDrills(what, records, loadDrillSet) : fromTalks(what, records, library)
}

interface DrillWords {
  readonly id: string
  readonly situation: string
  readonly context: string
}

async function fromDrills(
  { rubric, criterion, lang }: Markable,
  records: Records,
  loadDrillSet: (id: string, lang: Lang) => Promise<{ readonly drills: readonly DrillWords[] }>,
): Promise<readonly BlindAnswer[]> {
  const tries = (await records.tries.list()).filter(
    (one) => !one.private && one.skills[0] === `${rubric}.${criterion}` && one.lang === lang,
  )
  const sets = new Map<string, readonly DrillWords[]>()
  for (const { set } of tries) {
    if (!sets.has(set)) sets.set(set, (await loadDrillSet(set, lang).catch(() => ({ drills: [] }))).drills) // a lesson's check has no set
  }
  return tries.map(({ id, set, drill, text, points }): BlindAnswer => {
    const asked = sets.get(set)?.find((one) => one.id === drill)
    const before = [asked?.situation, asked?.context].filter((words) => words !== undefined && words !== '')
    return {
      id,
      to: `${set}.${drill}`,
      lang,
      rubric,
      criterion,
      machine: Math.round(points),
      lines: [...before.map((words) => ({ by: 'buyer' as const, text: words ?? '' })), { by: 'seller', text }],
    }
  })
}

async function fromTalks(
  { rubric, criterion, lang }: Markable,
  records: Records,
  library: Library,
): Promise<readonly BlindAnswer[]> {
  const runs = (await records.runs.list()).filter(
    (run) => !run.private && run.ended !== null && run.lang === lang && run.scores.some((score) => score.rubric === rubric),
  )
  const titles = new Map(library.scenarioCards.filter((card) => card.lang === lang).map(({ id, title }) => [id, title]))
  const answers: BlindAnswer[] = []
  for (const run of runs.slice(0, MOST_TALKS)) {
    const machine = run.scores.find((score) => score.rubric === rubric)?.criteria[criterion]
    const { turns } = foldRun(await records.runs.events(run.run))
    if (machine === undefined || turns.length === 0) continue
    const lines = turns.map(({ by, text }) => ({ by, text }))
    answers.push({ id: run.run, to: titles.get(run.scenario) ?? run.scenario, lang, rubric, criterion, machine, lines })
  }
  return answers
}

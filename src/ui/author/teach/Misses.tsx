import { type ReactNode, useMemo, useState } from 'react'
import { LANGS, type Lang, type MoveCard, type Rubric } from '#content'
import { parse } from '#content/parse'
import type { Authored } from '#records'
import type { NotUnderstood, Past } from '#session/bench'
import { useDeps } from '../../deps.ts'
import { useAsync } from '../../parts/useAsync.ts'
import { tagOf, useTexts } from '../../text/text.ts'
import { MissCard } from './MissCard.tsx'
import { teachTexts } from './teach-texts.ts'
import { useTeacher } from './useStudy.ts'

/** So many of the newest talks are looked through. */
const TALKS = 100
const AT_FIRST = 12

interface MissesProps {
  /** The trainer's files of moves. */
  readonly drafts: readonly Authored[]
  readonly moves: readonly MoveCard[]
  readonly onTaken: () => void
}

/** Answers of talks in which nothing was recognised, or that left a criterion unsure, by likeness. */
export function Misses({ drafts, moves, onTaken }: MissesProps): ReactNode {
  const t = useTexts(teachTexts)
  const { library, records } = useDeps()
  const teacher = useTeacher()
  const [shown, setShown] = useState(AT_FIRST)
  const loaded = useAsync('not understood', async () => {
    const [{ runs }, { foldRun }, { notUnderstood }] = await Promise.all([
      records(),
      import('#session'),
      import('#session/bench'),
    ])
    const found: NotUnderstood[] = []
    const past: Past[] = []
    const rubrics = new Map<string, Promise<Rubric | null>>()
    const rubricOf = (id: string, lang: Lang) => {
      const key = `${id} ${lang}`
      const known = rubrics.get(key)
      if (known !== undefined) return known
      const loading = library.loadRubric(id, lang).catch(() => null) // of a pack that is gone
      rubrics.set(key, loading)
      return loading
    }
    for (const { run, private: own, scores, sellerTurns } of (await runs.list()).slice(0, TALKS)) {
      if (own || sellerTurns === 0) continue // private practice is nobody's material
      const state = foldRun(await runs.events(run))
      const named = await Promise.all(scores.map((score) => rubricOf(score.rubric, state.lang)))
      const here = named.filter((rubric) => rubric !== null)
      found.push(...notUnderstood(state, here))
      const scenario = await library.loadScenario(state.scenario, state.lang).catch(() => null)
      if (scenario && here.length > 0) past.push({ state, scenario, rubrics: here })
    }
    return { found, past, groupsOf: (await import('#session/bench')).groupsOf }
  })
  const told = useMemo(
    () =>
      new Set(
        drafts.flatMap(({ path, text }) => {
          const { type, draft } = parse(path, text)
          return type === 'move' && draft
            ? [...draft.examples, ...draft.nearMisses].map((one) => `${one.context}\n${one.text}`)
            : []
        }),
      ),
    [drafts],
  )
  const groups = useMemo(
    () =>
      loaded.state === 'ready'
        ? loaded.value.groupsOf(loaded.value.found.filter(({ context, text }) => !told.has(`${context}\n${text}`)))
        : [],
    [loaded, told],
  )
  return (
    <section aria-label={t.misses}>
      <h2>{t.misses}</h2>
      <p className="small soft">{t.missesNote}</p>
      {loaded.state === 'waiting' && <p className="waiting">{t.missesLooking}</p>}
      {loaded.state === 'ready' && groups.length === 0 && <p className="notice">{t.missesNone}</p>}
      {LANGS.map((lang) => {
        const here = groups.filter((group) => group[0]?.lang === lang)
        return (
          <ul key={lang} className="plain teach-groups">
            {here.slice(0, shown).map((group) => (
              <li key={`${group[0]?.run} ${group[0]?.turn}`} className="sheet author-box">
                {group.length > 1 && <p className="small soft">{t.alike(group.length)}</p>}
                <ul className="plain teach-list" lang={tagOf(lang)}>
                  {group.map((miss) => (
                    <MissCard
                      key={`${miss.run} ${miss.turn}`}
                      miss={miss}
                      drafts={drafts}
                      moves={moves}
                      past={loaded.state === 'ready' ? loaded.value.past.filter(({ state }) => state.lang === lang) : []}
                      teacher={teacher}
                      onTaken={onTaken}
                    />
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        )
      })}
      {groups.length > shown && (
        <button type="button" className="act" onClick={() => setShown(shown + AT_FIRST)}>
          {t.moreGroups}
        </button>
      )}
    </section>
  )
}

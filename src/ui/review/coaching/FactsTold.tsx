import type { ReactNode } from 'react'
import type { Lang } from '#content'
import type { RunSummary } from '#records'
import { foldRun } from '#session'
import { useDeps } from '../../deps.ts'
import { useAsync } from '../../parts/useAsync.ts'
import { tagOf, useLang, useTexts } from '../../text/text.ts'
import { grouped } from '../parts/grouped.ts'
import { knowledgeTexts } from './knowledge-texts.ts'

/** Logs that are read. */
const MOST_LOGS = 30

interface FactsToldProps {
  /** One person's finished talks, newest first. */
  readonly runs: readonly RunSummary[]
}

/** A proof of knowledge that the trainer has by itself: which facts of a scenario a seller spoke of. */
export function FactsTold({ runs }: FactsToldProps): ReactNode {
  const t = useTexts(knowledgeTexts)
  const { records, library } = useDeps()
  const ui = useLang()
  const newest = runs.slice(0, MOST_LOGS)
  const loaded = useAsync(newest.map(({ run }) => run).join(' '), async () => {
    const kept = await records()
    const told = new Map<string, ReadonlySet<string>>()
    for (const { run } of newest) {
      const turns = foldRun(await kept.runs.events(run)).turns
      const about = turns.flatMap((turn) => (turn.by === 'seller' ? turn.heard.moves.map((move) => move.about) : []))
      told.set(run, new Set(about.filter((one) => one !== null)))
    }
    const groups = [...grouped(newest, ({ scenario, lang }) => `${scenario} ${lang}`).values()]
    return Promise.all(groups.map((talks) => factsOf(talks, told, library.loadScenario)))
  })
  if (loaded.state === 'waiting') return null
  const known = loaded.value.filter(({ facts }) => facts.length > 0)
  return (
    <section className="review-group">
      <h2>{t.told}</h2>
      {known.length === 0 ? (
        <p className="soft">{t.toldNone}</p>
      ) : (
        <>
          <p className="small soft">{t.toldNote}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
          <section className="table-frame" tabIndex={0} aria-label={t.told}>
            <table className="review-table small">
              <thead>
                <tr>
                  {[t.talk, t.times, t.known, t.fact].map((head) => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {known.map(({ key, title, lang, talks, facts }) => {
                  const spoken = facts.filter(({ times }) => times > 0)
                  return (
                    <tr key={key} lang={tagOf(lang)}>
                      <th scope="row">{title}</th>
                      <td>{talks}</td>
                      <td lang={tagOf(ui)}>{t.ofFacts(spoken.length, facts.length)}</td>
                      <td>
                        <ul className="plain">
                          {spoken.map(({ id, text, times }) => (
                            <li key={id}>
                              {text} {talks > 1 && <span className="soft">({times})</span>}
                            </li>
                          ))}
                        </ul>
                      </td>
                    </tr>
                  )
                })}
              </tbody>
            </table>
          </section>
        </>
      )}
    </section>
  )
}

interface Told {
  readonly key: string
  readonly title: string
  readonly lang: Lang
  readonly talks: number
  readonly facts: readonly { readonly id: string; readonly text: string; readonly times: number }[]
}

async function factsOf(
  talks: readonly RunSummary[],
  told: ReadonlyMap<string, ReadonlySet<string>>,
  loadScenario: ReturnType<typeof useDeps>['library']['loadScenario'],
): Promise<Told> {
  const [{ scenario: id, lang } = { scenario: '', lang: 'en' as const }] = talks
  const scenario = await loadScenario(id, lang).catch(() => null) // its content may have gone
  return {
    key: `${id} ${lang}`,
    title: scenario?.title ?? id,
    lang,
    talks: talks.length,
    facts: (scenario?.facts ?? []).map((fact) => ({
      id: fact.id,
      text: fact.text,
      times: talks.filter(({ run }) => told.get(run)?.has(fact.id)).length,
    })),
  }
}

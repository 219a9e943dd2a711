import { type ReactNode, useEffect, useState } from 'react'
import type { Scenario } from '#content'
import type { Difference } from '#session/playscript'
import { useDeps } from '../../deps.ts'
import { useTexts } from '../../text/text.ts'
import { authorTexts } from '../author-texts.ts'
import { useGather } from '../studio/useGather.ts'

interface TalkResult {
  readonly path: string
  readonly differences: readonly Difference[]
}

/** All saved talks of this scenario, played again at every change. */
export function TalksPanel({ scenario, turn }: { readonly scenario: Scenario | null; readonly turn: number }): ReactNode {
  const t = useTexts(authorTexts)
  const { author, records } = useDeps()
  const gather = useGather()
  const [results, setResults] = useState<readonly TalkResult[] | null>(null)
  const [error, setError] = useState<unknown>(null)
  if (error !== null) throw error
  // biome-ignore lint/correctness/useExhaustiveDependencies: a saved talk more is a reason to play them again
  useEffect(() => {
    if (!scenario) return undefined
    let current = true
    setResults(null)
    const later = setTimeout(() => {
      const run = async () => {
        const [{ readPlayScript, runPlayScript }, script, drafts] = await Promise.all([
          import('#session/playscript'),
          gather(scenario),
          records().then(({ authored }) => authored.list()),
        ])
        const talks = drafts
          .filter(({ path }) => path.endsWith('.talk'))
          .map((draft) => ({ ...draft, ...readPlayScript(draft.text) }))
        const mine = talks.filter((talk) => talk.script?.scenario === scenario.id && talk.script.lang === scenario.lang)
        const found: TalkResult[] = []
        if (mine.length > 0) {
          const { engine, close } = await author.engine()
          try {
            for (const { path, script: play } of mine) {
              if (play) found.push({ path, differences: (await runPlayScript(engine, script, play)).differences })
            }
          } finally {
            close()
          }
        }
        if (current) setResults(found)
      }
      run().catch((thrown: unknown) => current && setError(thrown))
    }, 300)
    return () => {
      current = false
      clearTimeout(later)
    }
  }, [scenario, turn])
  if (!scenario) return <p className="notice">{t.waitsForMend}</p>
  if (results === null) return <p className="small soft">{t.running}</p>
  if (results.length === 0) return <p className="small soft">{t.noTests}</p>
  return (
    <ul className="plain">
      {results.map(({ path, differences }) => (
        <li key={path} className="sheet author-box" data-wrong={differences.length > 0}>
          <p>
            <strong>{path.split('/').at(-1)}</strong>: {differences.length === 0 ? t.same : t.differs(differences.length)}
          </p>
          {differences.map((one) => (
            <p key={`${one.line} ${one.expected}`} className="small">
              {t.line(one.line)} · {t.expected}: {one.expected} · {t.got}: {one.got}
            </p>
          ))}
        </li>
      ))}
    </ul>
  )
}

import { type ReactNode, useEffect, useState } from 'react'
import type { Rubric } from '#content'
import type { Flip } from '#session/playscript'
import { useTexts } from '../../text/text.ts'
import { authorTexts } from '../author-texts.ts'

/** The rubric's own tests, scored again at every change: which points are others than they must be, and the words that counted. */
export function GoldPanel({ rubric }: { readonly rubric: Rubric | null }): ReactNode {
  const t = useTexts(authorTexts)
  const [flips, setFlips] = useState<readonly Flip[] | null>(null)
  const [error, setError] = useState<unknown>(null)
  if (error !== null) throw error
  useEffect(() => {
    if (!rubric || rubric.tests.length === 0) return undefined
    let current = true
    setFlips(null)
    const later = setTimeout(() => {
      const run = async () => {
        const [{ loadLabeller }, { runGold }] = await Promise.all([import('#language'), import('#session/playscript')])
        const found = runGold(rubric, await loadLabeller([rubric.lang]))
        if (current) setFlips(found)
      }
      run().catch((thrown: unknown) => current && setError(thrown))
    }, 500)
    return () => {
      current = false
      clearTimeout(later)
    }
  }, [rubric])
  if (!rubric) return <p className="notice">{t.needsWhole}</p>
  if (rubric.tests.length === 0) return <p className="small soft">{t.goldNone}</p>
  if (flips === null) return <p className="small soft">{t.running}</p>
  if (flips.length === 0) return <p className="notice">{t.goldRight}</p>
  return (
    <ul className="plain">
      {flips.map(({ test, criterion, points, least, most, words }) => (
        <li key={`${test} ${criterion}`} className="sheet author-box" data-wrong>
          <p>{t.goldFlip(test, criterion, points, least, most)}</p>
          {words.length > 0 && (
            <p className="small soft">
              {t.goldWords}: {words.join(' · ')}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

import type { ReactNode } from 'react'
import type { Rubric } from '#content'
import { useMarks } from '../../text/marks.ts'
import { tagOf, useTexts } from '../../text/text.ts'
import { authorTexts } from '../author-texts.ts'
import { benchTexts } from '../bench/bench-texts.ts'
import { FoolTable } from '../bench/FoolTable.tsx'
import type { useBench } from '../bench/useBench.ts'
import { Sums } from './Sums.tsx'
import type { Gold } from './useGold.ts'

interface GoldPanelProps {
  readonly rubric: Rubric | null
  readonly gold: Gold | null
  readonly bench: ReturnType<typeof useBench>
}
/** The rubric's own tests, scored again at every change: which points are others than they must be, and the words that counted. */
export function GoldPanel({ rubric, gold, bench }: GoldPanelProps): ReactNode {
  const t = useTexts(authorTexts)
  const { colon } = useMarks()
  const words = useTexts(benchTexts)
  const flips = gold?.flips ?? null
  if (!rubric) return <p className="notice">{t.needsWhole}</p>
  if (rubric.tests.length === 0) return <p className="small soft">{t.goldNone}</p>
  const titleOf = (id: string) => rubric.criteria.find((one) => one.id === id)?.title ?? (id === 'overall' ? words.overall : id)
  return (
    <>
      <p className="small soft">{words.goldWhat}</p>
      <div role="status">
        {flips === null && <p className="small soft">{t.goldRunning}</p>}
        {flips?.length === 0 && (
          <p className="notice" data-tone="good">
            {t.goldRight}
          </p>
        )}
      </div>
      {flips !== null && flips.length > 0 && (
        <ul className="plain">
          {flips.map(({ test, criterion, points, least, most, words: counted, held }) => (
            <li key={`${test} ${criterion}`} className="sheet author-box" data-wrong>
              <p>{t.goldFlip(test, titleOf(criterion), points, least, most)}</p>
              <p className="small soft">
                {counted.length === 0 ? t.goldNoWords : `${t.goldWords}${colon}`}
                <span lang={tagOf(rubric.lang)}>{counted.map((one) => `“${one}”`).join(' · ')}</span>
              </p>
              {held !== undefined && (
                <p className="small" lang={tagOf(rubric.lang)}>
                  {held}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      {gold && <Sums rubric={rubric} standings={gold.standings} />}
      <FoolTable rubric={rubric} bench={bench} />
    </>
  )
}

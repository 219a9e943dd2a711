import type { ReactNode } from 'react'
import type { SkillCell } from '#session/practice'
import { useTexts } from '../../text/text.ts'
import { pointsSaid } from '../home/suggestion-words.ts'
import { skillsTexts } from './skills-texts.ts'

const WIDTH = 84
const PAD = 6
const x = (hundredths: number): number => PAD + (hundredths * (WIDTH - 2 * PAD)) / 400

/** One measure with how sure it is: a dot for the mean, a bar for where the truth lies, in words for those who can't see it. */
export function CellPicture({ cell }: { readonly cell: SkillCell }): ReactNode {
  const t = useTexts(skillsTexts)
  if (cell.sure === 'unknown') {
    return (
      <span className="cell" data-sure="unknown">
        <span aria-hidden="true">–</span>
        <span className="unseen">{t.none}</span>
      </span>
    )
  }
  const said = t.cell(pointsSaid(cell.mean), pointsSaid(cell.low), pointsSaid(cell.high), cell.tries, t.sure[cell.sure])
  return (
    <span className="cell" data-sure={cell.sure} title={said}>
      <svg viewBox={`0 0 ${WIDTH} 22`} width={WIDTH} height="22" role="img" aria-label={said}>
        {[0, 100, 200, 300, 400].map((at) => (
          <line key={at} className="cell-tick" x1={x(at)} x2={x(at)} y1="8" y2="14" />
        ))}
        <rect className="cell-bar" x={x(cell.low)} y="6" width={Math.max(3, x(cell.high) - x(cell.low))} height="10" rx="5" />
        <circle className="cell-dot" cx={x(cell.mean)} cy="11" r="4.500" />
      </svg>
      <span className="cell-number" aria-hidden="true">
        {pointsSaid(cell.mean)}
      </span>
    </span>
  )
}

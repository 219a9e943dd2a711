import type { ReactNode } from 'react'
import { domainTexts } from '../text/domain-texts.ts'
import { useTexts } from '../text/text.ts'
import './points.css'

/** Points from 0 to 4, in halves, as four steps that rise. */
export function Points({ value, unsure = false }: { readonly value: number; readonly unsure?: boolean }): ReactNode {
  const t = useTexts(domainTexts)
  return (
    <svg className="points" data-unsure={unsure} viewBox="0 0 76 28" role="img" aria-label={t.ofFour(value)}>
      {[1, 2, 3, 4].map((step) => {
        const height = 7 + step * 5
        const share = Math.max(0, Math.min(1, value - step + 1))
        return (
          <g key={step} transform={`translate(${(step - 1) * 20} ${28 - height})`}>
            <rect className="points-rest" width="16" height={height} rx="3.500" />
            {share > 0 && <rect className="points-got" width={16 * share} height={height} rx="3.500" />}
          </g>
        )
      })}
    </svg>
  )
}

import type { ReactNode } from 'react'
import type { Evidence } from '#scoring'
import { useTexts } from '../../text/text.ts'
import { debriefTexts } from './debrief-texts.ts'
import { stretches } from './marks.ts'

interface MarkedTextProps {
  readonly text: string
  readonly evidence: readonly Evidence[]
  /** All criteria at once: a thin line in place of a full mark. */
  readonly faint: boolean
}

/** Words with what counted in them; what lowered is marked otherwise, and said so. */
export function MarkedText({ text, evidence, faint }: MarkedTextProps): ReactNode {
  const t = useTexts(debriefTexts)
  return stretches(text, evidence).map((stretch) =>
    stretch.raised || stretch.lowered ? (
      <mark key={stretch.start} data-low={stretch.lowered && !stretch.raised} data-faint={faint}>
        {stretch.text}
        <span className="unseen"> ({stretch.raised ? t.raised : t.lowered})</span>
      </mark>
    ) : (
      <span key={stretch.start}>{stretch.text}</span>
    ),
  )
}

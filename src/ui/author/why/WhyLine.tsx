import type { ReactNode } from 'react'
import type { Why } from '#language/explain'

interface WhyLineProps {
  readonly text: string
  readonly why: Why
}

/** The line itself: words that spoke for the move and against it are tinted, those that show it underlined. */
export function WhyLine({ text, why }: WhyLineProps): ReactNode {
  const own = why.spoke.flatMap((one) => (one.side === 'seller' ? [one] : []))
  const cuts = [...new Set([0, text.length, ...own.flatMap(({ start, end }) => [start, end]), ...edges(why)])].sort(
    (a, b) => a - b,
  )
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? text.length
    const said = own.find((one) => one.start <= start && end <= one.end)
    const shows = why.span !== null && why.span.start <= start && end <= why.span.end
    const words = text.slice(start, end)
    if (!said && !shows) return words
    return (
      <span key={start} className="why-words" data-for={said ? said.points > 0 : undefined} data-shows={shows}>
        {words}
      </span>
    )
  })
}

const edges = ({ span }: Why): readonly number[] => (span ? [span.start, span.end] : [])

import type { Evidence } from '#scoring'

/** A stretch of a turn's words with the evidence that lies on it. */
export interface Stretch {
  readonly start: number
  readonly text: string
  readonly raised: boolean
  readonly lowered: boolean
}

/** Cuts a turn's words at the edges of its evidence. Spans out of range are cut to the text. */
export function stretches(text: string, evidence: readonly Evidence[]): readonly Stretch[] {
  const spans = evidence
    .map(({ start, end, worth }) => ({ start: Math.max(0, start), end: Math.min(text.length, end), worth }))
    .filter((span) => span.end > span.start)
  const edges = [...new Set([0, text.length, ...spans.flatMap((span) => [span.start, span.end])])].sort((a, b) => a - b)
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? text.length
    const over = spans.filter((span) => span.start <= start && span.end >= end)
    return {
      start,
      text: text.slice(start, end),
      raised: over.some((span) => span.worth > 0),
      lowered: over.some((span) => span.worth < 0),
    }
  })
}

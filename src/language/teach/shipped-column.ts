import type { Kind, MoveId } from '#content'
import { UNIT } from '../model/weights.ts'
import { type Corpus, unitOf } from './corpus.ts'
import type { Column } from './regression.ts'
import { totalsOf } from './totals.ts'
import type { SeenExamples, Windows } from './windows.ts'

/** What the shipped labeller knows a move by; null for a move that it does not know. */
export function shippedColumn({ weights }: Corpus, move: MoveId): Column | null {
  const label = weights.moves.indexOf(move)
  if (label < 0) return null
  const unit = unitOf({ weights })
  const column = new Float64Array(weights.ids.length)
  for (let place = 0; place < column.length; place++)
    for (let at = weights.starts[place]!; at < weights.starts[place + 1]!; at++)
      if (weights.labels[at] === label) column[place] = weights.values[at]! / unit
  return { weights: column, bias: weights.bias[label]! / unit / UNIT }
}

/** How the shipped labeller scores examples for a move; null for one that it does not know. */
export function shippedTotals(
  corpus: Corpus,
  { seen, windows }: { readonly seen: SeenExamples; readonly windows: Windows },
  move: MoveId,
): Float64Array | null {
  const column = shippedColumn(corpus, move)
  return column && totalsOf(seen, [windows], column)
}

/** From which log odds on the shipped labeller hears a move; null for one that it does not know. */
export function shippedThreshold(corpus: Corpus, move: MoveId): number | null {
  const label = corpus.weights.moves.indexOf(move)
  return label < 0 ? null : corpus.weights.thresholds[label]! / unitOf(corpus) / UNIT
}

/** What the kind of talk adds to a move's log odds. */
export function kindOf(corpus: Corpus, move: MoveId, kind: Kind | undefined): number {
  const label = corpus.weights.moves.indexOf(move)
  if (kind === undefined || label < 0) return 0
  return corpus.weights.kinds[kind][label]! / unitOf(corpus) / UNIT
}

import type { MoveId } from '#content'
import { folds, writerOf } from '../train/folds.ts'
import type { Progress } from './corpus.ts'
import { type Lessons, learnMove, truthOf } from './learn.ts'
import { totalsOf } from './totals.ts'

const FOLDS = 4
/** A move of one's own is thought to stand in so many hundredths of what people say: how seldom it really is nobody knows yet. */
const SHARE = 2

/** And in no more than so many thousandths of the shipped turns, whose writers meant other moves. */
const MOST_SHIPPED = 30

/** Log odds of every example by a labeller that never saw its writer. */
export interface HeldOut {
  /** Whose turns were held out together: a writer's, or, where one person wrote all own examples, each of these by itself. */
  readonly by: 'writer' | 'example'
  readonly shipped: Float64Array
  readonly own: Float64Array
}

/**
 * Learns a move as often as there are folds, each time without a part of the writers.
 *
 * @param own - whether own examples may be learnt from; without them it is what the shipped examples alone give
 */
export async function heldOut(lessons: Lessons, move: MoveId, own: boolean, onFold?: Progress): Promise<HeldOut> {
  const shippedFold = folds(lessons.corpus.seen.examples, writerOf, FOLDS)
  const examples = lessons.own.map(({ example }) => example)
  const by = new Set(examples.map(writerOf)).size > 1 ? 'writer' : 'example'
  const names = new Map(examples.map((example, at) => [example, by === 'writer' ? writerOf(example) : `${at}`]))
  const ownFold = folds(examples, (example) => names.get(example) ?? '', FOLDS)
  const held = { by, shipped: new Float64Array(shippedFold.length), own: new Float64Array(ownFold.length) } as const
  for (let fold = 0; fold < FOLDS; fold++) {
    const column = learnMove(lessons, move, {
      shipped: (example) => shippedFold[example] !== fold,
      own: (example) => own && ownFold[example] !== fold,
    })
    const shipped = totalsOf(lessons.corpus.seen, lessons.shipped, column)
    const mine = totalsOf(lessons.ownSeen, lessons.ownWindows, column)
    shippedFold.forEach((one, example) => {
      if (one === fold) held.shipped[example] = shipped[example]!
    })
    ownFold.forEach((one, example) => {
      if (one === fold) held.own[example] = mine[example]!
    })
    await onFold?.(fold + 1, FOLDS)
  }
  return held
}

/**
 * From which log odds on a move of one's own is heard: where F1 is best over examples that were held out, as if the move stood in
 * two hundredths of all turns; never so low that it is heard all over the shipped turns.
 */
export function ownThreshold(lessons: Lessons, move: MoveId, held: HeldOut): number {
  const truths = lessons.own.map((one) => truthOf(one, move))
  const positives = truths.filter((truth) => truth === 1).length
  const weight = Math.max(1, (SHARE * held.shipped.length) / 100 / Math.max(1, positives))
  const all = [
    ...Array.from(held.shipped, (score, at) => ({ score, right: 0, counts: lessons.retold.has(at) ? 0 : 1 })),
    ...truths.flatMap((truth, at) =>
      truth < 0 ? [] : [{ score: held.own[at]!, right: truth, counts: truth === 1 ? weight : 1 }],
    ),
  ].sort((a, b) => b.score - a.score || b.right - a.right)
  const most = Math.max(3, Math.floor((held.shipped.length * MOST_SHIPPED) / 1000))
  let hits = 0
  let heard = 0
  let elsewhere = 0
  let best = -1
  let cut = 0
  all.forEach(({ score, right, counts }, at) => {
    hits += right * counts
    heard += counts
    if (right === 0) elsewhere += 1
    const f1 = (2 * hits) / (heard + positives * weight)
    if (f1 > best && elsewhere <= most) {
      best = f1
      cut = (score + (all[at + 1]?.score ?? score)) / 2
    }
  })
  return cut
}

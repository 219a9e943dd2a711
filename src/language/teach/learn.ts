import { CORE_MOVES, type Example, type MoveId } from '#content'
import { UNIT } from '../model/weights.ts'
import { SENTENCE, worthOf } from '../train/folds.ts'
import { type Corpus, eachFeature, knownWindows, type OwnExample, unitOf } from './corpus.ts'
import { type Column, type Layers, regression, type Share } from './regression.ts'
import { shippedColumn, shippedThreshold } from './shipped-column.ts'
import type { TaughtMove } from './taught.ts'
import { layers, totalsOf } from './totals.ts'
import { placesFor, type SeenExamples, seeExamples, thinned, type Windows, windowsOver } from './windows.ts'

/** Features that only own examples make known: so many at most, those that say most. */
const OWN_FEATURES = 4000
/** One's own examples count double: they are what is meant. */
const OWN = 2
/** Own examples that are misheard count so many times as much, at most so often. */
const MORE = 4
const ROUNDS = 3
/** Shipped and own examples over one list of features. */
export interface Lessons {
  readonly corpus: Corpus
  readonly own: readonly OwnExample[]
  readonly ownSeen: SeenExamples
  /** Features that the shipped weights do not know, rising. */
  readonly ids: readonly number[]
  /** Shipped examples that stand among the own ones too: there their author has said what they are. */
  readonly retold: ReadonlySet<number>
  /** How many features are known. */
  readonly known: number
  /** Over the shipped features, then over the own ones. */
  readonly shipped: readonly Windows[]
  readonly ownWindows: readonly Windows[]
}

export async function lessonsOf(corpus: Corpus, own: readonly OwnExample[]): Promise<Lessons> {
  const examples = own.map(({ example }) => example)
  const ownSeen = await seeExamples(corpus.lang, examples, undefined, corpus.before)
  const ids = ownFeatures(corpus, ownSeen)
  const shipped = corpus.weights.ids.length
  const places = placesFor(ids)
  const added = (seen: SeenExamples) => windowsOver(thinned(seen, places), places, ids.length, corpus.weights, shipped)
  return {
    corpus,
    own,
    ownSeen,
    ids,
    retold: retoldIn(corpus, examples),
    known: shipped + ids.length,
    shipped: [corpus.windows, added(corpus.seen)],
    ownWindows: [knownWindows(corpus.weights, ownSeen), added(ownSeen)],
  }
}

function retoldIn(corpus: Corpus, own: readonly Example[]): ReadonlySet<number> {
  const told = new Set(own.map(({ context, text }) => `${context}\n${text}`))
  return new Set(corpus.seen.examples.flatMap(({ context, text }, at) => (told.has(`${context}\n${text}`) ? [at] : [])))
}

/** What stands in two of one's own examples, or in one and in shipped ones: the features that own examples have oftener first. */
function ownFeatures({ weights, counts, seen }: Corpus, own: SeenExamples): readonly number[] {
  const shipped = new Set(weights.ids)
  const ownCounts = new Map<number, number>()
  eachFeature(own, (id) => {
    ownCounts.set(id, (ownCounts.get(id) ?? 0) + 1)
  })
  const candidates: { readonly id: number; readonly tells: number }[] = []
  for (const [id, here] of ownCounts) {
    const there = counts[id]!
    if (shipped.has(id) || (here < 2 && there < 2)) continue
    const expected = (own.examples.length * (there + 1)) / (seen.examples.length + 1)
    candidates.push({ id, tells: (here - expected) ** 2 / (expected + 1) })
  }
  return candidates
    .sort((a, b) => b.tells - a.tells || a.id - b.id)
    .slice(0, OWN_FEATURES)
    .map(({ id }) => id)
    .sort((a, b) => a - b)
}

export const isCore = (move: MoveId): boolean => (CORE_MOVES as readonly MoveId[]).includes(move)

/** Whether a move stands in an own example: 1, 0, or -1 where its author said nothing of it. */
export function truthOf({ example, of }: OwnExample, move: MoveId): 1 | 0 | -1 {
  if (example.moves.includes(move)) return 1
  return of === move || !isCore(move) ? 0 : -1
}

/** Which examples may be learnt from. */
export interface Use {
  readonly shipped: (example: number) => boolean
  readonly own: (example: number) => boolean
}
export const EVERYTHING: Use = { shipped: () => true, own: () => true }

/**
 * Learns one move from all that may be used. Of a move that ships, own examples that are still misheard count more and more: what
 * their author says goes before what is usual.
 */
export function learnMove(lessons: Lessons, move: MoveId, use: Use = EVERYTHING): Column {
  const { corpus, own, ownSeen, ownWindows } = lessons
  const truth = own.map((one) => truthOf(one, move))
  const worth = truth.map((one, at) => (one >= 0 && use.own(at) ? OWN : 0))
  const cut = shippedThreshold(corpus, move)
  let column = learnt(lessons, move, use, worth, use === EVERYTHING ? shippedStart(lessons, move) : undefined)
  for (let round = 0; cut !== null && round < ROUNDS; round++) {
    const totals = totalsOf(ownSeen, ownWindows, column)
    const misheard = [...worth.keys()].filter((at) => worth[at]! > 0 && totals[at]! >= cut !== (truth[at] === 1))
    if (misheard.length === 0) break
    for (const at of misheard) worth[at]! *= MORE
    column = learnt(lessons, move, use, worth, column)
  }
  return column
}

/** What the shipped labeller knows of a move, to go on from. */
function shippedStart({ corpus, known }: Lessons, move: MoveId): Column | undefined {
  const column = shippedColumn(corpus, move)
  if (!column) return undefined
  const weights = new Float64Array(known)
  weights.set(column.weights)
  return { weights, bias: column.bias }
}

function learnt(lessons: Lessons, move: MoveId, use: Use, worthOfOwn: readonly number[], before?: Column): Column {
  const { corpus, own, ownSeen, retold, shipped, ownWindows, known } = lessons
  const shippedTruth = (example: number) => (corpus.seen.examples[example]!.moves.includes(move) ? 1 : 0)
  const shippedWorth = (example: number) =>
    use.shipped(example) && !retold.has(example) ? worthOf(corpus.seen.examples[example]!) : 0
  const ownTruth = (example: number) => truthOf(own[example]!, move)
  const ownWorth = (example: number) => worthOfOwn[example]!
  return regression(
    [
      wholes(layers(shipped, 'whole'), shippedTruth, shippedWorth),
      sentences(corpus.seen, layers(shipped, 'one'), move, shippedTruth, shippedWorth),
      wholes(layers(ownWindows, 'whole'), ownTruth, ownWorth),
      sentences(ownSeen, layers(ownWindows, 'one'), move, ownTruth, ownWorth),
    ],
    known,
    before,
  )
}

type Of = (example: number) => number
const countOf = (rows: Layers): number => rows[0]?.count ?? 0

function wholes(rows: Layers, truth: Of, worth: Of): Share {
  return {
    rows,
    truth: Uint8Array.from({ length: countOf(rows) }, (_, row) => Math.max(0, truth(row))),
    worth: Float64Array.from({ length: countOf(rows) }, (_, row) => worth(row)),
  }
}

/** Sentences, where it is known in which of them the move stands. */
function sentences(seen: SeenExamples, rows: Layers, move: MoveId, truth: Of, worth: Of): Share {
  const share: Share = { rows, truth: new Uint8Array(countOf(rows)), worth: new Float64Array(countOf(rows)) }
  for (let example = 0; example < seen.examples.length; example++) {
    const [from, to] = [seen.first[example]!, seen.first[example + 1]!]
    const { stands } = seen.examples[example]!
    // Of a turn that does nothing of the kind, no sentence does.
    if (to - from > 1 && stands === undefined && truth(example) !== 0) continue
    for (let row = from; row < to; row++) {
      share.worth[row] = SENTENCE * worth(example)
      share.truth[row] = to - from === 1 ? Math.max(0, truth(example)) : Number(stands?.[move]?.includes(row - from) ?? false)
    }
  }
  return share
}

/** A learnt move in whole numbers. */
export function written(corpus: Corpus, move: MoveId, column: Column, threshold: number): TaughtMove {
  const unit = unitOf(corpus)
  return {
    move,
    bias: Math.round(column.bias * unit * UNIT),
    threshold: Math.round(threshold * unit * UNIT),
    weights: Array.from(column.weights, (weight) => Math.max(-30000, Math.min(30000, Math.round(weight * unit)))),
  }
}

/** Of whole numbers again what they stand for. */
export function columnOf(corpus: Corpus, { bias, weights }: TaughtMove): Column {
  const unit = unitOf(corpus)
  return { bias: bias / unit / UNIT, weights: Float64Array.from(weights, (weight) => weight / unit) }
}

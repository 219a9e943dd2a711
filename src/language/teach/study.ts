import type { Example, Move, MoveId } from '#content'
import { type Corpus, type OwnExample, ownExamples, type Progress } from './corpus.ts'
import { type HeavyWord, heavyWords } from './heavy-words.ts'
import { type HeldOut, heldOut, ownThreshold } from './held-out.ts'
import { columnOf, isCore, type Lessons, learnMove, lessonsOf, truthOf, written } from './learn.ts'
import { kindOf, shippedThreshold, shippedTotals } from './shipped-column.ts'
import { LEAST_EXAMPLES } from './teach.ts'
import { totalsOf } from './totals.ts'

/** How often a move was heard rightly, wrongly, and not at all. */
export interface Count {
  readonly right: number
  readonly wrong: number
  readonly missed: number
}
/** One's own example, and whether the move is heard in it. */
export interface OwnHeard {
  readonly text: string
  readonly context: string
  readonly from: string
  /** Whether it should be. */
  readonly should: boolean
  /** By the labeller that ships; null for a move that it does not know. */
  readonly before: boolean | null
  readonly after: boolean
  /** By a labeller that did not learn from it; absent until that was measured. */
  readonly unseen?: boolean
}
/** A shipped example in which a move is heard now and was not, or the other way round. */
export interface Changed {
  readonly text: string
  readonly context: string
  readonly from: string
  readonly heard: boolean
  /** Whether its writer says that the move is there; null where no shipped example could say so. */
  readonly right: boolean | null
}
/** What came of teaching one move. */
export interface Study {
  readonly move: MoveId
  readonly core: boolean
  /** Shipped and own examples that were learnt from. */
  readonly shipped: number
  readonly examples: number
  readonly nearMisses: number
  /** A move of one's own with too few examples is not heard yet. */
  readonly tooFew: boolean
  readonly own: readonly OwnHeard[]
  /** The plainest changes first. */
  readonly changed: readonly Changed[]
  readonly gained: number
  readonly lost: number
  readonly words: readonly HeavyWord[]
  /** Measured on examples whose writer was held out; absent until that is done. */
  readonly measured?: {
    readonly by: HeldOut['by']
    readonly own: Count
    readonly shipped: Count
    /** With the shipped examples alone; null for a move of one's own. */
    readonly before: { readonly own: Count; readonly shipped: Count } | null
  }
}

/** Where a move of one's own is heard before its threshold was measured. */
const PROVISIONAL = -8
const SHOWN = 40

/**
 * Teaches one move and says what came of it: at once with what was learnt, and again when it was measured with writers held out.
 *
 * @param onStudy - told the first result; then `onFold` tells how far measuring is
 * @returns null where the files teach nothing of this move
 */
export async function study(
  corpus: Corpus,
  files: readonly Move[],
  move: MoveId,
  onStudy?: (first: Study) => void | Promise<void>,
  onFold?: Progress,
): Promise<Study | null> {
  const own = ownExamples(files, corpus.seen.examples)
  if (!own.some(({ of }) => of === move)) return null
  const lessons = await lessonsOf(corpus, own)
  const known = shippedThreshold(corpus, move)
  const taught = written(corpus, move, learnMove(lessons, move), known ?? PROVISIONAL)
  const column = columnOf(corpus, taught)
  const scores = {
    shipped: totalsOf(corpus.seen, lessons.shipped, column),
    own: totalsOf(lessons.ownSeen, lessons.ownWindows, column),
    shippedBefore: shippedTotals(corpus, corpus, move),
    ownBefore: shippedTotals(corpus, { seen: lessons.ownSeen, windows: lessons.ownWindows[0]! }, move),
    words: heavyWords(lessons, move, column),
  }
  const first = told(lessons, move, scores, known ?? PROVISIONAL)
  await onStudy?.(first)
  if (first.tooFew) return first
  const steps = known === null ? 4 : 8
  const after = await heldOut(lessons, move, true, (done) => onFold?.(done, steps))
  const before = known === null ? null : await heldOut(lessons, move, false, (done) => onFold?.(4 + done, steps))
  const cut = known ?? ownThreshold(lessons, move, after)
  const again = told(lessons, move, scores, cut)
  return {
    ...again,
    own: again.own.map((one, at) => ({ ...one, unseen: after.own[mine(lessons, move)[at]!]! >= cut })),
    measured: { by: after.by, ...counts(lessons, move, after, cut), before: before && counts(lessons, move, before, cut) },
  }
}

interface Scores {
  readonly shipped: Float64Array
  readonly own: Float64Array
  readonly shippedBefore: Float64Array | null
  readonly ownBefore: Float64Array | null
  readonly words: readonly HeavyWord[]
}

/** The own examples that say something of the move. */
const mine = ({ own }: Lessons, move: MoveId): readonly number[] =>
  own.flatMap((one, at) => (one.of === move || one.example.moves.includes(move) ? [at] : []))

function told(lessons: Lessons, move: MoveId, scores: Scores, cut: number): Study {
  const { corpus, own } = lessons
  const beforeCut = shippedThreshold(corpus, move)
  const core = isCore(move)
  const positives = own.filter((one) => truthOf(one, move) === 1).length
  const tooFew = !core && positives < LEAST_EXAMPLES
  const adds = ({ kind }: Example) => kindOf(corpus, move, kind)
  const heardBefore = (totals: Float64Array | null, at: number, example: Example) =>
    totals !== null && beforeCut !== null && totals[at]! + adds(example) >= beforeCut
  const moved = corpus.seen.examples.flatMap((example, at) => {
    const after = scores.shipped[at]! + adds(example) - cut
    const before = heardBefore(scores.shippedBefore, at, example)
    if (tooFew || before === after >= 0 || lessons.retold.has(at)) return []
    return [{ example, heard: after >= 0, plain: Math.abs(after) }]
  })
  return {
    move,
    core,
    shipped: corpus.seen.examples.length,
    examples: positives,
    nearMisses: own.filter((one) => one.of === move && truthOf(one, move) === 0).length,
    tooFew,
    own: mine(lessons, move).map((at) => {
      const { example } = own[at] as OwnExample
      return {
        text: example.text,
        context: example.context,
        from: example.from,
        should: example.moves.includes(move),
        before: beforeCut === null ? null : heardBefore(scores.ownBefore, at, example),
        after: !tooFew && scores.own[at]! + adds(example) >= cut,
      }
    }),
    changed: moved
      .sort((a, b) => b.plain - a.plain || (a.example.text < b.example.text ? -1 : 1))
      .slice(0, SHOWN)
      .map(({ example: { text, context, from, moves }, heard }) => ({
        text,
        context,
        from,
        heard,
        right: core ? moves.includes(move) === heard : null,
      })),
    gained: moved.filter(({ heard }) => heard).length,
    lost: moved.filter(({ heard }) => !heard).length,
    words: scores.words,
  }
}

function counts(lessons: Lessons, move: MoveId, held: HeldOut, cut: number): { readonly own: Count; readonly shipped: Count } {
  const count = (pairs: readonly (readonly [heard: boolean, truth: number])[]): Count => ({
    right: pairs.filter(([heard, truth]) => heard && truth === 1).length,
    wrong: pairs.filter(([heard, truth]) => heard && truth === 0).length,
    missed: pairs.filter(([heard, truth]) => !heard && truth === 1).length,
  })
  const adds = ({ kind }: Example) => kindOf(lessons.corpus, move, kind)
  return {
    own: count(lessons.own.map((one, at) => [held.own[at]! + adds(one.example) >= cut, truthOf(one, move)])),
    shipped: count(
      lessons.corpus.seen.examples.map((example, at) => [
        held.shipped[at]! + adds(example) >= cut,
        lessons.retold.has(at) ? -1 : Number(example.moves.includes(move)),
      ]),
    ),
  }
}

import type { Example, Lang, Move, MoveId } from '#content'
import { readTurn } from '../features.ts'
import type { Scorer } from '../model/score.ts'
import { groupOf, keysOf, see, windowsOf } from '../model/vector.ts'
import { GROUP_COUNT, scaleOf } from '../model/weights.ts'

/** An example that is most like a line. */
export interface Near {
  readonly text: string
  readonly context: string
  readonly moves: readonly MoveId[]
  /** Whether it was marked with the move in question; else it is a near miss. */
  readonly carries: boolean
  /** How alike, 0 to 1 in steps of a hundredth. */
  readonly alike: number
}

/** A line as the labeller sees it: known features, each as loud as in its window. */
type Vector = ReadonlyMap<number, number>

/** Examples of one move, ready to be compared with lines. */
export interface Shelf {
  readonly examples: readonly { readonly example: Example; readonly vector: Vector }[]
  readonly rare: ReadonlyMap<number, number>
}

function vectorOf(lang: Lang, text: string, context: string, scorer: Scorer): Vector {
  const seen = see(readTurn(lang, text, context))
  const known = keysOf(seen, windowsOf(seen.sentences.length).whole).filter((key) => scorer.placeOf(key) >= 0)
  const counts = new Array<number>(GROUP_COUNT).fill(0)
  for (const key of known) counts[groupOf(key)] = (counts[groupOf(key)] as number) + 1
  return new Map(known.map((key) => [key, scaleOf(scorer.weights, groupOf(key), counts[groupOf(key)] as number)]))
}

/** Examples that carry a move, in whichever file they stand, and the near misses of its own file. */
export function examplesFor(moves: readonly Move[], move: MoveId): readonly Example[] {
  const carry = moves
    .flatMap(({ examples, nearMisses }) => [...examples, ...nearMisses])
    .filter((one) => one.moves.includes(move))
  const misses = moves.find(({ id }) => id === move)?.nearMisses.filter((one) => !one.moves.includes(move)) ?? []
  return [...carry, ...misses]
}

export function shelfOf(lang: Lang, examples: readonly Example[], scorer: Scorer): Shelf {
  const vectors = examples.map(({ text, context }) => vectorOf(lang, text, context, scorer))
  const counts = new Map<number, number>()
  for (const vector of vectors) for (const key of vector.keys()) counts.set(key, (counts.get(key) ?? 0) + 1)
  // What stands in few of them is telling; by a root, which is exact everywhere.
  const rare = new Map([...counts].map(([key, count]) => [key, Math.sqrt(examples.length / count)]))
  return { examples: examples.map((example, at) => ({ example, vector: vectors[at] as Vector })), rare }
}

/** The examples most like a line by the angle between what is seen in both, and at most one that is none of the move. */
export function nearest(
  line: { readonly lang: Lang; readonly text: string; readonly context: string },
  move: MoveId,
  shelf: Shelf,
  scorer: Scorer,
  count = 3,
): readonly Near[] {
  const own = vectorOf(line.lang, line.text, line.context, scorer)
  const loud = (vector: Vector, key: number) => (vector.get(key) ?? 0) * (shelf.rare.get(key) ?? 1)
  const length = (vector: Vector) => Math.sqrt([...vector.keys()].reduce((sum, key) => sum + loud(vector, key) ** 2, 0))
  const ownLength = length(own)
  const ranked = shelf.examples
    .filter(({ example }) => example.text !== line.text)
    .map(({ example, vector }) => {
      const both = [...own.keys()].reduce((sum, key) => sum + loud(own, key) * loud(vector, key), 0)
      return { example, alike: both / Math.max(1, ownLength * length(vector)) }
    })
    .sort((a, b) => b.alike - a.alike || (a.example.text < b.example.text ? -1 : 1))
  const near = ({ example, alike }: (typeof ranked)[number]): Near => ({
    text: example.text,
    context: example.context,
    moves: example.moves,
    carries: example.moves.includes(move),
    alike: Math.round(alike * 100) / 100,
  })
  const carrying = ranked.filter(({ example }) => example.moves.includes(move)).slice(0, count)
  const miss = ranked.find(({ example }) => !example.moves.includes(move))
  return [...carrying, ...(miss ? [miss] : [])].map(near)
}

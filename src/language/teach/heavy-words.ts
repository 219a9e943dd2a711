import type { Example, MoveId } from '#content'
import { type Emit, type Group, readTurn, seeBuyer, seeSentence } from '../features.ts'
import { groupOf, idOf, keyOf } from '../model/vector.ts'
import { scaleOf } from '../model/weights.ts'
import { type Lessons, truthOf } from './learn.ts'
import type { Column } from './regression.ts'
import { placeOf, placesFor, type Windows } from './windows.ts'

/** Words that speak for a move, or against it. */
export interface HeavyWord {
  readonly words: string
  /** Whose words they are. */
  readonly by: 'seller' | 'buyer'
  /** How far they lift the move's log odds, in hundredths; negative where they lower them. */
  readonly worth: number
}

const SHOWN: ReadonlySet<Group> = new Set(['word', 'form', 'class', 'skeleton', 'cue', 'buyer-word'])
/** So many of the heaviest features are looked up; each is read from one example in which it stands. */
const LOOKED_UP = 120
/** What stands around words and is none. */
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu
const MOST = { for: 12, against: 6 } as const

/** The words that weigh most for a move, as they stand in examples: own ones first. */
export function heavyWords(lessons: Lessons, move: MoveId, column: Column): readonly HeavyWord[] {
  const { corpus, ids } = lessons
  const places = placesFor([...corpus.weights.ids, ...ids])
  const wanted = new Set(
    [...column.weights.keys()]
      .sort((a, b) => Math.abs(column.weights[b]!) - Math.abs(column.weights[a]!) || a - b)
      .slice(0, LOOKED_UP),
  )
  const found = new Map<string, HeavyWord>()
  const looking =
    (text: string, by: HeavyWord['by']): Emit =>
    (group, name, start, end) => {
      if (!SHOWN.has(group)) return
      const key = keyOf(group, name)
      const place = placeOf(places, idOf(key))
      if (!wanted.has(place)) return
      const worth = Math.round((column.weights[place]! * scaleOf(corpus.weights, groupOf(key), 1) * 100) / 65536)
      const words = (by === 'buyer' ? name : text.slice(start, end)).replace(EDGES, '')
      const known = found.get(`${by} ${words}`)
      if (words === '' || worth === 0 || (known && Math.abs(known.worth) >= Math.abs(worth))) return
      found.set(`${by} ${words}`, { words, by, worth })
    }
  for (const { text, context } of examplesWith(lessons, move, wanted)) {
    const turn = readTurn(corpus.lang, text, context)
    for (const index of turn.sentences.keys()) seeSentence(turn, index, looking(turn.even.text, 'seller'))
    seeBuyer(turn, looking('', 'buyer'))
  }
  const order = [...found.values()].sort((a, b) => b.worth - a.worth || (a.words < b.words ? -1 : 1))
  return [
    ...order.filter(({ worth }) => worth > 0).slice(0, MOST.for),
    ...order
      .filter(({ worth }) => worth < 0)
      .slice(-MOST.against)
      .reverse(),
  ]
}

/** For each of these features one example in which it stands: own ones first, then shipped ones of the move. */
function examplesWith(
  { corpus, own, shipped, ownWindows }: Lessons,
  move: MoveId,
  wanted: ReadonlySet<number>,
): ReadonlySet<Example> {
  const left = new Set(wanted)
  const examples = new Set<Example>()
  const look = (windows: readonly Windows[], of: readonly Example[], use: (at: number) => boolean) => {
    for (let row = 0; row < of.length && left.size > 0; row++) {
      if (!use(row)) continue
      for (const { whole } of windows)
        for (let cell = whole.starts[row]!; cell < whole.starts[row + 1]!; cell++)
          if (left.delete(whole.at[cell]!)) examples.add(of[row]!)
    }
  }
  look(
    ownWindows,
    own.map(({ example }) => example),
    (at) => truthOf(own[at]!, move) >= 0,
  )
  look(shipped, corpus.seen.examples, (at) => corpus.seen.examples[at]!.moves.includes(move))
  return examples
}

import type { Example, Lang, Move, MoveId } from '#content'
import { hashOfWeights } from '../labeller.ts'
import { idOf } from '../model/vector.ts'
import { HASH_BITS, read, UNIT, type Weights, type WrittenWeights } from '../model/weights.ts'
import { examplesOf } from '../train/examples.ts'
import { keepWordsOf } from './lexicon-of.ts'
import { placesFor, type ReadBefore, type SeenExamples, seeExamples, thinned, type Windows, windowsOver } from './windows.ts'

/** The shipped examples of one language, read once and kept ready to learn from again. */
export interface Corpus {
  readonly lang: Lang
  readonly weights: Weights
  /** Names the shipped weights. */
  readonly hash: string
  readonly seen: SeenExamples
  /** Its examples over the features that the shipped weights know. */
  readonly windows: Windows
  /** What was read of own examples before. */
  readonly before: ReadBefore
  /** In how many examples a feature stands, by its id. */
  readonly counts: Uint16Array
}

/** As in `train/train.ts`: so many log odds are one of the units in which a score stands above its threshold. */
const SPREAD = 5
/** What a weight of one is in the shipped weights' whole numbers. */
export const unitOf = ({ weights }: Pick<Corpus, 'weights'>): number => weights.unit / SPREAD / UNIT

/** How far a long piece of work is. */
export type Progress = (done: number, of: number) => void | Promise<void>

export async function openCorpus(written: WrittenWeights, moves: readonly Move[], onRead?: Progress): Promise<Corpus> {
  const { lang } = written
  await keepWordsOf(lang)
  const examples = examplesOf(moves)
  const seen = await seeExamples(lang, examples, onRead && ((done) => onRead(done, examples.length)))
  const weights = read(written)
  const hash = hashOfWeights({ [lang]: written })
  return { lang, weights, hash, seen, windows: knownWindows(weights, seen), before: new Map(), counts: countsOf(seen) }
}

/** Examples over the features that the shipped weights know. */
export function knownWindows(weights: Weights, seen: SeenExamples): Windows {
  const places = placesFor(weights.ids)
  return windowsOver(thinned(seen, places), places, weights.ids.length, weights)
}

/** Calls with the id of every feature of every example, each once an example. */
export function eachFeature(
  { examples, first, sentences, keys, buyers, buyerKeys }: SeenExamples,
  call: (id: number) => void,
): void {
  const here = new Set<number>()
  for (let example = 0; example < examples.length; example++) {
    here.clear()
    for (let at = sentences[first[example]!]!; at < sentences[first[example + 1]!]!; at++) here.add(idOf(keys[at]!))
    for (let at = buyers[example]!; at < buyers[example + 1]!; at++) here.add(idOf(buyerKeys[at]!))
    for (const id of here) call(id)
  }
}

/** In how many examples each feature stands. */
function countsOf(seen: SeenExamples): Uint16Array {
  const counts = new Uint16Array(1 << HASH_BITS)
  eachFeature(seen, (id) => {
    counts[id]! += 1
  })
  return counts
}

/** One of one's own examples: what it stands for in the move whose file it is in. */
export interface OwnExample {
  readonly example: Example
  readonly of: MoveId
  readonly is: 'example' | 'near-miss'
}

/**
 * What files of moves teach beyond what ships, in an order that does not hang on the files: a copy of a shipped file teaches only
 * what was added to it.
 *
 * @param shipped - the shipped examples
 */
export function ownExamples(files: readonly Move[], shipped: readonly Example[]): readonly OwnExample[] {
  const nameOf = ({ text, context, moves }: Example) => [context, text, ...[...moves].sort()].join('\n')
  const known = new Set(shipped.map(nameOf))
  const own = new Map<string, OwnExample>()
  for (const file of files) {
    for (const [is, examples] of [['example', file.examples] as const, ['near-miss', file.nearMisses] as const])
      for (const example of examples)
        if (!known.has(nameOf(example))) own.set(`${file.id}\n${nameOf(example)}`, { example, of: file.id, is })
  }
  return [...own].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}

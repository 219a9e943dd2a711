import type { Lang, Move, MoveId } from '#content'
import { hash32 } from '../hash.ts'
import type { Labeller } from '../heard.ts'
import { hashOfWeights, labellerOf } from '../labeller.ts'
import { type Scorer, scorerFor } from '../model/score.ts'
import { read, type WrittenWeights } from '../model/weights.ts'
import { examplesOf } from '../train/examples.ts'
import { type Corpus, type OwnExample, openCorpus, ownExamples, type Progress } from './corpus.ts'
import { heldOut, ownThreshold } from './held-out.ts'
import { isCore, type Lessons, learnMove, lessonsOf, written } from './learn.ts'
import { keepWordsOf } from './lexicon-of.ts'
import { shippedThreshold } from './shipped-column.ts'
import type { TaughtMove, TaughtWeights } from './taught.ts'
import { taughtScorer } from './taught-scorer.ts'

/** A move of one's own is heard from so many examples on. */
export const LEAST_EXAMPLES = 3

/** Whether files of moves hold anything that does not ship. */
export const teachesSomething = (files: readonly Move[], shipped: readonly Move[]): boolean =>
  movesTaught(ownExamples(files, examplesOf(shipped))).length > 0

/** The moves that own examples teach: those with a file of their own; a new move needs examples enough to be heard at all. */
export function movesTaught(own: readonly OwnExample[]): readonly MoveId[] {
  const moves = [...new Set(own.map(({ of }) => of))].sort()
  return moves.filter(
    (move) => isCore(move) || own.filter(({ example }) => example.moves.includes(move)).length >= LEAST_EXAMPLES,
  )
}

/**
 * What a pack's files of moves make of the labeller. Every move that they teach is learnt anew in full, from all shipped examples and
 * the pack's own; all other moves stay as they ship. The same files give the same whole numbers on every device.
 *
 * @returns null where the files teach nothing that does not ship
 */
export async function teach(corpus: Corpus, files: readonly Move[], onMove?: Progress): Promise<TaughtWeights | null> {
  const own = ownExamples(files, corpus.seen.examples)
  const moves = movesTaught(own)
  if (moves.length === 0) return null
  const lessons = await lessonsOf(corpus, own)
  const taught: TaughtMove[] = []
  for (const move of moves) {
    taught.push(await taughtMove(lessons, move))
    await onMove?.(taught.length, moves.length)
  }
  return weightsWith(lessons, taught)
}

/** One move with its threshold: the shipped one, or for a move of one's own where held-out examples put it. */
export async function taughtMove(lessons: Lessons, move: MoveId): Promise<TaughtMove> {
  const threshold = shippedThreshold(lessons.corpus, move) ?? ownThreshold(lessons, move, await heldOut(lessons, move, true))
  return written(lessons.corpus, move, learnMove(lessons, move), threshold)
}

export const weightsWith = ({ corpus, ids }: Lessons, moves: readonly TaughtMove[]): TaughtWeights => ({
  lang: corpus.lang,
  features: corpus.weights.features,
  beside: corpus.hash,
  ids,
  moves,
})

const shippedWeights = async (lang: Lang): Promise<WrittenWeights> =>
  (lang === 'en' ? await import('../weights/en.ts') : await import('../weights/zh.ts')).default

/** Names the shipped weights of a language: what was taught beside others must be taught anew. */
export const shippedHash = async (lang: Lang): Promise<string> => hashOfWeights({ [lang]: await shippedWeights(lang) })

/** The shipped examples of a language, ready to be learnt from. */
export const openShipped = async (lang: Lang, moves: readonly Move[], onRead?: Progress): Promise<Corpus> =>
  openCorpus(await shippedWeights(lang), moves, onRead)

let last: { readonly hash: string; readonly labeller: Labeller } | undefined
/** The shipped labeller with what it was taught; the last one is kept. */
export async function loadTaughtLabeller(taught: TaughtWeights): Promise<Labeller> {
  const [shipped] = await Promise.all([shippedWeights(taught.lang), keepWordsOf(taught.lang)])
  const hash = hashTaught(taught)
  if (last?.hash !== hash) last = { hash, labeller: taughtLabeller(shipped, taught) }
  return last.labeller
}
const hashTaught = (taught: TaughtWeights): string => hash32(JSON.stringify(taught)).toString(16).padStart(8, '0')

/** The shipped labeller of one language with what it was taught. The words of the language have been kept. */
export function taughtLabeller(shipped: WrittenWeights, taught: TaughtWeights): Labeller {
  const hash = hashOfWeights({ [taught.lang]: shipped })
  if (taught.beside !== hash) throw new Error('What was taught belongs to other shipped weights.')
  let scorer: Scorer | undefined
  return labellerOf(`${hash}+${hashTaught(taught)}`, (lang) => {
    if (lang !== taught.lang) throw new Error(`The labeller was taught in "${taught.lang}", not in "${lang}".`)
    scorer ??= taughtScorer(scorerFor(read(shipped)), taught)
    return scorer
  })
}

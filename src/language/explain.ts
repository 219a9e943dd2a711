/** Why a move was heard: for authors, and heavier than hearing. Loaded when somebody asks. */
import type { Lang, Move, MoveId } from '#content'
import { type Explanation, explain } from './explain/explain.ts'
import { examplesFor, type Near, nearest, type Shelf, shelfOf } from './explain/nearest.ts'
import type { Heard, Utterance } from './heard.ts'
import { createLabeller } from './labeller.ts'
import { scorerFor } from './model/score.ts'
import { read } from './model/weights.ts'
import { keepWords } from './words.ts'

export type { Explanation, Spoke } from './explain/explain.ts'
export type { Near } from './explain/nearest.ts'
export type { Build } from './explain/spoke.ts'

/** A move in a line: what spoke for and against it, and the shipped examples most like the line. */
export interface Why extends Explanation {
  readonly near: readonly Near[]
}

export interface Explainer {
  /** What is heard in a line, as a talk hears it. */
  readonly hear: (utterance: Utterance) => Heard
  /** Every move that can be asked for, in the order of the labeller. */
  readonly moves: readonly MoveId[]
  readonly explain: (utterance: Utterance, move: MoveId) => Explanation
  /** The same with the nearest examples: the first question about a move takes a second, for its examples are read. */
  readonly why: (utterance: Utterance, move: MoveId) => Why
}

/**
 * The explainer of one language, by the weights that ship.
 *
 * @param examples - all moves with their examples, as `loadMoves` gives them
 */
export async function loadExplainer(lang: Lang, examples: readonly Move[]): Promise<Explainer> {
  const [{ default: written }, words] =
    lang === 'en'
      ? await Promise.all([import('./weights/en.ts'), import('./words.en.ts')])
      : await Promise.all([import('./weights/zh.ts'), import('./words.zh.ts')])
  keepWords(lang, words)
  const labeller = createLabeller({ [lang]: written })
  const scorer = scorerFor(read(written))
  const shelves = new Map<MoveId, Shelf>()
  const shelf = (move: MoveId): Shelf => {
    const made = shelves.get(move) ?? shelfOf(lang, examplesFor(examples, move), scorer)
    shelves.set(move, made)
    return made
  }
  const explained = (utterance: Utterance, move: MoveId) => explain(utterance, move, labeller, scorer)
  return {
    hear: (utterance) => labeller.hear(utterance),
    explain: explained,
    moves: scorer.weights.moves,
    why: (utterance, move) => ({
      ...explained(utterance, move),
      near: nearest(utterance, move, shelf(move), scorer),
    }),
  }
}

import type { MoveId } from '#content'
import { readTurn } from '../features.ts'
import type { Gate, Heard, Labeller, Utterance } from '../heard.ts'
import type { Scorer } from '../model/score.ts'
import { withoutPadding } from '../padding.ts'
import { withoutQuotes } from '../quoted.ts'
import { saidBefore } from '../said.ts'
import type { Even } from '../text/normalise.ts'
import { type Phrase, phrasesOf } from './phrases.ts'
import { BUILDS, type Build, seenFor } from './spoke.ts'

/** One thing that spoke for or against a move: words of the seller, words of the buyer's line, or how the line is built. */
export type Spoke = {
  /** Hundredths of what a score stands above its threshold by; never 0. */
  readonly points: number
} & (
  | { readonly side: 'seller' | 'buyer'; readonly text: string; readonly start: number; readonly end: number }
  | { readonly side: 'build'; readonly build: Build }
)

/**
 * Why a move was heard, or was not. `points` are what all words and the build of the line give together, `needs` is what the move
 * takes; `because` names what decides where it is not the points.
 */
export interface Explanation {
  readonly move: MoveId
  readonly verdict: 'heard' | 'perhaps' | 'not'
  readonly confidence: number | null
  readonly points: number
  readonly needs: number
  /** `form`: a question has one form at least, and this is the nearest; `denied`: a clause takes it back; `gate`: the words are no answer. */
  readonly because: 'points' | 'form' | 'denied' | 'gate'
  readonly gate: Gate
  /** The words that show the move, in UTF-16 units of the seller's words; null where it was not heard. */
  readonly span: { readonly start: number; readonly end: number } | null
  /** The loudest first. What is too quiet to name is in `rest`. */
  readonly spoke: readonly Spoke[]
  readonly rest: number
}

/** So many phrases of one side are named. */
const NAMED = 6
/** Fewer points than this are not named. */
const LEAST = 3

/** Explains a move by the very words: what the labeller's features add to it, given back to the words that they were seen in. */
export function explain(utterance: Utterance, move: MoveId, labeller: Labeller, scorer: Scorer): Explanation {
  const { weights } = scorer
  const heard = labeller.hear(utterance)
  const label = weights.moves.indexOf(move)
  const text = withoutQuotes(
    withoutPadding(utterance.text, utterance.lang, utterance.context),
    utterance.lang,
    utterance.context + saidBefore(utterance).opening(),
  )
  const turn = readTurn(utterance.lang, text, utterance.context)
  const seen = seenFor(turn, move, scorer)
  const inPoints = (worth: number) => Math.round((worth * 100) / weights.unit) + 0 // no −0
  const total = inPoints(seen.reduce((sum, { worth }) => sum + worth, 0))
  const kind = utterance.kind === undefined ? 0 : (weights.kinds[utterance.kind]?.[label] ?? 0)
  const needs = label < 0 ? 0 : inPoints((weights.thresholds[label] as number) - 2 * (weights.bias[label] as number) - kind)
  const said = (phrases: readonly Phrase[], { at }: Even, words: string, side: 'seller' | 'buyer'): Spoke[] =>
    phrases.slice(0, NAMED).map(({ start, end, worth }) => {
      const place = { start: at[start] as number, end: at[end] as number }
      return { side, ...place, text: words.slice(place.start, place.end).trim(), points: inPoints(worth) }
    })
  const builds = BUILDS.map((build) => ({
    side: 'build' as const,
    build,
    points: inPoints(seen.filter(({ side }) => side === build).reduce((sum, { worth }) => sum + worth, 0)),
  }))
  const own = seen.filter(({ side }) => side === 'seller')
  const theirs = seen.filter(({ side }) => side === 'buyer')
  const spoke = [
    ...said(
      phrasesOf(
        turn.sentences.map(({ tokens }) => tokens),
        own,
      ),
      turn.even,
      utterance.text,
      'seller',
    ),
    ...said(phrasesOf([turn.buyer.tokens], theirs), turn.buyer.even, utterance.context, 'buyer'),
    ...builds,
  ]
    .filter(({ points }) => Math.abs(points) >= LEAST)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
  return {
    move,
    ...verdictOf(heard, move, total >= needs),
    points: total,
    needs,
    gate: heard.gate,
    spoke,
    rest: total - spoke.reduce((sum, { points }) => sum + points, 0),
  }
}

function verdictOf(
  heard: Heard,
  move: MoveId,
  enough: boolean,
): Pick<Explanation, 'verdict' | 'confidence' | 'because' | 'span'> {
  const asserted = heard.moves.find(({ id }) => id === move)
  const perhaps = heard.perhaps.find(({ id }) => id === move)
  const found = asserted ?? perhaps
  const place = { confidence: found?.confidence ?? null, span: found ? { start: found.start, end: found.end } : null }
  if (heard.gate !== 'ok' && !found) return { verdict: 'not', because: 'gate', ...place }
  if (asserted) return { verdict: 'heard', because: enough ? 'points' : 'form', ...place }
  return { verdict: perhaps ? 'perhaps' : 'not', because: enough ? 'denied' : 'points', ...place }
}

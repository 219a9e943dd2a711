import type { MeasureId } from '#content'
import type { Found } from './conditions.ts'
import { both, faultless, makes, not, type Reading, type SellerTurn, type Sureness, works } from './reading.ts'
import { tie } from './ties.ts'

const LONG = { en: 70, zh: 110 } as const
/** A term of method or advertising in so many words makes a turn hollow. */
const PER_TERM = { en: 9, zh: 12 } as const
/** Ties of this weight with little else beside them are an echo. */
const ECHO = { en: 500, zh: 1200 } as const
/** Moves that push a solution. */
const PITCH = ['feature', 'advantage', 'benefit', 'direct-close', 'assumptive-close', 'special-offer-close']
/** Moves after which a need may be called open: its consequences or its worth were asked for. */
const OPENS = ['implication-question', 'need-payoff-question']

const whole = (turn: SellerTurn, strength: Sureness = 1000): Found => ({ turn, start: 0, end: turn.text.length, strength })
const words = (
  turn: SellerTurn,
  list: readonly { readonly start: number; readonly end: number }[],
  strength: Sureness,
): Found => ({
  turn,
  start: list[0]?.start ?? 0,
  end: list.at(-1)?.end ?? turn.text.length,
  strength,
})
const spoken = (reading: Reading): readonly SellerTurn[] => reading.sellers.filter((turn) => turn.heard.gate === 'ok')
const each = (reading: Reading, test: (turn: SellerTurn) => boolean): readonly Found[] =>
  spoken(reading)
    .filter(test)
    .map((turn) => whole(turn))
/** Each turn that does something and meets the test, as surely as it does something. */
const working = (reading: Reading, test: (turn: SellerTurn) => boolean): readonly Found[] =>
  spoken(reading)
    .filter(test)
    .map((turn) => whole(turn, works(turn)))
const once = (turn: SellerTurn | undefined, strength: Sureness): readonly Found[] =>
  turn && strength > 0 ? [whole(turn, strength)] : []
/** A tone as a sureness: from 0 to 1000 and no further. */
const degree = (tone: number): Sureness => Math.max(0, Math.min(1000, tone))
const pleases = (turn: SellerTurn): boolean => turn.after?.reaction.pleased === true && !turn.after.reaction.displeased
const displeases = (turn: SellerTurn): boolean => turn.after?.reaction.displeased === true
/** Of three turns at least, how surely they did something: what restraint is measured over. */
const threeWork = (reading: Reading): Sureness =>
  spoken(reading)
    .map(works)
    .sort((a, b) => b - a)[2] ?? 0

/** What each measure sees: a place for each time it is seen, so that points name their words. */
export const MEASURE: Readonly<Record<MeasureId, (reading: Reading) => readonly Found[]>> = {
  turn: (reading) => working(reading, () => true),
  'takes-up': (reading) =>
    spoken(reading)
      .filter((turn) => turn.echo <= 600 && turn.added > 0)
      .map((turn) => words(turn, turn.fromLast, both(works(turn), tie(turn.lastTies, reading.lang)))),
  'reaches-back': (reading) =>
    spoken(reading).map((turn) => words(turn, turn.fromEarlier, both(works(turn), tie(turn.earlierTies, reading.lang)))),
  concrete: (reading) => working(reading, ({ heard: { names } }) => names.time || names.figure || names.person),
  'short-turn': (reading) => each(reading, (turn) => turn.words * 2 <= LONG[reading.lang]),
  'long-turn': (reading) => each(reading, (turn) => turn.words >= LONG[reading.lang]),
  'stacked-questions': (reading) => each(reading, (turn) => turn.heard.questions >= 3),
  questionnaire: (reading) =>
    spoken(reading)
      .map((turn) => whole(turn, makes(turn, ['situation-question'])))
      .filter((found) => found.strength >= 500)
      .slice(4),
  'asks-again': (reading) =>
    reading.sellers.filter((turn) => turn.after?.reaction.toldBefore === true).map((turn) => whole(turn)),
  ignores: (reading) => reading.sellers.filter((turn) => turn.after?.reaction.unanswered === true).map((turn) => whole(turn)),
  warm: (reading) => reading.sellers.map((turn) => whole(turn, both(works(turn), degree(turn.after?.reaction.tone ?? 0)))),
  cool: (reading) => reading.sellers.map((turn) => whole(turn, degree(-(turn.after?.reaction.tone ?? 0)))),
  'full-answer': (reading) => working(reading, (turn) => turn.after?.full === true),
  gated: (reading) => reading.sellers.filter((turn) => turn.heard.gate !== 'ok').map((turn) => whole(turn)),
  hollow: (reading) =>
    each(reading, (turn) => turn.hollow >= 4 || (turn.hollow >= 2 && turn.hollow * PER_TERM[reading.lang] >= turn.words)),
  echoes: (reading) => each(reading, (turn) => turn.echo >= 450 && turn.echoed >= ECHO[reading.lang]),
  'off-the-point': (reading) =>
    spoken(reading)
      .filter((turn) => turn.before !== null && turn.sizeable)
      .map((turn) => whole(turn, not(tie(turn.lastTies + turn.earlierTies, reading.lang)))),

  'good-end': (reading) => {
    const last = spoken(reading).findLast((turn) => turn.after !== null)
    return once(last, last && pleases(last) ? threeWork(reading) : 0)
  },
  'bad-end': (reading) => {
    const last = reading.sellers.findLast((turn) => turn.after !== null)
    return once(last, last && displeases(last) && !last.after?.reaction.pleased ? 1000 : 0)
  },
  'no-fault': (reading) =>
    once(
      spoken(reading)[0],
      spoken(reading).reduce((clean, turn) => both(clean, faultless(turn)), threeWork(reading)),
    ),
  'no-pitch-before-need': (reading) => {
    let unpitched: Sureness = 1000
    let best: Found | undefined
    for (const turn of spoken(reading)) {
      const found = whole(turn, both(makes(turn, OPENS), unpitched))
      if (!best || found.strength > best.strength) best = found
      unpitched = both(unpitched, not(makes(turn, PITCH)))
    }
    return best ? [best] : []
  },
  'talks-most': (reading) => {
    const seller = reading.sellers.reduce((sum, turn) => sum + turn.words, 0)
    const buyer = reading.buyers.reduce((sum, turn) => sum + turn.words, 0)
    return once(reading.sellers[0], seller > 2 * buyer ? 1000 : 0)
  },
  idle: (reading) => reading.sellers.map((turn) => whole(turn, not(works(turn)))),
}

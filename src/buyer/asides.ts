import { type AtClose, showsSignal } from './closing.ts'
import { passesSignal } from './feel.ts'
import { asksBack } from './memory.ts'
import { type Moment, say } from './moment.ts'
import { LISTENING, PITCHES } from './move-kinds.ts'
import { broughtOn } from './turn.ts'
import type { Voice } from './voices.ts'

/** Remarks beside the answer: too long, too many questions, a signal, time running out. */
export function asides(moment: Moment, at: AtClose): Voice[] {
  const { spoke, buyer, before, after, moodState, turn, mood } = moment
  const voices: Voice[] = []
  if (turn.fault !== null) return voices
  const over = spoke.length - buyer.longTurn
  if (over > 0 && (after.longTurns === 1 || over > buyer.longTurn || after.longTurns % 3 === 0))
    voices.push(say(moment, 'too-long', over > buyer.longTurn ? 48 : 24, true))
  if (after.questionsInRow > buyer.mostQuestions && !asksBack(turn) && !broughtOn(moment.answers))
    voices.push(say(moment, 'too-many-questions', 47, true))
  const pitches = turn.moves.some((move) => PITCHES.has(move.id))
  if (before.signalled && passesSignal(turn, before)) voices.push(say(moment, 'signal-missed', 36, true))
  else if (
    after.turns - before.lastSignal > 2 &&
    moment.plan.complaint === null &&
    !turn.moves.some((move) => move.id === 'next-step') &&
    (pitches || opened(moment)) &&
    showsSignal(at)
  )
    voices.push(say(moment, 'buying-signal', 35, true))
  if (after.changed !== null) voices.push(say(moment, after.changed === 'price' ? 'other-price' : 'other-day', 66, true))
  if (recalls(moment)) voices.push(say(moment, 'recalls-promise', 30, true))
  if (moodState === 'short' && !after.hurried) voices.push(say(moment, 'hurry-up', 34, true))
  if (
    moodState === 'warm' &&
    Number(moment.states.heat ?? 0) < 40 &&
    !after.warmed &&
    after.turns > 2 &&
    turn.moves.some((move) => LISTENING.has(move.id)) &&
    mood.trust > moment.buyer.start.trust
  )
    voices.push(say(moment, 'warming', 15, true))
  if (moment.plan.asksPrice && !after.priced && after.qualified === 0 && after.turns === 4)
    voices.push(say(moment, 'price-vague', 33, true))
  return voices
}
/** Steps that sum up or go on from here: an answer that is still owed comes to mind. */
const GOES_ON: ReadonlySet<string> = new Set(['next-step', 'recap', 'follow-up', 'summary-close', 'trial-close', 'direct-close'])
export const recalls = ({ before, turn }: Moment): boolean =>
  before.promises > before.recalled &&
  turn.moves.some((move) => GOES_ON.has(move.id)) &&
  !turn.moves.some((move) => move.id === 'defer-honestly')

const opened = ({ answers }: Moment) =>
  answers.some(
    (answer) =>
      (answer.part === 'need' && answer.state === 'explicit') || (answer.part === 'concern' && answer.outcome === 'settled'),
  )

import { ENDINGS } from '#content'
import { afterEvent, foldRun } from './fold.ts'
import type { RunEvent } from './log.ts'
import type { RunState } from './rehearsal.ts'

/** What makes a log inconsistent: the event's number and a sentence. */
export interface LogFault {
  readonly n: number
  readonly what: string
}

/**
 * Whether a log can have come from a talk: order, numbers, turns, spans and points fit each other. It understands and scores
 * nothing; whether buyer and scorer would say the same again is another question.
 *
 * @returns the first fault, since what follows it hangs in the air; undefined when there is none
 */
export function checkLog(events: readonly RunEvent[]): LogFault | undefined {
  if (events[0]?.type !== 'run.started') return { n: 0, what: 'A run begins with run.started.' }
  let state: RunState | undefined
  for (const [index, event] of events.entries()) {
    const what = event.n === index ? faultOf(event, state, events[index + 1]) : `Number ${event.n} stands where ${index} should.`
    if (what !== undefined) return { n: index, what }
    state = state ? afterEvent(state, event) : foldRun([event])
  }
  return undefined
}

function faultOf(event: RunEvent, state: RunState | undefined, next: RunEvent | undefined): string | undefined {
  if (!state) return undefined
  const open = state.ended === null
  switch (event.type) {
    case 'run.started':
      return 'The run starts twice.'
    case 'buyer.opened':
      return state.awaits === 'opening' ? linesFault(event) : 'The buyer opens a talk that is open.'
    case 'seller.spoke': {
      if (state.awaits !== null || !open) return 'The seller speaks when it is not the seller’s turn.'
      const spans = [...event.heard.moves, ...event.heard.perhaps]
      return spans.every(({ start, end }) => isSpan(start, end, event.text)) ? undefined : 'A move is heard outside of the words.'
    }
    case 'buyer.replied':
      if (state.awaits !== 'reply' && !(isFarewell(next) && open && state.awaits === null)) return 'The buyer replies to nothing.'
      return linesFault(event)
    case 'turn.taken-back': {
      const last = state.turns.findLast((turn) => turn.by === 'seller')
      return open && last?.index === event.turn ? undefined : `Turn ${event.turn} cannot be taken back.`
    }
    case 'hint.taken':
      return open ? undefined : 'A hint is taken when the talk has ended.'
    case 'run.ended':
      if (!(ENDINGS as readonly string[]).includes(event.ending)) return `No talk ends in “${event.ending}”.`
      return open ? undefined : 'The talk ends twice.'
    case 'run.scored':
      return open ? 'A score stands before the end.' : event.reports.map((report) => reportFault(report, state)).find(Boolean)
    default:
      return undefined
  }
}

type Spoken = Extract<RunEvent, { type: 'buyer.opened' | 'buyer.replied' }>
const linesFault = ({ said, signs }: Spoken): string | undefined =>
  said.length === signs.length ? undefined : 'Lines and their signs don’t match.'
const isFarewell = (next: RunEvent | undefined): boolean => next?.type === 'run.ended' && next.by === 'seller'
const isSpan = (start: number, end: number, text: string): boolean => start >= 0 && start <= end && end <= text.length

type Report = Extract<RunEvent, { type: 'run.scored' }>['reports'][number]
function reportFault(report: Report, state: RunState): string | undefined {
  const points = Object.values(report.criteria).map((criterion) => criterion.points)
  if (points.some((value) => !Number.isInteger(value) || value < 0 || value > 4)) return 'Points are 0 to 4.'
  if (!Number.isInteger(report.overall * 2) || report.overall < 0 || report.overall > 4) return 'Overall is 0 to 4 in halves.'
  const loose = report.evidence.find(({ turn, start, end }) => !isSpan(start, end, state.turns[turn]?.text ?? ''))
  return loose && `Evidence for ${loose.criterion} names words that turn ${loose.turn} doesn’t have.`
}

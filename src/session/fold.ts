import type { EndingId } from '#content'
import type { RunEvent } from './log.ts'
import type { RunState, RunTurn } from './rehearsal.ts'

type Started = Extract<RunEvent, { type: 'run.started' }>
type Opened = Extract<RunEvent, { type: 'buyer.opened' }>
type Replied = Extract<RunEvent, { type: 'buyer.replied' }>

/**
 * The state of a run: what its log says, and nothing that the log doesn't say. No word is understood or scored again here.
 *
 * @param events - the whole log, or its beginning: each prefix is the run as it stood then
 * @throws when the log is no run: it doesn't begin with `run.started`, or an event speaks of a turn that isn't there
 */
export function foldRun(events: readonly RunEvent[]): RunState {
  const [first, ...rest] = events
  if (first?.type !== 'run.started') throw new Error(`A run begins with run.started, this one with ${first?.type ?? 'nothing'}.`)
  return rest.reduce(afterEvent, begun(first))
}

/** The state after one more event. */
export function afterEvent(state: RunState, event: RunEvent): RunState {
  const now = { ...state, lastAtMs: event.atMs }
  switch (event.type) {
    case 'run.started':
      throw new Error(`Run ${state.run} has begun already: event ${event.n} starts it again.`)
    case 'buyer.opened':
      return {
        ...now,
        turns: [...state.turns, ...linesOf(event, state.turns.length)],
        mood: event.mood,
        moodAtStart: event.mood,
        states: event.states,
        awaits: null,
      }
    case 'seller.spoke':
      return {
        ...now,
        turns: [
          ...state.turns,
          {
            index: state.turns.length,
            by: 'seller',
            to: event.to,
            text: event.text,
            heard: event.heard,
            changes: [],
            moodAfter: state.mood,
            statesBefore: state.states,
            statesAfter: state.states,
          },
        ],
        awaits: 'reply',
      }
    case 'buyer.replied':
      return {
        ...now,
        turns: [...answered(state.turns, event), ...linesOf(event, state.turns.length)],
        mood: event.mood,
        states: event.states,
        awaits: event.ended === null ? null : 'ending',
      }
    case 'turn.taken-back':
      return { ...takenBack(now, event.turn), takenBack: state.takenBack + 1 }
    case 'hint.taken':
      return { ...now, hints: state.hints + 1 }
    case 'run.ended':
      return { ...now, ended: { ending: event.ending as EndingId, by: event.by }, awaits: 'score' }
    case 'run.scored': {
      const { engine, labeller, content, atMs, reports, fit } = event
      const scored = { engine, labeller, content, atMs, reports, ...(fit ? { fit } : {}) }
      return { ...now, scored: [scored, ...state.scored], awaits: null }
    }
    case 'criterion.claimed': {
      const { rubric, criterion, words, atMs } = event
      return { ...now, claims: [...state.claims, { rubric, criterion, words, atMs }] }
    }
    case 'self.rated': {
      const { rubric, points, words } = event
      return { ...now, selfRating: { rubric, points, words } }
    }
    default:
      return unknownEvent(event)
  }
}

function begun(event: Started): RunState {
  const { run, person, scenario, lang, level, seed, engine, content, atMs, forkOf, assignment } = event
  return {
    run,
    person,
    scenario,
    lang,
    level,
    seed,
    engine,
    content,
    startedAtMs: atMs,
    lastAtMs: atMs,
    ...(forkOf ? { forkOf } : {}),
    ...(assignment === undefined ? {} : { assignment }),
    private: event.private ?? false,
    turns: [],
    mood: {},
    moodAtStart: {},
    states: {},
    ended: null,
    scored: [],
    hints: 0,
    takenBack: 0,
    claims: [],
    awaits: 'opening',
  }
}

const linesOf = (event: Opened | Replied, from: number): readonly RunTurn[] =>
  event.said.map((said, line) => ({
    index: from + line,
    by: 'buyer',
    buyer: said.by,
    text: said.text,
    said,
    signs: event.signs[line] ?? [],
  }))

/** The seller's turn that was waiting for this reply now knows what it did; a farewell answers no turn. */
function answered(turns: readonly RunTurn[], event: Replied): readonly RunTurn[] {
  const last = turns.at(-1)
  if (last?.by !== 'seller') return turns
  return [...turns.slice(0, -1), { ...last, changes: event.changes, moodAfter: event.mood, statesAfter: event.states }]
}

/** As if that turn, and all after it, had not been said: the facts before it stand in the log. */
function takenBack(state: RunState, turn: number): RunState {
  const taken = state.turns[turn]
  if (taken?.by !== 'seller') throw new Error(`Turn ${turn} of run ${state.run} is taken back, but no seller spoke there.`)
  const turns = state.turns.slice(0, turn)
  const before = turns.findLast((earlier) => earlier.by === 'seller')
  return { ...state, turns, mood: before?.moodAfter ?? state.moodAtStart, states: taken.statesBefore, ended: null, awaits: null }
}

function unknownEvent(event: never): never {
  throw new Error(
    `This version knows no event ${JSON.stringify((event as { type?: unknown }).type)}: the log is newer or broken.`,
  )
}

import type { StartingPoint } from '#buyer'
import { type Engine, MAX_LENGTH, type RunState, type RunTurn, type Script } from '../rehearsal.ts'
import { startRehearsal } from '../rehearse.ts'
import { checkStarts } from './check-starts.ts'
import type { Expectation, PlayScript } from './play-script.ts'

/** Where a talk turned out otherwise than its play-script says. */
export interface Difference {
  readonly line: number
  readonly expected: string
  readonly got: string
}
export interface Played {
  readonly differences: readonly Difference[]
  readonly state: RunState
}

/** Where a play-script begins: its own states, and the mood of every buyer. */
export function startOf({ states, mood }: Pick<PlayScript, 'states' | 'mood'>, script: Script): StartingPoint | undefined {
  if (Object.keys(states).length === 0 && Object.keys(mood).length === 0) return undefined
  const moods = Object.fromEntries(script.scenario.buyers.map(({ id }) => [id, mood]))
  return { states, ...(Object.keys(mood).length > 0 ? { mood: moods } : {}) }
}

/** Plays the seller's words and compares. Nothing is kept; the same words give the same differences. */
export async function runPlayScript(engine: Engine, script: Script, play: PlayScript): Promise<Played> {
  const from = startOf(play, script)
  const rehearsal = await startRehearsal(
    { engine, journal: { append: async () => undefined, read: async () => [] }, now: () => 0 },
    { script, run: 'play-script', person: 'play-script', level: play.level, seed: play.seed, ...(from ? { from } : {}) },
  )
  const differences: Difference[] = checkStarts(play, script.scenario).map(({ line, message, mend }) => ({
    line,
    expected: mend,
    got: message,
  }))
  if (differences.length > 0) return { differences, state: rehearsal.state() }
  const compare = (expects: readonly Expectation[], before: number, state: RunState) => {
    const turns = state.turns.slice(before)
    const lines = turns.filter((turn): turn is Extract<RunTurn, { by: 'buyer' }> => turn.by === 'buyer')
    let line = 0
    for (const expected of expects) {
      const said = expected.what === 'says' ? lines[line++] : undefined
      const difference = differs(expected, state, turns, said)
      if (difference) differences.push({ line: expected.line, ...difference })
    }
  }
  compare(play.opening, 0, rehearsal.state())
  for (const turn of play.turns) {
    const { ended, turns } = rehearsal.state()
    if (ended) {
      differences.push({ line: turn.line, expected: 'the talk goes on', got: `it has ended: ${ended.ending}` })
      break
    }
    const known = turn.to === undefined || script.scenario.buyers.some(({ id }) => id === turn.to)
    if (!known || turn.text.trim() === '' || turn.text.length > MAX_LENGTH) {
      differences.push({
        line: turn.line,
        expected: `words that can be said, 1 to ${MAX_LENGTH} characters`,
        got: known ? `${turn.text.trim().length}` : `nobody is called ${turn.to}`,
      })
      break
    }
    await rehearsal.say(turn.text, turn.to)
    compare(turn.expects, turns.length, rehearsal.state())
  }
  if (play.points.length > 0) {
    if (!rehearsal.state().ended) await rehearsal.end()
    const reports = rehearsal.state().scored[0]?.reports ?? []
    for (const { line, criterion, least, most } of play.points) {
      const [rubric, name = ''] = criterion.split('.')
      const report = reports.find((one) => one.rubric === rubric)
      const points = name === 'overall' ? report?.overall : report?.criteria[name]?.points
      if (points === undefined || points < least || points > most) {
        differences.push({
          line,
          expected: `${criterion} ${range(least, most)}`,
          got: points === undefined ? 'no such criterion' : String(points),
        })
      }
    }
  }
  return { differences, state: rehearsal.state() }
}

const range = (least: number, most: number): string => (least === most ? String(least) : `${least}..${most}`)

function differs(
  expected: Expectation,
  state: RunState,
  turns: readonly RunTurn[],
  said: Extract<RunTurn, { by: 'buyer' }> | undefined,
): Omit<Difference, 'line'> | null {
  switch (expected.what) {
    case 'state': {
      const got = state.states[expected.part] ?? 'not there'
      return got === expected.state ? null : { expected: `${expected.part} ${expected.state}`, got }
    }
    case 'mood': {
      const { mood, least, most } = expected
      const moods = expected.buyer === undefined ? Object.values(state.mood) : [state.mood[expected.buyer]]
      const got = moods[0]?.[mood]
      return got !== undefined && got >= least && got <= most
        ? null
        : { expected: `${mood} ${range(least, most)}`, got: String(got ?? 'nobody of that name') }
    }
    case 'heard': {
      const heard = turns.flatMap((turn) => (turn.by === 'seller' ? turn.heard.moves.map(({ id }) => id as string) : []))
      const missing = expected.moves.filter((move) => !heard.includes(move))
      return missing.length === 0 ? null : { expected: missing.join(', '), got: heard.join(', ') || 'nothing' }
    }
    case 'says': {
      const right = said?.text === expected.text && (expected.buyer === undefined || said.buyer === expected.buyer)
      return right ? null : { expected: expected.text, got: said ? said.text : 'nothing more is said' }
    }
    case 'ended':
      return state.ended?.ending === expected.ending
        ? null
        : { expected: expected.ending, got: state.ended?.ending ?? 'it goes on' }
    default:
      return unreachable(expected)
  }
}
function unreachable(value: never): never {
  throw new Error(`No expectation ${JSON.stringify(value)}.`)
}

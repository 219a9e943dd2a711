import type { RunState } from '../rehearsal.ts'
import type { PlayScript } from './play-script.ts'

/** A talk that was played, as a test that it passes: what was said, what was heard and what changed after each turn. */
export function playScriptOf(state: RunState, start: Pick<PlayScript, 'states' | 'mood'> = { states: {}, mood: {} }): string {
  const rows = [`scenario: ${state.scenario}`, `lang: ${state.lang}`, `level: ${state.level}`, `seed: ${state.seed}`]
  for (const [part, at] of Object.entries(start.states)) rows.push(`@start ${part.replace(':', ' ')} ${at}`)
  for (const [mood, at] of Object.entries(start.mood)) rows.push(`@start ${mood} ${at}`)
  rows.push('')
  const several = Object.keys(state.mood).length > 1
  for (const turn of state.turns) {
    if (turn.by === 'buyer') {
      rows.push(`buyer${several ? ` ${turn.buyer}` : ''}: ${oneLine(turn.text)}`)
      continue
    }
    rows.push('', `seller${several ? ` ${turn.to}` : ''}: ${oneLine(turn.text)}`)
    const moves = [...new Set(turn.heard.moves.map(({ id }) => id))]
    if (moves.length > 0) rows.push(`@heard ${moves.join(', ')}`)
    for (const [part, at] of Object.entries(turn.statesAfter)) {
      if (turn.statesBefore[part] !== at && /^(?:need|secret|concern):|^complaint$/.test(part))
        rows.push(`@${part.replace(':', ' ')} ${at}`)
    }
  }
  if (state.ended?.by === 'buyer') rows.push(`@ended ${state.ended.ending}`)
  return `${rows.join('\n')}\n`
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim()

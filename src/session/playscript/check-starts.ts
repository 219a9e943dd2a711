import type { Scenario } from '#content'
import type { PlayScript, PlayScriptFault } from './play-script.ts'

/** What a play-script begins with that its scenario does not have. */
export function checkStarts({ states, startLines }: PlayScript, scenario: Scenario): readonly PlayScriptFault[] {
  const ids: Readonly<Record<string, readonly string[]>> = {
    need: scenario.needs.map(({ id }) => id),
    secret: scenario.secrets.map(({ id }) => id),
    concern: scenario.concerns.map(({ id }) => id),
  }
  return Object.keys(states).flatMap((part): readonly PlayScriptFault[] => {
    const line = startLines[part] ?? 1
    const [kind = '', id = ''] = part.split(':')
    if (kind === 'complaint' || kind === 'heat') {
      if (scenario.complaint) return []
      return [{ line, message: `"${scenario.id}" has no complaint.`, mend: `Take @start ${kind} out.` }]
    }
    const known = ids[kind]
    if (!known || known.includes(id)) return []
    const mend = known.length > 0 ? `There are: ${known.slice(0, 20).join(', ')}.` : 'Take the line out.'
    return [{ line, message: `"${scenario.id}" has no ${kind} "${id.slice(0, 60)}".`, mend }]
  })
}

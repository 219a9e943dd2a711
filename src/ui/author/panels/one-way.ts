import type { Fault } from '#content'
import { addInside, addPart, attributeOf, newPart, type Structure, type TextChange, TOP_ELEMENTS } from '#content/edit'

/** The change that mends a fault, where there is exactly one way; undefined where a person must decide. */
export function oneWay(fault: Fault, structure: Structure): TextChange | undefined {
  if (fault.fix) return fault.fix
  if (fault.rule === 'rubric/no-weight' && structure.whole) return weightFor(fault, structure)
  if (fault.rule !== 'scenario/no-hint' || !structure.whole) return undefined
  const [, id] = /["“]([a-z0-9-]+)["”]/.exec(fault.message) ?? []
  return id === undefined
    ? undefined
    : addPart(structure, newPart('scenario', 'Hint', structure, { for: id }), TOP_ELEMENTS.scenario)
}

/** A criterion without a weight weighs as the others do on the mean. */
function weightFor(fault: Fault, structure: Structure): TextChange | undefined {
  const [, criterion] = /["“]([a-z0-9-]+)["”]/.exec(fault.message) ?? []
  const overall = structure.parts.find(({ name }) => name === 'Overall')
  if (criterion === undefined || !overall) return undefined
  const others = overall.parts.filter(({ name }) => name === 'Weight').map((one) => Number(attributeOf(one, 'worth') ?? 0))
  const worth = others.length === 0 ? 100 : Math.round(others.reduce((sum, one) => sum + one, 0) / others.length)
  return addInside(structure, overall, newPart('rubric', 'Weight', structure, { criterion, worth: String(worth) }))
}

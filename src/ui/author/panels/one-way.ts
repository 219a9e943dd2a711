import type { Fault } from '#content'
import { addPart, newPart, type Structure, type TextChange, TOP_ELEMENTS } from '#content/edit'

/** The change that mends a fault, where there is exactly one way; undefined where a person must decide. */
export function oneWay(fault: Fault, structure: Structure): TextChange | undefined {
  if (fault.fix) return fault.fix
  if (fault.rule !== 'scenario/no-hint' || !structure.whole) return undefined
  const [, id] = /["“]([a-z0-9-]+)["”]/.exec(fault.message) ?? []
  return id === undefined
    ? undefined
    : addPart(structure, newPart('scenario', 'Hint', structure, { for: id }), TOP_ELEMENTS.scenario)
}

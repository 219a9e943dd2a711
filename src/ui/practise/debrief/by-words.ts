import type { Evidence } from '#scoring'

/** Evidence on the very same words stands together; an absence stands alone. */
export function byWords(evidence: readonly Evidence[]): readonly (readonly Evidence[])[] {
  const groups = new Map<string, Evidence[]>()
  evidence.forEach((one, at) => {
    const key = one.end > one.start ? `${one.turn}-${one.start}-${one.end}` : `alone-${at}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  })
  return [...groups.values()]
}

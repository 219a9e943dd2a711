import type { Lang } from '../model.ts'
import type { FileType } from '../parse/grammar.ts'
import { componentOf } from './catalogue.ts'
import type { Part, Structure } from './structure.ts'
import { wordsOf } from './structure.ts'

/** All ids of a file's elements. */
export function idsIn(parts: readonly Part[]): readonly string[] {
  return parts.flatMap((part) => [wordsOf(part, 'id'), ...idsIn(part.parts)]).filter((id) => id !== '')
}

/**
 * An element to begin with: each attribute that is needed has a first value, each text is empty. What is still to be written is then
 * told by the checker, at its place.
 */
export function newPart(
  type: FileType,
  name: string,
  structure: Structure,
  given: Readonly<Record<string, string>> = {},
): string {
  const of = componentOf(type, name)
  if (!of) return `<${name}></${name}>`
  const taken = idsIn(structure.parts)
  const attributes = Object.entries(of.fields).flatMap(([key, field]) => {
    if (given[key] !== undefined) return [` ${key}="${given[key]}"`]
    if (field.optional) return []
    if (key === 'id') {
      const stem = name.replace(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase()
      let count = 1
      while (taken.includes(`${stem}-${count}`)) count += 1
      return [` id="${stem}-${count}"`]
    }
    if (field.literal === 'flag') return [` ${key}={true}`]
    if (field.literal === 'number') return [` ${key}={${Math.max(field.range?.[0] ?? 0, Math.min(50, field.range?.[1] ?? 0))}}`]
    if (Array.isArray(field.fallback) && typeof field.fallback[0] === 'number')
      return [` ${key}={${JSON.stringify(field.fallback)}}`]
    return [` ${key}="${field.values?.[0] ?? ''}"`]
  })
  const open = `<${name}${attributes.join('')}`
  if (of.holds === 'nothing') return `${open} />`
  if (of.holds !== 'elements') return `${open}></${name}>`
  const inner = of.children.filter((child) => NEEDED[name]?.includes(child) ?? true)
  return [
    `${open}>`,
    ...inner.flatMap((child) =>
      newPart(type, child, structure)
        .split('\n')
        .map((line) => `  ${line}`),
    ),
    `</${name}>`,
  ].join('\n')
}
/** Where not every kind of child is there at once. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  Concern: ['Raised', 'Understood', 'Settled', 'Hardened', 'Refused'],
  Criterion: ['LooksAt'],
  Overall: [],
  Test: ['Turn', 'Expect'],
}

/** Which language a file speaks, as its front matter says. */
export function langOf(structure: Structure): Lang {
  return structure.front?.get('lang')?.value === 'zh' ? 'zh' : 'en'
}

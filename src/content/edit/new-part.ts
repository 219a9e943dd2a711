import type { Lang } from '../model/lang.ts'
import { POINTS } from '../model/rubric.ts'
import type { FileType } from '../parse/grammar/file.ts'
import { asText } from '../parse/write.ts'
import { componentOf } from './catalogue.ts'
import { quoted, tidied } from './changes.ts'
import type { Part, Structure } from './structure.ts'
import { wordsOf } from './structure.ts'

/** All ids of a file's elements. */
function idsIn(parts: readonly Part[]): readonly string[] {
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
  words = '',
): string {
  const of = componentOf(type, name)
  if (!of) return `<${name}></${name}>`
  const taken = idsIn(structure.parts)
  const attributes = Object.entries(of.fields).flatMap(([key, field]) => {
    const value = given[key]
    if (value !== undefined) return [field.literal ? ` ${key}={${value}}` : ` ${key}="${quoted(value)}"`]
    if (field.optional) return []
    if (key === 'id') {
      const stem = name.replace(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase()
      let count = 1
      while (taken.includes(`${stem}-${count}`)) count += 1
      return [` id="${stem}-${count}"`]
    }
    if (field.literal === 'flag') return [` ${key}={true}`]
    if (field.literal === 'number') return [` ${key}={${Math.max(field.range?.[0] ?? 0, Math.min(50, field.range?.[1] ?? 0))}}`]
    if (LEVELS[name] && key === 'levels') return [` levels={${JSON.stringify(LEVELS[name])}}`]
    if (Array.isArray(field.fallback) && typeof field.fallback[0] === 'number')
      return [` ${key}={${JSON.stringify(field.fallback)}}`]
    return [` ${key}="${field.values?.[0] ?? ''}"`]
  })
  const open = `<${name}${attributes.join('')}`
  if (of.holds === 'nothing') return `${open} />`
  if (of.holds !== 'elements') return `${open}>${asText(tidied(words))}</${name}>`
  const inner = of.children.filter((child) => NEEDED[name]?.includes(child) ?? true)
  const children =
    name === 'Criterion'
      ? criterionParts(structure)
      : name === 'Overall'
        ? equalWeights(structure)
        : inner.map((child) => newPart(type, child, structure))
  return [`${open}>`, ...children.flatMap((child) => child.split('\n').map((line) => `  ${line}`)), `</${name}>`].join('\n')
}
/** A criterion begins with all that it needs: five descriptors, one piece of evidence, one model answer. */
function criterionParts(structure: Structure): readonly string[] {
  const part = (name: string, given: Readonly<Record<string, string>> = {}) => newPart('rubric', name, structure, given)
  return [
    part('LooksAt'),
    ...POINTS.map((points) => part('Level', { points: String(points), ...(points < 4 ? { advice: '' } : {}) })),
    part('Clue', { moves: 'open-question', worth: '50', upTo: '4', why: '' }),
    part('Model', { context: '' }),
  ]
}
/** Sums to begin with: no point for nothing, one for a clear deed; for the overall, the halves that lie nearest to the mean. */
const LEVELS: Readonly<Record<string, readonly number[]>> = {
  Criterion: [50, 100, 150, 200],
  Overall: [25, 75, 125, 175, 225, 275, 325, 375],
}
/** Each criterion weighs the same. */
function equalWeights(structure: Structure): readonly string[] {
  const criteria = structure.parts.filter((part) => part.name === 'Criterion')
  const worth = String(Math.round(100 / Math.max(1, criteria.length)))
  return criteria.map((one) => newPart('rubric', 'Weight', structure, { criterion: wordsOf(one, 'id'), worth }))
}
/** Where not every kind of child is there at once. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  Concern: ['Raised', 'Named', 'Understood', 'Settled', 'Hardened', 'Refused'],
  Test: ['Turn', 'Expect'],
}

/** Which language a file speaks, as its front matter says. */
export function langOf(structure: Structure): Lang {
  return structure.front?.get('lang')?.value === 'zh' ? 'zh' : 'en'
}

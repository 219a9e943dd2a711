import { type Field, type Fields, type Part, wordsOf } from '#content/edit'

type Named = readonly [name: string, field: Field<unknown>]
/** Attributes of a card: those to look at, and those that are left out here and seldom needed. */
export interface Arranged {
  readonly first: readonly Named[]
  readonly more: readonly Named[]
}

/** What the type of a concern or fact asks for, though the grammar cannot know. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  misunderstanding: ['settledBy'],
  doubt: ['settledBy'],
  indifference: ['need'],
  drawback: ['setAgainst'],
  proof: ['proof', 'source'],
}

/** An optional attribute of those that were bare waits under "More"; what this card's own type asks for never does. */
export function arranged(part: Part, fields: Fields, bare: ReadonlySet<string>, isShown: (name: string) => boolean): Arranged {
  const asked = ASKED[wordsOf(part, 'type')] ?? ASKED[wordsOf(part, 'kind')] ?? []
  const all = Object.entries(fields).filter(([name]) => isShown(name))
  const waits = ([name, field]: Named) => field.optional && bare.has(name) && !asked.includes(name)
  return { first: all.filter((one) => !waits(one)), more: all.filter(waits) }
}

/** The front matter: what people think of first, first; ids and what is seldom needed under "More". */
export function arrangedFront(fields: Fields, has: (name: string) => boolean, first: readonly string[]): Arranged {
  const all = Object.entries(fields).filter(([name, field]) => name !== 'type' && !field.fields)
  const rank = (name: string) => (first.includes(name) ? first.indexOf(name) : first.length)
  const sorted = [...all].sort(([a], [b]) => rank(a) - rank(b))
  const waits = ([name, field]: Named) => !first.includes(name) && (name === 'id' || (field.optional && !has(name)))
  return { first: sorted.filter((one) => !waits(one)), more: sorted.filter(waits) }
}

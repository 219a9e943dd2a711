import type { Lang } from '#content'
import { type Part, type Structure, textIn, wordsOf } from '#content/edit'
import { valueWords } from '../words/value-words.ts'
import { onePart, partNames } from './part-names.ts'

const LONGEST = 60

/** A part in its own words: what it says or is called, else what it is and its place among its kind ("need 2"); never by an id. */
export function called(part: Part, structure: Structure, lang: Lang): string {
  const own = ownWords(part, lang)
  if (own !== '') return own.length > LONGEST ? `${own.slice(0, LONGEST - 1)}…` : own
  const kind = flat(structure.parts).filter(({ name }) => name === part.name)
  const name = onePart[lang][part.name] ?? partNames[lang][part.name] ?? part.name
  const n = kind.findIndex((one) => one.at.start === part.at.start) + 1
  return kind.length < 2 ? name : `${name} ${n}`
}

function ownWords(part: Part, lang: Lang): string {
  if (part.name === 'Test') return wordsOf(part, 'id') // the panel beside the form calls it so, too
  const [about = ''] = wordsOf(part, 'about').split(/[，、,]/)
  const key = ['when', 'is', 'for'].find((one) => wordsOf(part, one) !== '' && part.name !== 'Hint')
  if (key !== undefined) return valueWords(lang, key, wordsOf(part, key))
  return (part.name === 'Fact' ? textIn(part) : '') || wordsOf(part, 'title') || wordsOf(part, 'text') || about.trim()
}

/** The place of a line in the form: the card, and the part of it. */
export function placeOf(line: number, structure: Structure, lang: Lang): string {
  const ends = (part: Part) => structure.text.slice(0, part.at.end).split('\n').length
  const top = structure.parts.find((part) => part.at.line <= line && ends(part) >= line)
  if (!top) return ''
  const name = partNames[lang][top.name] ?? top.name
  const own = called(top, structure, lang)
  return own === name ? name : `${name}${lang === 'en' ? ': ' : '：'}${own}`
}

/** What stands in place of an id: the words of the part that has it. */
export function wordsOfId(id: string, structure: Structure, lang: Lang): string | undefined {
  const part = flat(structure.parts).find((one) => wordsOf(one, 'id') === id)
  if (part) return called(part, structure, lang)
  const buyers = structure.front?.get('buyers')?.value
  return Array.isArray(buyers) ? buyers.find((one: { readonly id?: string }) => one.id === id)?.name : undefined
}

const flat = (parts: readonly Part[]): readonly Part[] => parts.flatMap((part) => [part, ...flat(part.parts)])

import type { Source } from '../parse/read-fields.ts'
import { asText, yaml } from '../parse/write.ts'
import type { Part, PartText, Structure } from './structure.ts'

/** One change of a text: what stands from `start` to `end` (UTF-16 units, end exclusive) becomes `insert`. */
export interface TextChange {
  readonly start: number
  readonly end: number
  readonly insert: string
}
export const applied = (text: string, { start, end, insert }: TextChange): string =>
  text.slice(0, start) + insert + text.slice(end)

/** Words as a file can hold them: blanks and line breaks in a row are one blank, outer ones go. */
export const tidied = (words: string): string =>
  words
    .replace(/[\0\ufeff]/g, '')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim()

/** A text as it stands between the quotes of an attribute. */
export const quoted = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('\r', '').replaceAll('\n', '&#xA;').replaceAll('\0', '')

type Value = string | number | boolean | readonly number[] | undefined

const written = (name: string, value: Exclude<Value, undefined>): string =>
  typeof value === 'string'
    ? `${name}="${quoted(value)}"`
    : `${name}={${typeof value === 'object' ? `[${value.join(', ')}]` : value}}`

/** Sets, changes or (undefined) takes out one attribute. */
export function setAttribute({ text }: Structure, part: Part, name: string, value: Value): TextChange {
  const there = part.attributes.find((one) => one.name === name)
  if (there && value === undefined) {
    const before = /[ \t\r\n]*$/.exec(text.slice(part.at.start, there.at.start))![0].length
    return { start: there.at.start - before, end: there.at.end, insert: '' }
  }
  if (there) return { start: there.at.start, end: there.at.end, insert: written(name, value as Exclude<Value, undefined>) }
  const behind = part.attributes.at(-1)?.at.end ?? part.at.start + 1 + part.name.length
  return { start: behind, end: behind, insert: value === undefined ? '' : ` ${written(name, value)}` }
}

/** Sets, changes or takes out several attributes of one element at once. */
export function setAttributes(structure: Structure, part: Part, values: Readonly<Record<string, Value>>): TextChange {
  const changes = Object.entries(values)
    .map(([name, value]) => setAttribute(structure, part, name, value))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  const start = changes[0]?.start ?? part.at.start
  let at = start
  let insert = ''
  for (const change of changes) {
    insert += structure.text.slice(at, change.start) + change.insert
    at = Math.max(at, change.end)
  }
  return { start, end: at, insert }
}

/** Sets the one text of an element. */
export function setText({ text }: Structure, part: Part, words: string): TextChange {
  const insert = asText(tidied(words))
  const first = part.texts[0]
  const last = part.texts.at(-1)
  if (first && last) return { start: first.at.start, end: last.at.end, insert }
  if (part.closeStart === null) {
    const slash = text.lastIndexOf('/', part.openEnd)
    const start = slash - /[ \t\r\n]*$/.exec(text.slice(part.at.start, slash))![0].length
    return { start, end: part.openEnd, insert: `>${insert}</${part.name}>` }
  }
  return { start: part.openEnd, end: part.closeStart, insert }
}

/** Sets one paragraph. An empty one is taken out with the empty line that follows it. */
export function setParagraph({ text }: Structure, paragraph: PartText, words: string): TextChange {
  const insert = asText(tidied(words))
  const { start, end } = paragraph.at
  if (insert !== '') return { start, end, insert }
  const blank = /^(?:[ \t]*\n){1,2}/.exec(text.slice(end))?.[0].length ?? 0
  return { start, end: end + blank, insert: '' }
}
/** A paragraph more: after the last one, or right below the front matter. */
export function addParagraph({ texts, frontEnd }: Structure, words: string): TextChange {
  const at = texts.at(-1)?.at.end ?? frontEnd
  return { start: at, end: at, insert: `\n\n${asText(tidied(words))}` }
}

const indentAt = (text: string, at: number): string => /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', at - 1) + 1))![0]
const lineParts = (part: Part): readonly Part[] => part.parts.filter(({ name }) => name === 'Line')

/** Changes one of the lines of an element. */
export function setLine(structure: Structure, part: Part, index: number, words: string): TextChange {
  const line = lineParts(part)[index]
  return setText(structure, line ?? part, words)
}

/** The recording of one of the lines: a file's name, or none. A bare line gets a `<Line>` of its own for it. */
export function setLineAudio(structure: Structure, part: Part, index: number, audio: string | undefined): TextChange {
  const line = lineParts(part)[index]
  if (line) return setAttribute(structure, line, 'audio', audio)
  const [first] = part.texts
  const last = part.texts.at(-1)
  if (!first || !last || audio === undefined) return { start: part.at.start, end: part.at.start, insert: '' }
  const words = structure.text.slice(first.at.start, last.at.end)
  return { start: first.at.start, end: last.at.end, insert: `<Line ${written('audio', audio)}>${words}</Line>` }
}

/** One line more. A bare line gets a `<Line>` of its own, with its words as they stand. */
export function addLine({ text }: Structure, part: Part, words: string): TextChange {
  const element = `<Line>${asText(tidied(words))}</Line>`
  const last = lineParts(part).at(-1)
  const indent = indentAt(text, part.at.start)
  if (last) {
    const own = text.slice(text.lastIndexOf('\n', last.at.start - 1) + 1, last.at.start).trim() === ''
    return { start: last.at.end, end: last.at.end, insert: own ? `\n${indentAt(text, last.at.start)}${element}` : element }
  }
  const first = part.texts[0]
  const there = first ? [`<Line>${text.slice(first.at.start, part.texts.at(-1)!.at.end)}</Line>`] : []
  const inner = [...there, element].map((line) => `\n${indent}  ${line}`).join('')
  if (part.closeStart === null) {
    const slash = text.lastIndexOf('/', part.openEnd)
    const start = slash - /[ \t\r\n]*$/.exec(text.slice(part.at.start, slash))![0].length
    return { start, end: part.openEnd, insert: `>${inner}\n${indent}</${part.name}>` }
  }
  return { start: part.openEnd, end: part.closeStart, insert: `${inner}\n${indent}` }
}

/** Takes one line out; the last one leaves its element empty. */
export function removeLine(structure: Structure, part: Part, index: number): TextChange {
  const line = lineParts(part)[index]
  return line ? removePart(structure, line) : setText(structure, part, '')
}

/** Takes an element out: with its line where it stands alone, and with one of the empty lines around it. */
export function removePart({ text }: Structure, part: Part): TextChange {
  const lineStart = text.lastIndexOf('\n', part.at.start - 1) + 1
  const lineEnd = text.indexOf('\n', part.at.end)
  const end = lineEnd < 0 ? text.length : lineEnd + 1
  const alone = text.slice(lineStart, part.at.start).trim() === '' && text.slice(part.at.end, end).trim() === ''
  if (!alone) return { start: part.at.start, end: part.at.end, insert: '' }
  const blankAfter = /^[ \t]*\n/.exec(text.slice(end))?.[0].length ?? 0
  const blankBefore = /\n[ \t]*\n$/.test(text.slice(0, lineStart))
  return { start: lineStart, end: blankBefore ? end + blankAfter : end, insert: '' }
}

/** Puts a new element behind the last of its kind, or where its kind usually stands. */
export function addPart({ text, parts, texts, frontEnd }: Structure, markup: string, order: readonly string[]): TextChange {
  const name = /^<(\w+)/.exec(markup)?.[1] ?? ''
  const rank = order.indexOf(name)
  const before = parts.findLast((part) => order.indexOf(part.name) <= rank)
  const at =
    before?.at.end ?? texts.findLast(({ at: place }) => parts.every((part) => part.at.start > place.start))?.at.end ?? frontEnd
  const tail = text.slice(at).trim() === '' ? '' : /^[ \t]*\n[ \t]*\n/.test(text.slice(at)) ? '' : '\n'
  return { start: at, end: at, insert: `\n\n${markup}${tail}` }
}

/** Puts a new element into another, as its last one or behind the last of the same name. */
export function addInside({ text }: Structure, part: Part, markup: string): TextChange {
  const indent = indentAt(text, part.at.start)
  const body = markup
    .split('\n')
    .map((line) => `\n${indent}  ${line}`)
    .join('')
  const name = /^<(\w+)/.exec(markup)?.[1]
  const last = part.parts.findLast((one) => one.name === name) ?? part.parts.at(-1)
  if (last) return { start: last.at.end, end: last.at.end, insert: body }
  if (part.closeStart === null) return { start: part.at.end - 2, end: part.at.end, insert: `>${body}\n${indent}</${part.name}>` }
  return { start: part.openEnd, end: part.closeStart, insert: `${body}\n${indent}` }
}

/**
 * Sets a key of the front matter, or of a map inside it (`source.inner('buyers', 0)`). Undefined takes an optional key out.
 * @returns null where the map is written in a way that this cannot change; the text can
 */
export function setFront(
  { text, frontEnd }: Structure,
  source: Source,
  key: string,
  value: Value | readonly string[],
): TextChange | null {
  const raw = source.get(key)
  const scalar = value === undefined ? '' : typeof value === 'string' ? yaml(tidied(value)) : listOrLiteral(value)
  const flow = text[source.at.start] === '{'
  if (raw) {
    const quote = text[raw.valueAt.start - 1]
    const wrapped = (quote === '"' || quote === "'") && text[raw.valueAt.end] === quote
    const start = raw.valueAt.start - (wrapped ? 1 : 0)
    const end = raw.valueAt.end + (wrapped ? 1 : 0)
    if (value !== undefined) return { start, end, insert: raw.at.start === raw.valueAt.start ? `${key}: ${scalar}` : scalar }
    if (flow) {
      const comma = /^\s*,[ \t]*/.exec(text.slice(end))
      if (comma) return { start: raw.at.start, end: end + comma[0].length, insert: '' }
      const before = /,?\s*$/.exec(text.slice(source.at.start, raw.at.start))![0].length
      return { start: raw.at.start - before, end, insert: ' '.repeat(before > 0 ? 0 : 1) }
    }
    const lineStart = text.lastIndexOf('\n', raw.at.start - 1) + 1
    const lineEnd = text.indexOf('\n', end)
    return { start: lineStart, end: lineEnd < 0 ? text.length : lineEnd + 1, insert: '' }
  }
  if (value === undefined) return { start: source.at.start, end: source.at.start, insert: '' }
  if (flow) {
    const close = text.lastIndexOf('}', source.at.end)
    const blank = /\s*$/.exec(text.slice(source.at.start, close))![0].length
    return { start: close - blank, end: close - blank, insert: `${source.keys.length > 0 ? ',' : ''} ${key}: ${scalar}` }
  }
  const isTop = source.keys.includes('id') && source.keys.includes('lang')
  if (!isTop) return null
  const fence = text.lastIndexOf('\n---', frontEnd)
  return { start: fence, end: fence, insert: `\n${key}: ${scalar}` }
}

/** A list of ids as `[spin, closing]`. */
const listOrLiteral = (value: number | boolean | readonly (string | number)[]): string =>
  typeof value === 'object' ? `[${value.map((one) => (typeof one === 'string' ? yaml(one) : one)).join(', ')}]` : String(value)

/**
 * One map more in a list of the front matter, behind the last one: `addItem(structure, 'buyers', { id: 'b', … })`.
 * @returns null where the list is empty or written in a way that this cannot change
 */
export function addItem({ text, front }: Structure, key: string, values: Readonly<Record<string, string>>): TextChange | null {
  const last = lastItem(front, key)
  if (!last) return null
  const written = `{ ${Object.entries(values)
    .map(([name, value]) => `${name}: ${yaml(tidied(value))}`)
    .join(', ')} }`
  const line = text.slice(text.lastIndexOf('\n', last.at.start - 1) + 1, last.at.start)
  const end = text.slice(0, last.at.end).trimEnd().length
  if (/^[ \t]*-[ \t]+$/.test(line)) return { start: end, end, insert: `\n${line}${written}` }
  return text[last.at.start] === '{' ? { start: end, end, insert: `, ${written}` } : null
}

/** Takes one map out of a list that is written with one item a line; null where it is not, or is the only one. */
export function removeItem({ text, front }: Structure, key: string, index: number): TextChange | null {
  const item = front?.inner(key, index)
  if (!item || (index === 0 && !front?.inner(key, 1))) return null
  const start = text.lastIndexOf('\n', item.at.start - 1) + 1
  if (!/^[ \t]*-[ \t]+$/.test(text.slice(start, item.at.start))) return null
  const end = text.slice(0, item.at.end).trimEnd().length
  const lineEnd = text.indexOf('\n', end)
  return { start, end: lineEnd < 0 ? text.length : lineEnd + 1, insert: '' }
}

function lastItem(front: Source | null, key: string): Source | undefined {
  let last: Source | undefined
  for (let index = 0; ; index++) {
    const next = front?.inner(key, index)
    if (!next) return last
    last = next
  }
}

import { readFrontMatter } from '../parse/front-matter.ts'
import { LIMITS, tooLong, tooMuch } from '../parse/limits.ts'
import type { Source } from '../parse/read-fields.ts'
import { frontRange } from '../parse/read-file.ts'
import { type Range, startReading } from '../parse/reading.ts'
import { segmentsOf } from '../parse/segments.ts'
import { plain } from '../parse/spans.ts'
import { type Element, type Memo, type Node, type Prose, readBody } from '../parse/tree.ts'

/** One element of a file as an editor sees it: what it says, and where. */
export interface Part {
  readonly name: string
  readonly at: Range
  readonly attributes: readonly PartAttribute[]
  readonly parts: readonly Part[]
  /** Its own paragraphs; blanks and line breaks are as a reader sees them. */
  readonly texts: readonly PartText[]
  /** Just behind the opening tag. */
  readonly openEnd: number
  /** Just before the closing tag; null for an element that closes itself. */
  readonly closeStart: number | null
}
export interface PartAttribute {
  readonly name: string
  readonly value: unknown
  readonly at: Range
  readonly valueAt: Range
}
export interface PartText {
  readonly text: string
  readonly at: Range
}

/** A file as an editor sees it. `whole` is false where a syntax error hides something: then only the text can be edited. */
export interface Structure {
  readonly text: string
  readonly whole: boolean
  readonly front: Source | null
  readonly frontEnd: number
  /** Paragraphs at the top, outside of elements. */
  readonly texts: readonly PartText[]
  readonly parts: readonly Part[]
}

/** Reads the structure of a file without judging what it says. Never throws. */
export function structureOf(text: string, memo?: Memo): Structure {
  const reading = startReading('', text, 'en')
  const nothing: Structure = { text, whole: false, front: null, frontEnd: 0, texts: [], parts: [] }
  if (text.length > LIMITS.characters || tooMuch(text, reading)) return nothing
  const fence = frontRange(text)
  const segments = segmentsOf(text, fence?.end ?? 0)
  if (tooLong(fence?.end ?? 0, segments, reading)) return nothing
  const front = readFrontMatter(fence, reading)
  const { nodes, whole } = readBody(segments, reading, memo)
  return { text, whole: whole && front !== null, front, frontEnd: fence?.end ?? 0, ...inside(nodes, text) }
}

function inside(nodes: readonly Node[], text: string): Pick<Part, 'texts' | 'parts'> {
  return {
    texts: nodes.filter((node): node is Prose => node.type === 'paragraph').map(({ spans, at }) => ({ text: plain(spans), at })),
    parts: nodes.filter((node): node is Element => node.type === 'element').map((element) => partOf(element, text)),
  }
}

function partOf({ name, attributes, children, at }: Element, text: string): Part {
  const behind = attributes.at(-1)?.at.end ?? at.start + 1 + name.length
  const openEnd = text.indexOf('>', behind) + 1
  const closes = text.slice(at.start, at.end).endsWith(`</${name}>`)
  return {
    name,
    at,
    attributes,
    ...inside(children, text),
    openEnd,
    closeStart: closes ? at.end - name.length - 3 : text[openEnd - 2] === '/' ? null : text.lastIndexOf('</', at.end),
  }
}

/** The value of an attribute; undefined when it is left out. */
export function attributeOf(part: Part, name: string): unknown {
  return part.attributes.find((one) => one.name === name)?.value
}
/** An attribute as a text: empty when it is left out. */
export function wordsOf(part: Part, name: string): string {
  const value = attributeOf(part, name)
  return value === undefined || value === null ? '' : Array.isArray(value) ? value.join(', ') : String(value)
}
/** The lines of an element: its `<Line>`s, else its bare text. */
export function linesIn(part: Part): readonly string[] {
  const lines = part.parts.filter(({ name }) => name === 'Line')
  return lines.length > 0 ? lines.map(textIn) : part.texts.map(({ text }) => text)
}
/** The recordings of the same lines, by the names of their files. */
export function audioIn(part: Part): readonly (string | undefined)[] {
  const lines = part.parts.filter(({ name }) => name === 'Line')
  return lines.length > 0 ? lines.map((line) => wordsOf(line, 'audio') || undefined) : part.texts.map(() => undefined)
}
/** All of an element's own words, as one text. */
export function textIn(part: Part): string {
  return part.texts.map(({ text }) => text).join(' ')
}

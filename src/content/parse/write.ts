import { stringify } from 'yaml'
import type { Line } from '../model/line.ts'

type Value = string | number | boolean | readonly string[] | readonly number[] | undefined

/** Text as it stands between tags: what Markdown or MDX would read as a sign has a backslash. */
export function asText(text: string, atStart = true): string {
  const signs = text.replace(/[\\`*_{}<&]/g, (sign) => `\\${sign}`)
  return atStart ? signs.replace(/^([#>+=~-])/, '\\$1').replace(/^(\d{1,9})([.)])/, '$1\\$2') : signs
}

function attribute(name: string, value: Exclude<Value, undefined>): string {
  if (typeof value === 'string') {
    const text = value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('\n', '&#xA;')
    return `${name}="${text}"`
  }
  if (typeof value === 'object' && value.every((item) => typeof item === 'string')) return attribute(name, value.join(', '))
  return `${name}={${JSON.stringify(value)}}`
}

function tag(name: string, attributes: Readonly<Record<string, Value>>): string {
  const given = Object.entries(attributes).filter((entry): entry is [string, Exclude<Value, undefined>] => entry[1] !== undefined)
  return ['<', name, ...given.map(([key, value]) => ` ${attribute(key, value)}`)].join('')
}

/** `<Effect … />` */
export function element(name: string, attributes: Readonly<Record<string, Value>>): string {
  return `${tag(name, attributes)} />`
}
/** `<Fact …>words</Fact>` */
export function inline(name: string, attributes: Readonly<Record<string, Value>>, text: string): string {
  return `${tag(name, attributes)}>${asText(text)}</${name}>`
}
/** An element around others, each indented. */
export function around(name: string, attributes: Readonly<Record<string, Value>>, inner: readonly string[]): string {
  if (inner.length === 0) return `${tag(name, attributes)}>\n</${name}>`
  const body = inner.flatMap((part) => part.split('\n').map((line) => (line === '' ? '' : `  ${line}`)))
  return [`${tag(name, attributes)}>`, ...body, `</${name}>`].join('\n')
}
/** An element that holds lines: one stands bare, several each in a `<Line>`. */
export function lines(name: string, attributes: Readonly<Record<string, Value>>, said: readonly Line[]): string {
  const [first] = said
  if (said.length === 1 && first && first.audio === undefined) return inline(name, attributes, first.text)
  return around(
    name,
    attributes,
    said.map(({ text, audio }) => inline('Line', { audio }, text)),
  )
}
/** Paragraphs inside an element. */
export function paragraphs(name: string, list: readonly string[]): string {
  const [first] = list
  return list.length === 1 && first !== undefined
    ? inline(name, {}, first)
    : [`<${name}>`, ...list.flatMap((text, at) => (at === 0 ? [asText(text)] : ['', asText(text)])), `</${name}>`].join('\n')
}
export function block(prefix: string, text: string): string {
  return `${prefix}${text}`
}
/** YAML between two lines of `---`; `raw` values are written as they are. */
export function frontMatter(keys: Readonly<Record<string, string | number | { readonly raw: string } | undefined>>): string {
  const rows = Object.entries(keys).flatMap(([key, value]) => {
    if (value === undefined) return []
    if (typeof value === 'object') return [`${key}: ${value.raw}`]
    return [`${key}: ${yaml(value)}`]
  })
  return ['---', ...rows, '---'].join('\n')
}
/** One scalar on one line, in quotes where YAML would read it otherwise. */
export function yaml(value: string | number): string {
  return typeof value === 'number'
    ? String(value)
    : stringify(value, { lineWidth: 0, defaultStringType: needsQuotes(value) ? 'QUOTE_DOUBLE' : 'PLAIN' }).trimEnd()
}
function needsQuotes(value: string): boolean {
  return /[:#{}[\],&*?|<>=!%@`"'\\\n-]/.test(value)
}

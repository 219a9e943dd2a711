import type { Line } from '../../../src/content/model/line.ts'
import { asText, yaml } from '../../../src/content/parse/write.ts'

type Value = string | number | boolean | readonly string[] | readonly number[] | undefined

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

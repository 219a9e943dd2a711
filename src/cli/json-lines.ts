import { LANGS } from '#content'

/** One object of JSON Lines, with its id; a text says what is wrong with the line. */
export function objectIn(
  line: string,
): { readonly id: string | number; readonly fields: Readonly<Record<string, unknown>> } | string {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    if (line.includes('\0')) return 'this is no JSON: it holds NUL characters. If it was saved as UTF-16, save it as UTF-8.'
    if (/^\s*[[{]\s*$/.test(line)) return 'this is no JSON. Each line must hold one whole object.'
    return `this is no JSON${error instanceof Error ? ` (${error.message.slice(0, 200)})` : ''}.`
  }
  if (Array.isArray(value)) return 'this is no JSON object but a list. Write one object a line.'
  if (typeof value !== 'object' || value === null) return 'this is no JSON object.'
  const fields = value as Record<string, unknown>
  const { id } = fields
  if (typeof id === 'string') return { id, fields }
  if (typeof id === 'number') return { id: asWritten(id, line), fields }
  return id === undefined ? '"id" is missing.' : '"id" is neither a text nor a number.'
}

/** A number that cannot be held exactly goes back as the text that stood there, so that rows are matched again. */
function asWritten(id: number, line: string): string | number {
  if (Number.isSafeInteger(id)) return id
  for (const [, source = ''] of line.matchAll(/"id"\s*:\s*(-?[\d.eE+-]+)/g)) {
    if (Object.is(Number(source), id) && String(id) !== source) return source
  }
  return id
}

/** A language, or what is wrong with it. */
export const langIn = (lang: unknown): string | undefined => unknownOf('lang', lang, LANGS)

/** Why a value is none of a list; undefined when it is. */
export function unknownOf(field: string, value: unknown, list: readonly string[]): string | undefined {
  if (list.some((known) => known === value)) return undefined
  return value === undefined
    ? `"${field}" is missing; known are ${list.join(', ')}.`
    : `"${field}" ${short(JSON.stringify(value))} is not known; known are ${list.join(', ')}.`
}

/** Why a value is no text; undefined when it is one. */
export function noText(field: string, value: unknown, what: string): string | undefined {
  if (typeof value === 'string') return undefined
  return value === undefined ? `"${field}" is missing${what}.` : `"${field}" is no text${what}.`
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text)

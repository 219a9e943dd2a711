/** What an attribute in braces may hold: data, never code. */
export type Literal = string | number | boolean | null | readonly Literal[] | { readonly [key: string]: Literal }

/** Why a text is no literal; `at` counts UTF-16 units from its start. */
export interface NoLiteral {
  readonly at: number
  readonly why: 'code' | 'end' | 'key' | 'deep' | 'number' | 'string'
}

const DEEPEST = 16
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype'])
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '0': '\0' }

/**
 * Reads numbers with sign, strings, booleans, null, arrays and objects (quoted or plain keys, trailing commas, comments).
 * Nothing is evaluated: names, calls, templates and operators are refused where they stand.
 */
export function readLiteral(source: string): { readonly value: Literal } | NoLiteral {
  let at = 0
  const refuse = (why: NoLiteral['why'], where = at): never => {
    throw { at: where, why } satisfies NoLiteral
  }
  const skip = () => {
    for (;;) {
      while (at < source.length && /\s/.test(source[at]!)) at += 1
      if (!source.startsWith('/*', at)) return
      const end = source.indexOf('*/', at + 2)
      if (end < 0) refuse('end', source.length)
      at = end + 2
    }
  }
  const word = () => {
    const start = at
    while (at < source.length && /[\w$]/.test(source[at]!)) at += 1
    return source.slice(start, at)
  }
  const text = (): string => {
    const quote = source[at]
    const start = at
    at += 1
    let out = ''
    for (;;) {
      const char = source[at]
      if (char === undefined || char === '\n') return refuse('string', start)
      at += 1
      if (char === quote) return out
      if (char !== '\\') {
        out += char
        continue
      }
      const escaped = source[at] ?? refuse('string', start)
      at += 1
      if (escaped !== 'u') {
        out += ESCAPES[escaped] ?? escaped
        continue
      }
      const hex = source.slice(at, at + 4)
      if (!/^[\da-f]{4}$/i.test(hex)) return refuse('string', at - 2)
      at += 4
      out += String.fromCharCode(Number.parseInt(hex, 16))
    }
  }
  const number = (): number => {
    const start = at
    const match = /^[+-]?\s*(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?(?![\w$.])/i.exec(source.slice(at, at + 64))
    if (!match) return refuse('number', start)
    at += match[0].length
    const value = Number(match[0].replace(/\s/g, ''))
    return Number.isFinite(value) ? (value === 0 ? 0 : value) : refuse('number', start)
  }
  const items = (close: string, one: () => void) => {
    at += 1
    for (;;) {
      skip()
      if (at >= source.length) refuse('end')
      if (source[at] === close) break
      one()
      skip()
      if (source[at] === ',') at += 1
      else if (source[at] !== close) refuse(at >= source.length ? 'end' : 'code')
    }
    at += 1
  }
  const value = (depth: number): Literal => {
    if (depth > DEEPEST) return refuse('deep')
    skip()
    const char = source[at]
    if (char === undefined) return refuse('end')
    if (char === '"' || char === "'") return text()
    if (/[\d+.-]/.test(char)) return number()
    if (char === '[') {
      const list: Literal[] = []
      items(']', () => list.push(value(depth + 1)))
      return list
    }
    if (char === '{') {
      const object: Record<string, Literal> = {}
      items('}', () => {
        const start = at
        const quoted = source[at] === '"' || source[at] === "'"
        const key = quoted ? text() : word()
        if ((key === '' && !quoted) || FORBIDDEN_KEYS.has(key) || Object.hasOwn(object, key)) refuse('key', start)
        skip()
        if (source[at] !== ':') refuse('code')
        at += 1
        object[key] = value(depth + 1)
      })
      return object
    }
    const start = at
    const name = word()
    if (name === 'true') return true
    if (name === 'false') return false
    if (name === 'null') return null
    return refuse('code', start)
  }
  try {
    const read = value(0)
    skip()
    return at < source.length ? { at, why: 'code' } : { value: read }
  } catch (thrown) {
    if (thrown instanceof Error) throw thrown
    return thrown as NoLiteral // thrown by `refuse` above, and nowhere else
  }
}

/** Whether braces in prose hold nothing but comments. */
export function isComment(source: string): boolean {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').trim() === ''
}

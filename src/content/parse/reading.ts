import type { Fault, Place } from '../model/fault.ts'

/** The languages in which faults speak to an author. */
export type Tongue = 'en' | 'zh'
/** What is wrong and the mend, in both languages. */
export type Words = Readonly<Record<Tongue, readonly [message: string, mend: string]>>

/** A stretch of a file: where it starts, and its offsets in UTF-16 units, end exclusive. */
export interface Range extends Place {
  readonly start: number
  readonly end: number
}

/** What an attribute may name. The first group stands in the same file, the second in the library. */
export type Referred = 'buyer' | 'fact' | 'need' | 'hidden' | 'settler' | 'remedy' | 'hinted' | 'criterion' | 'condition'
export type ReferredAbroad = 'persona' | 'rubric' | 'move' | 'lesson' | 'skill' | 'sound'
export interface Reference {
  readonly kind: Referred | ReferredAbroad
  readonly id: string
  readonly at: Range
}

/** One file being read: it gathers every fault, the place of each element, and what the file names and refers to. */
export interface Reading {
  readonly file: string
  readonly text: string
  readonly tongue: Tongue
  readonly faults: Fault[]
  readonly places: Map<string, Range>
  readonly references: Reference[]
  readonly range: (start: number, end: number) => Range
  readonly fault: (rule: string, at: Range, words: Words, fix?: Fault['fix']) => void
  /** Keeps the place of an element; an id given twice is a fault. */
  readonly declare: (kind: string, id: string, at: Range) => void
  readonly refer: (kind: Reference['kind'], id: string, at: Range) => void
}

/** More faults than this are not listed: the first ones tell the story. */
export const MOST_FAULTS = 200

/** Refuses an id that tables of the language have of their own: "constructor". */
export function reserved(id: string, at: Range, fault: Reading['fault']): void {
  if (!(id in Object.prototype)) return
  fault('id/reserved', at, {
    en: [`"${id}" cannot be an id: the program has a meaning of its own for it.`, 'Choose another id.'],
    zh: [`“${id}”不能用作 id：程序里它另有含义。`, '请换一个 id。'],
  })
}

/** What a fault says at most, whatever it quotes. */
const LONGEST_WORDS = 1000
const short = (text: string): string => (text.length > LONGEST_WORDS ? `${text.slice(0, LONGEST_WORDS - 1)}…` : text)

export function startReading(file: string, text: string, tongue: Tongue): Reading {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  const faults: Fault[] = []
  const places = new Map<string, Range>()
  const references: Reference[] = []

  const range = (start: number, end: number): Range => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= start) low = middle
      else high = middle - 1
    }
    return { file, line: low + 1, column: start - starts[low]! + 1, start, end }
  }
  const fault: Reading['fault'] = (rule, at, words, fix) => {
    if (faults.length >= MOST_FAULTS) return
    const [message, mend] = words[tongue]
    faults.push({
      rule,
      file,
      line: at.line,
      column: at.column,
      message: short(message),
      mend: short(mend),
      ...(fix ? { fix } : {}),
    })
  }
  return {
    file,
    text,
    tongue,
    faults,
    places,
    references,
    range,
    fault,
    declare: (kind, id, at) => {
      reserved(id, at, fault)
      const key = `${kind}:${id}`
      const first = places.get(key)
      if (!first) places.set(key, at)
      else {
        fault('id/twice', at, {
          en: [`"${id}" is used twice; it stands already in line ${first.line}.`, 'Give one of the two another id.'],
          zh: [`“${id}”用了两次，第 ${first.line} 行已经有了。`, '请给其中一个换个 id。'],
        })
      }
    },
    refer: (kind, id, at) => references.push({ kind, id, at }),
  }
}

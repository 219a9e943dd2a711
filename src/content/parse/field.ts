import * as z from 'zod/mini'
import { nearest } from './nearest.ts'
import type { Range, Reading, Reference } from './reading.ts'

/** A sentence in both languages: [English, Chinese]. */
export type Both = readonly [en: string, zh: string]

/** One attribute or front-matter key: what may stand there, and the sentence that explains it to an author. */
export interface Field<T> {
  readonly doc: Both
  /** What a right value looks like, to complete "… must be …". */
  readonly expects: Both
  readonly schema: z.ZodMiniType<T>
  readonly optional: boolean
  /** Stands in where the value is missing or wrong, so that reading can go on to the next fault. */
  readonly fallback: T
  readonly list: boolean
  /** The closed list that it takes its values from. */
  readonly values?: readonly string[]
  /** What its ids name. */
  readonly refers?: Reference['kind']
  /** The keys of an object. */
  readonly fields?: Fields
  /** Written as a literal, not as a text. */
  readonly literal?: 'number' | 'flag'
  /** Of a number. */
  readonly range?: readonly [least: number, most: number]
}
export type Fields = Readonly<Record<string, Field<unknown>>>
export type ValuesOf<F extends Fields> = { readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never }

type Made<T> = Omit<Field<T>, 'optional' | 'list'> & Partial<Pick<Field<T>, 'list'>>
const field = <T>(made: Made<T>): Field<T> => ({ optional: false, list: false, ...made })

export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const ID_WORDS: Both = ['small letters, digits and hyphens, such as night-shift', '小写字母、数字和连字符，例如 night-shift']
/** A comma parts a list, except within a figure such as 60,000. */
const COMMA = /[，、]|,(?!\d{3}(?!\d))|(?<!\d),/

/** Parts "stops, line two" at its commas, Chinese ones too; the parts are trimmed and none is empty. */
export function partsOf(text: string): string[] {
  return text
    .split(COMMA)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
const partsSchema = (part: z.ZodMiniType<string>) =>
  z.pipe(
    z.pipe(
      z.union([z.string(), z.array(z.string())]),
      z.transform((raw) => (typeof raw === 'string' ? partsOf(raw) : raw.map((item) => item.trim()))),
    ),
    z.array(part).check(z.minLength(1), z.maxLength(200)) as unknown as z.ZodMiniType<string[], string[]>,
  ) as unknown as z.ZodMiniType<readonly string[]>

export const text = (doc: Both, most = 400): Field<string> =>
  field({
    doc,
    expects: [`a text of at most ${most} characters`, `不超过 ${most} 个字符的文字`],
    schema: z.string().check(z.trim(), z.minLength(1), z.maxLength(most)),
    fallback: '',
  })
export const pattern = (doc: Both, expects: Both, regex: RegExp): Field<string> =>
  field({ doc, expects, schema: z.string().check(z.regex(regex)), fallback: '' })
export const id = (doc: Both): Field<string> => pattern(doc, ID_WORDS, ID)
export const ref = (refers: Reference['kind'], doc: Both): Field<string> =>
  field({ doc, expects: ID_WORDS, schema: z.string().check(z.regex(ID)), fallback: '', refers })
export const refs = (refers: Reference['kind'], doc: Both): Field<readonly string[]> =>
  field<readonly string[]>({
    doc,
    expects: ['a list of ids with commas between them', '用逗号分隔的 id 列表'],
    schema: partsSchema(z.string().check(z.regex(/^[a-z0-9]+(?:[.:+-][a-z0-9]+)*$/))),
    fallback: [],
    list: true,
    refers,
  })
export const words = (doc: Both): Field<readonly string[]> =>
  field<readonly string[]>({
    doc,
    expects: ['words or short phrases with commas between them', '用逗号分隔的词或短语'],
    schema: partsSchema(z.string().check(z.minLength(1), z.maxLength(120))),
    fallback: [],
    list: true,
  })
export const oneOf = <const V extends readonly [string, ...string[]]>(values: V, doc: Both): Field<V[number]> =>
  field<V[number]>({
    doc,
    expects: [`one of ${values.join(', ')}`, `以下之一：${values.join('、')}`],
    schema: z.enum(values as unknown as [string, ...string[]]) as unknown as z.ZodMiniType<V[number]>, // zod loses the tuple
    fallback: values[0],
    values,
  })
export const someOf = <const V extends readonly string[]>(values: V, doc: Both): Field<readonly V[number][]> =>
  field<readonly V[number][]>({
    doc,
    expects: [`a list of: ${values.join(', ')}`, `由以下值组成的列表：${values.join('、')}`],
    schema: partsSchema(z.enum(values as unknown as [string, ...string[]])) as unknown as z.ZodMiniType<readonly V[number][]>,
    fallback: [],
    list: true,
    values,
  })
export const whole = (least: number, most: number, doc: Both): Field<number> =>
  field({
    doc,
    expects: [`a whole number from ${least} to ${most}`, `${least} 到 ${most} 之间的整数`],
    schema: z.number().check(z.int(), z.minimum(least), z.maximum(most)),
    literal: 'number',
    range: [least, most],
    fallback: Math.max(least, Math.min(0, most)),
  })
export const halves = (least: number, most: number, doc: Both): Field<number> =>
  field({
    doc,
    expects: [`a number from ${least} to ${most} in halves`, `${least} 到 ${most} 之间、以 0.5 为单位的数`],
    schema: z.number().check(z.multipleOf(0.5), z.minimum(least), z.maximum(most)),
    literal: 'number',
    range: [least, most],
    fallback: least,
  })
export const rising = (length: number, doc: Both): Field<readonly number[]> =>
  field<readonly number[]>({
    doc,
    expects: [`${length} whole numbers, each larger than the one before`, `${length} 个逐个增大的整数`],
    schema: z.array(z.number().check(z.int(), z.minimum(-100_000), z.maximum(100_000))).check(
      z.length(length),
      z.refine((list) => list.every((value, at) => at === 0 || value > list[at - 1]!)),
    ),
    fallback: Array.from({ length }, (_, at) => at),
  })
export const flag = (doc: Both): Field<boolean> =>
  field({ doc, expects: ['true or false', 'true 或 false'], schema: z.boolean(), literal: 'flag', fallback: false })
export const object = <F extends Fields>(fields: F, doc: Both): Field<ValuesOf<F>> =>
  field<ValuesOf<F>>({
    doc,
    expects: [`keys with values: ${Object.keys(fields).join(', ')}`, `由这些键组成：${Object.keys(fields).join('、')}`],
    schema: z.record(z.string(), z.unknown()) as unknown as z.ZodMiniType<ValuesOf<F>>, // its keys are read one by one
    fallback: Object.fromEntries(
      Object.entries(fields).map(([key, of]) => [key, of.optional ? undefined : of.fallback]),
    ) as ValuesOf<F>,
    fields,
  })
/** A list of objects, as `buyers` is. */
export const several = <F extends Fields>(fields: F, doc: Both): Field<readonly ValuesOf<F>[]> =>
  field<readonly ValuesOf<F>[]>({
    doc,
    expects: ['a list', '一个列表'],
    schema: z.array(z.unknown()).check(z.minLength(1), z.maxLength(12)) as unknown as z.ZodMiniType<readonly ValuesOf<F>[]>,
    fallback: [],
    list: true,
    fields,
  })
/** May be left out: then its value is `undefined`. */
export const maybe = <T>(of: Field<T>): Field<T | undefined> => ({
  ...of,
  schema: z.optional(of.schema) as unknown as z.ZodMiniType<T | undefined>,
  optional: true,
  fallback: undefined,
})
/** May be left out: then it is this. */
export const otherwise = <T>(of: Field<T>, fallback: T): Field<T> => ({ ...of, optional: true, fallback })

/** A value as it stands in the file. */
export interface Raw {
  readonly unreadable?: true
  readonly value: unknown
  readonly at: Range
  /** The value without its quotes. */
  readonly valueAt: Range
}
/** Where values are read from: attributes of an element, or a map of the front matter. */
export interface Source {
  /** Named in messages: `<Need>` or `the front matter`. */
  readonly title: Both
  readonly at: Range
  readonly keys: readonly string[]
  readonly get: (key: string) => Raw | undefined
  readonly inner: (key: string, index?: number) => Source | undefined
}

/** Reads all fields of a source; each fault is told, and a fallback stands in so that the rest is read too. */
export function readFields<F extends Fields>(fields: F, source: Source, reading: Reading): ValuesOf<F> {
  const names = Object.keys(fields)
  const [en, zh] = source.title
  for (const key of source.keys) {
    if (Object.hasOwn(fields, key)) continue
    const at = source.get(key)?.at ?? source.at
    const meant = nearest(key, names)
    reading.fault(
      'attribute/unknown',
      at,
      {
        en: [
          `${en} has no "${key}".`,
          meant ? `Did you mean "${meant}"?` : names.length > 0 ? `It knows: ${names.join(', ')}.` : 'Take it out.',
        ],
        zh: [
          `${zh}没有“${key}”。`,
          meant ? `是不是“${meant}”？` : names.length > 0 ? `可用的有：${names.join('、')}。` : '请删去。',
        ],
      },
      meant && reading.text.startsWith(key, at.start)
        ? { start: at.start, end: at.start + key.length, insert: meant }
        : undefined,
    )
  }
  const values: Record<string, unknown> = {}
  for (const name of names) values[name] = readField(name, fields[name]!, source, reading)
  return values as ValuesOf<F>
}

function readField(name: string, of: Field<unknown>, source: Source, reading: Reading): unknown {
  const raw = source.get(name)
  if (raw === undefined || raw.value === undefined) {
    if (!of.optional) {
      reading.fault('attribute/missing', source.at, {
        en: [`${source.title[0]} needs "${name}": ${of.doc[0]}`, `Add ${name}: ${of.expects[0]}.`],
        zh: [`${source.title[1]}缺少“${name}”：${of.doc[1]}`, `请加上 ${name}:${of.expects[1]}。`],
      })
    }
    return of.fallback
  }
  if (raw.unreadable) return of.fallback
  const result = of.schema.safeParse(raw.value)
  if (!result.success) {
    wrongValue(name, of, raw, source, reading)
    return of.fallback
  }
  if (of.fields) {
    if (!of.list) return readFields(of.fields, source.inner(name)!, reading)
    return (raw.value as readonly unknown[]).map((_, index) => {
      const inner = source.inner(name, index)
      if (inner) return readFields(of.fields!, inner, reading)
      wrongValue(name, of, raw, source, reading)
      return Object.fromEntries(Object.entries(of.fields!).map(([key, field]) => [key, field.fallback]))
    })
  }
  if (of.refers) {
    for (const named of of.list ? (result.data as readonly string[]) : [result.data as string]) {
      reading.refer(of.refers, named, within(raw, named, reading))
    }
  }
  return result.data
}

/** The place of one word inside a value. */
function within(raw: Raw, word: string, reading: Reading): Range {
  const at = reading.text.slice(raw.valueAt.start, raw.valueAt.end).indexOf(word)
  return at < 0 ? raw.valueAt : reading.range(raw.valueAt.start + at, raw.valueAt.start + at + word.length)
}

function wrongValue(name: string, of: Field<unknown>, raw: Raw, source: Source, reading: Reading): void {
  const given = typeof raw.value === 'string' ? raw.value : JSON.stringify(raw.value)
  const shown = given.length > 60 ? `${given.slice(0, 57)}…` : given
  const items = of.values && typeof raw.value === 'string' ? (of.list ? partsOf(raw.value) : [raw.value]) : []
  const unknown = items.find((item) => !of.values?.includes(item))
  if (of.values && unknown !== undefined) {
    const meant = nearest(unknown, of.values)
    const at = within(raw, unknown, reading)
    reading.fault(
      'attribute/unknown-value',
      at,
      {
        en: [
          `"${unknown}" is no value of "${name}" in ${source.title[0]}.`,
          meant ? `Did you mean "${meant}"? It knows: ${of.values.join(', ')}.` : `It knows: ${of.values.join(', ')}.`,
        ],
        zh: [
          `${source.title[1]}的“${name}”没有“${unknown}”这个值。`,
          meant ? `是不是“${meant}”？可用的有：${of.values.join('、')}。` : `可用的有：${of.values.join('、')}。`,
        ],
      },
      meant && at.end - at.start === unknown.length ? { start: at.start, end: at.end, insert: meant } : undefined,
    )
    return
  }
  reading.fault('attribute/bad-value', raw.valueAt, {
    en: [
      `"${name}" in ${source.title[0]} must be ${of.expects[0]}; here stands "${shown}".`,
      `${of.doc[0]} Write ${of.expects[0]}.`,
    ],
    zh: [`${source.title[1]}的“${name}”应为${of.expects[1]}，这里写的是“${shown}”。`, `${of.doc[1]} 请写${of.expects[1]}。`],
  })
}

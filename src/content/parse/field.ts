import * as z from 'zod/mini'
import type { Reference } from './reading.ts'

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
const LONGEST_ID = 60
const ID_WORDS: Both = [
  `at most ${LONGEST_ID} small letters, digits and hyphens, such as night-shift`,
  `不超过 ${LONGEST_ID} 个小写字母、数字和连字符，例如 night-shift`,
]
/** A comma parts a list, except within a figure such as 60,000 or 8,50,000. */
const COMMA = /、|[,，](?!(?:\d{2}[,，])*\d{3}(?!\d))|(?<!\d)[,，]/

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
export const id = (doc: Both): Field<string> =>
  field({ doc, expects: ID_WORDS, schema: z.string().check(z.regex(ID), z.maxLength(LONGEST_ID)), fallback: '' })
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
    expects: [
      'words or short phrases with commas between them (one inside a figure, 85,000, parts nothing)',
      '用逗号分隔的词或短语（数字里的逗号如 85,000 不算分隔）',
    ],
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

import { type Both, type Field, type Fields, partsOf, type ValuesOf } from './field.ts'
import { nearest } from './nearest.ts'
import type { Range, Reading } from './reading.ts'

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
    if (of.list) notTwice(name, result.data as readonly string[], raw, reading)
    for (const named of of.list ? (result.data as readonly string[]) : [result.data as string]) {
      reading.refer(of.refers, named, within(raw, named, reading))
    }
  }
  return result.data
}

/** One thing named twice in a list would count twice. */
function notTwice(name: string, ids: readonly string[], raw: Raw, reading: Reading): void {
  const twice = ids.find((id, at) => ids.indexOf(id) < at)
  if (twice === undefined) return
  reading.fault('attribute/named-twice', raw.valueAt, {
    en: [`"${twice}" stands twice in "${name}".`, 'Take one out.'],
    zh: [`“${name}”里“${twice}”写了两次。`, '请删去一个。'],
  })
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

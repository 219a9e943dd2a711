import { LANGS, LEVELS, PERSONAS } from '#content'
import type { KeptTable } from './database.ts'
import { PROOFS } from './summary.ts'
import * as z from './zod.ts'

const id = z.string().check(z.minLength(1), z.maxLength(200))
const file = z.string().check(z.maxLength(1_000_000))
const words = z.string().check(z.maxLength(20_000))
const timeMs = z.number().check(z.minimum(0), z.maximum(8.64e15))
const index = z.int().check(z.minimum(0), z.maximum(100_000))
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
const points = z.number().check(z.minimum(0), z.maximum(4), z.multipleOf(0.5))

const unproven = z.exactOptional(z.strictObject({ claims: id, authority: words }))
const entry = { id, atMs: timeMs, by: id, run: id, person: id, unproven }
const pinned = { turn: index, start: index, end: index, words }

/** Rows of a file at the edge: what is not as it should be is refused as a whole. */
export const ROW_SCHEMAS = {
  drafts: z.strictObject({ run: id, text: words, changedAtMs: timeMs }),
  settings: z.strictObject({ key: id, value: z.unknown(), changedAtMs: timeMs }),
  people: z.strictObject({
    id,
    name: words,
    team: z.exactOptional(words),
    startedOn: z.exactOptional(day),
    lang: z.exactOptional(z.enum(['en', 'zh'])),
    changedAtMs: timeMs,
  }),
  reviews: z.discriminatedUnion('type', [
    z.strictObject({ ...entry, type: z.literal('points'), rubric: id, criterion: id, points, reason: words }),
    z.strictObject({ ...entry, type: z.literal('comment'), ...pinned }),
    z.strictObject({ ...entry, type: z.literal('bookmark'), ...pinned }),
    z.strictObject({ ...entry, type: z.literal('answer'), to: id, words }),
    z.strictObject({ ...entry, type: z.literal('dispute'), rubric: id, criterion: id, words }),
    z.strictObject({ ...entry, type: z.literal('decision'), dispute: id, upheld: z.boolean(), words }),
    z.strictObject({ ...entry, type: z.literal('withdrawn'), entry: id }),
  ]),
  assignments: z.strictObject({
    id,
    title: words,
    by: id,
    to: z.array(z.strictObject({ person: z.exactOptional(id), team: z.exactOptional(words) })),
    scenario: z.exactOptional(id),
    drillSet: z.exactOptional(id),
    givenAtMs: z.exactOptional(timeMs),
    level: z.enum(LEVELS),
    passMark: points,
    tries: z.exactOptional(z.int().check(z.minimum(1), z.maximum(1000))),
    dueOn: z.exactOptional(day),
    note: words,
    changedAtMs: timeMs,
    withdrawn: z.exactOptional(z.boolean()),
  }),
  kept: z.strictObject({ type: id, id, value: z.unknown(), changedAtMs: timeMs }),
  tries: z.strictObject({
    id,
    person: id,
    atMs: timeMs,
    from: z.enum(['drills', 'lesson', 'exercise']),
    set: id,
    drill: id,
    lang: z.enum(LANGS),
    persona: z.exactOptional(z.enum(PERSONAS)),
    skills: z.array(id).check(z.maxLength(40)),
    text: words,
    points,
    unsure: z.boolean(),
    elapsedMs: timeMs,
    private: z.exactOptional(z.boolean()),
    engine: words,
    labeller: words,
  }),
  authored: z.strictObject({ id, path: id, text: file, rev: index, changedAtMs: timeMs }),
  saves: z.strictObject({ draft: id, n: index, text: file, atMs: timeMs, note: words }),
  packs: z.strictObject({
    id,
    hash: id,
    title: words,
    author: words,
    lang: words,
    licence: words,
    grammar: index,
    files: z.array(z.strictObject({ path: id, text: file })).check(z.maxLength(2000)),
    sounds: z.exactOptional(
      z
        .array(z.strictObject({ path: id, base64: z.string().check(z.maxLength(1_400_000), z.regex(/^[A-Za-z0-9+/]*={0,2}$/)) }))
        .check(z.maxLength(600)),
    ),
    changedAtMs: timeMs,
  }),
} as const satisfies Record<Exclude<KeptTable, 'events' | 'runs'>, unknown>

/** What is wrong with rows of a table, in the file's terms; undefined when nothing is. */
export function rowsFault(table: keyof typeof ROW_SCHEMAS, rows: unknown): string | undefined {
  const parsed = z.array(ROW_SCHEMAS[table] as z.ZodMiniType).safeParse(rows)
  if (parsed.success) return undefined
  const [issue] = parsed.error.issues
  return `${[table, ...(issue?.path ?? [])].join('.')}: ${issue?.message ?? 'not as it should be'}`
}

export const proof = z.enum(PROOFS)

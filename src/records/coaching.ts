import { LANGS } from '#content'
import type { BlindMark } from './blind.ts'
import type { Kept } from './review.ts'
import * as z from './zod.ts'

const text = z.string().check(z.maxLength(20_000))
const id = z.string().check(z.minLength(1), z.maxLength(200))
const timeMs = z.number().check(z.minimum(0), z.maximum(8.64e15))
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
const points = z.number().check(z.minimum(0), z.maximum(4))
const texts = z.record(id, text)
const grade = z.union([z.literal(1), z.literal(2), z.literal(3)])

/**
 * What a coach keeps, by type. Whatever is about one person has that person's id and a slash before its own: it goes when they go.
 */
const SCHEMAS = {
  /** The three phases over a talk, with their notes. */
  coaching: z.strictObject({ run: id, atMs: timeMs, notes: texts }),
  /** The guidance model over a talk: the seller's own view first. */
  guidance: z.strictObject({ run: id, atMs: timeMs, notes: texts }),
  note: z.strictObject({ atMs: timeMs, words: text }),
  /** The five steps; a small deal has no planning. */
  plan: z.strictObject({ atMs: timeMs, deal: z.enum(['small', 'large']), words: texts, done: z.array(id) }),
  /** One person's view of somebody's skills: importance and ability, 1 to 3. */
  skills: z.strictObject({
    by: id,
    atMs: timeMs,
    items: z.record(id, z.strictObject({ importance: z.exactOptional(grade), ability: z.exactOptional(grade) })),
  }),
  /** One thing that somebody is to know, from where, and what proves that they do. */
  knowledge: z.strictObject({
    of: z.enum(['market', 'company', 'product']),
    atMs: timeMs,
    what: text,
    from: text,
    begin: z.exactOptional(day),
    proof: text,
    learned: z.boolean(),
  }),
  potential: z.strictObject({ atMs: timeMs, words: texts }),
  week: z.strictObject({ monday: day, wish: text, visits: z.array(texts).check(z.maxLength(100)) }),
  contest: z.strictObject({
    title: text,
    rules: text,
    from: day,
    to: day,
    /** Who said yes. */
    joined: z.array(id),
    signs: z.array(id),
  }),
  verdict: z.strictObject({
    id,
    batch: id,
    by: id,
    atMs: timeMs,
    lang: z.enum(LANGS),
    rubric: id,
    criterion: id,
    answers: z.array(id),
    machine: points,
    points,
    elapsedMs: timeMs,
    repeat: z.boolean(),
  }),
} as const

export type CoachingType = keyof typeof SCHEMAS
export type Coaching<T extends CoachingType> = z.infer<(typeof SCHEMAS)[T]>
export type Coached<T extends CoachingType> = { readonly id: string; readonly value: Coaching<T> }

/** Rows as values; what is not as it should be (a file from elsewhere, another version) is left out. */
export function coached<T extends CoachingType>(type: T, rows: readonly Kept[]): readonly Coached<T>[] {
  return rows.flatMap((row) => {
    const read = SCHEMAS[type].safeParse(row.value)
    return read.success ? [{ id: row.id, value: read.data as Coaching<T> }] : [] // of this type: its own schema read it
  })
}

/** The blind marks among kept rows. */
export const blindMarks = (rows: readonly Kept[]): readonly BlindMark[] => coached('verdict', rows).map(({ value }) => value)

/** The items of the skills questionnaire (domain: coaching.md §4). */
export const SKILL_ITEMS = [
  'opening',
  'high-gain',
  'spin',
  'listening',
  'fab',
  'comparison',
  'doubt',
  'drawback',
  'closing',
  'complaint-first',
  'complaint-solve',
  'quoting',
  'style',
  'decider',
  'pre-call',
  'own-review',
] as const
export type SkillItem = (typeof SKILL_ITEMS)[number]

/** What the grid importance × ability advises (domain: coaching.md §4). */
export const ADVICES = ['first', 'next', 'as-needed', 'keep', 'coach', 'leave'] as const
export type Advice = (typeof ADVICES)[number]

const GRID: Readonly<Record<1 | 2 | 3, readonly [Advice, Advice, Advice]>> = {
  3: ['first', 'next', 'coach'],
  2: ['next', 'as-needed', 'keep'],
  1: ['leave', 'leave', 'leave'],
}
export const adviceFor = (importance: 1 | 2 | 3, ability: 1 | 2 | 3): Advice => GRID[importance][ability - 1] as Advice // 1 to 3

/** Importance × (4 − ability), 1 to 9. */
export const priorityOf = (importance: 1 | 2 | 3, ability: 1 | 2 | 3): number => importance * (4 - ability)

/** Good and bad signs of a contest (domain: coaching.md §6). */
export const CONTEST_SIGNS = {
  good: ['in-charge', 'realistic', 'analysed', 'theme', 'rules', 'prizes', 'soon', 'assessed'],
  bad: ['routine', 'favours', 'support-staff', 'no-strategy', 'no-training'],
} as const

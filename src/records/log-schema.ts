import { LANGS, LEVELS, MANNERS, PERSONAS, SIGNS } from '#content'
import { GATES } from '#language'
import type { RunEvent } from '#session'
import * as z from './zod.ts'

/** The log's shape at the edge: a file is believed in nothing. Unknown keys are errors, numbers have a range, texts a length. */
const id = z.string().check(z.minLength(1), z.maxLength(200))
const words = z.string().check(z.maxLength(20_000))
const count = z.int().check(z.minimum(0), z.maximum(1_000_000))
const timeMs = z.number().check(z.minimum(0), z.maximum(8.64e15))
const percent = z.int().check(z.minimum(0), z.maximum(100))
const confidence = z.number().check(z.minimum(0), z.maximum(1))
const mood = z.strictObject({ trust: percent, patience: percent, interest: percent })
const moods = z.record(id, mood)
const states = z.record(id, id)

const sign = z.strictObject({ id: z.enum(SIGNS), confidence, start: count, end: count })
const said = z.strictObject({
  by: id,
  text: words,
  audio: z.exactOptional(id),
  key: id,
  reaction: z.exactOptional(id),
})
const move = z.strictObject({
  id,
  confidence,
  start: count,
  end: count,
  about: z.nullable(id),
  loosely: z.exactOptional(z.literal(true)),
})
const phatic = z.strictObject({
  kind: z.enum([
    'asks-after',
    'asks-time',
    'farewell',
    'asks-worry',
    'asks-back',
    'asks-again',
    'asks-view',
    'says-no',
    'absolves',
  ]),
  start: count,
  end: count,
})
const heard = z.strictObject({
  gate: z.enum(GATES),
  moves: z.array(move).check(z.maxLength(200)),
  perhaps: z.array(move).check(z.maxLength(500)),
  length: count,
  questions: count,
  names: z.strictObject({ time: z.boolean(), figure: z.boolean(), person: z.boolean() }),
  tells: z.exactOptional(z.array(id).check(z.maxLength(200))),
  phatic: z.exactOptional(z.array(phatic).check(z.maxLength(200))),
})
const change = z.strictObject({
  buyer: id,
  what: z.enum(['mood', 'need', 'secret', 'concern', 'complaint', 'call']),
  id,
  from: z.union([z.string(), z.number()]),
  to: z.union([z.string(), z.number()]),
  /** Empty where no single move brought it about: a concern that is settled by what was said before, for one. */
  cause: z.string().check(z.maxLength(200)),
  why: z.exactOptional(words),
})
const evidence = z.strictObject({
  criterion: id,
  clue: id,
  turn: z.int(),
  start: count,
  end: count,
  move: z.exactOptional(id),
  sign: z.exactOptional(z.enum(SIGNS)),
  worth: z.number(),
  why: words,
})
const report = z.looseObject({
  rubric: id,
  criteria: z.record(id, z.looseObject({ points: z.number(), unsure: z.boolean(), missing: words })),
  overall: z.number().check(z.minimum(0), z.maximum(4)),
  unsure: z.array(id),
  evidence: z.array(evidence).check(z.maxLength(5000)),
  weakestFirst: z.array(id),
})
const fit = z.strictObject({
  buyer: id,
  persona: z.enum(PERSONAS),
  points: z.int().check(z.minimum(0), z.maximum(4)),
  balance: z.int().check(z.minimum(-150), z.maximum(150)),
  unsure: z.boolean(),
  rules: z.record(id, z.int()),
  evidence: z
    .array(
      z.strictObject({
        rule: id,
        turn: count,
        start: count,
        end: count,
        move: z.exactOptional(id),
        manner: z.exactOptional(z.enum(MANNERS)),
        worth: z.int(),
      }),
    )
    .check(z.maxLength(5000)),
})
const start = z.strictObject({
  states: z.exactOptional(states),
  mood: z.exactOptional(z.record(id, z.partial(mood))),
})

const happened = { n: count, atMs: timeMs }
const lines = { said: z.array(said).check(z.maxLength(50)), signs: z.array(z.array(sign)), mood: moods, states }
const event = z.discriminatedUnion('type', [
  z.strictObject({
    ...happened,
    type: z.literal('run.started'),
    version: count,
    run: id,
    person: id,
    scenario: id,
    lang: z.enum(LANGS),
    level: z.enum(LEVELS),
    seed: z.int(),
    engine: id,
    content: id,
    rubrics: z.array(id),
    forkOf: z.exactOptional(z.strictObject({ run: id, turn: count })),
    assignment: z.exactOptional(id),
    from: z.exactOptional(start),
    private: z.exactOptional(z.boolean()),
  }),
  z.strictObject({ ...happened, type: z.literal('buyer.opened'), ...lines }),
  z.strictObject({
    ...happened,
    type: z.literal('seller.spoke'),
    to: id,
    text: words,
    heard,
    labeller: z.string(),
    elapsedMs: timeMs,
    dictated: z.exactOptional(z.boolean()),
  }),
  z.strictObject({ ...happened, type: z.literal('buyer.replied'), ...lines, changes: z.array(change), ended: z.nullable(id) }),
  z.strictObject({ ...happened, type: z.literal('turn.taken-back'), turn: count }),
  z.strictObject({ ...happened, type: z.literal('hint.taken'), hint: words }),
  z.strictObject({ ...happened, type: z.literal('run.ended'), ending: id, by: z.enum(['seller', 'buyer']) }),
  z.strictObject({
    ...happened,
    type: z.literal('run.scored'),
    engine: id,
    labeller: z.string(),
    content: id,
    reports: z.array(report).check(z.maxLength(20)),
    fit: z.exactOptional(z.array(fit).check(z.maxLength(20))),
  }),
  z.strictObject({ ...happened, type: z.literal('criterion.claimed'), rubric: id, criterion: id, words }),
  z.strictObject({ ...happened, type: z.literal('self.rated'), rubric: id, points: z.record(id, z.number()), words }),
])
const log = z.array(event).check(z.maxLength(20_000))

/** The first place where a value is no log, in the file's own terms; or the log. */
export function parseLog(value: unknown): { readonly events: readonly RunEvent[] } | { readonly what: string } {
  const parsed = log.safeParse(value)
  // The value itself, not zod's copy: keys keep their order, so that a run leaves again as the same bytes.
  if (parsed.success) return { events: value as readonly RunEvent[] } // just checked; ids of moves and reactions are open lists there
  const [issue] = parsed.error.issues
  return { what: `${(issue?.path ?? []).join('.') || 'events'}: ${issue?.message ?? 'not as it should be'}` }
}

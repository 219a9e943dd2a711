import type { Account } from '../model/account.ts'
import type { OverlaySheet } from '../model/overlay.ts'
import type { Persona } from '../model/persona.ts'
import type { ReadSet } from '../model/reads.ts'
import type { Rubric } from '../model/rubric.ts'
import type { Scenario } from '../model/scenario.ts'
import type { ParsedFile } from './read-file.ts'

type Bones = Readonly<Record<string, string | undefined>>
/** What two languages of one file share: by element, its ids, choices and numbers as text. Words are left out. */
export type Skeleton = ReadonlyMap<string, Bones>

export function skeletonOf(parsed: ParsedFile): Skeleton {
  const { type, draft } = parsed
  if (!draft) return new Map()
  switch (type) {
    case 'scenario':
      return new Map(scenarioBones(draft))
    case 'persona':
      return new Map(personaBones(draft))
    case 'rubric':
      return new Map(rubricBones(draft))
    case 'move':
      return new Map([['front', { section: draft.section }]])
    case 'lesson':
      return new Map([['front', { minutes: String(draft.minutes) }]])
    case 'drills':
      return new Map([['front', { trains: list(draft.trains) }]])
    case 'reads':
      return new Map(readBones(draft))
    case 'account':
      return new Map(accountBones(draft))
    case 'overlay':
      return new Map(overlayBones(draft))
  }
}

const list = (items: readonly (string | number)[]): string => [...items].sort().join(', ')
const text = (value: unknown): string | undefined => (value === undefined ? undefined : String(value))
const bones = (values: Readonly<Record<string, unknown>>): Bones =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, Array.isArray(value) ? list(value) : text(value)]))

function* scenarioBones(scenario: Scenario): Iterable<[string, Bones]> {
  const { kind, rubrics, channel, minutes, market } = scenario
  yield ['front', bones({ kind, rubrics, channel, minutes, market })]
  for (const { id, name: _name, role: _role, ...buyer } of scenario.buyers) yield [`buyer:${id}`, bones(buyer)]
  for (const { id, kind: of, proof, text: words } of scenario.facts) {
    yield [`fact:${id}`, bones({ kind: of, proof, figures: figuresIn(words) })]
  }
  for (const { id, by } of scenario.answers) yield [`answer:${id}`, bones({ by })]
  for (const { id, by, opensTo, after, area } of scenario.needs) yield [`need:${id}`, bones({ by, opensTo, after, area })]
  for (const { id, by, opensTo, after, trust } of scenario.secrets) yield [`secret:${id}`, bones({ by, opensTo, after, trust })]
  for (const { id, by, type, raisedAt, levels, settledBy, need, setAgainst } of scenario.concerns) {
    yield [`concern:${id}`, bones({ by, type, raisedAt, levels, settledBy, need, setAgainst })]
  }
  const { complaint } = scenario
  if (complaint) {
    yield ['complaint:', bones({ by: complaint.by, heat: complaint.heat })]
    for (const { id } of complaint.details) yield [`detail:${id}`, {}]
    for (const { id, allowed, response, better, text: words } of complaint.remedies) {
      yield [`remedy:${id}`, bones({ allowed, response, better, figures: figuresIn(words) })]
    }
  }
  for (const { when, by } of scenario.own) yield [`say:${when}.${by}`, {}]
  for (const { when, by } of scenario.endings) yield [`ending:${when}.${by}`, {}]
  for (const { level, patience, trust, asks } of scenario.levels) yield [`level:${level}`, bones({ patience, trust, asks })]
  for (const { for: about } of scenario.hints) if (about !== undefined) yield [`hint:${about}`, {}]
}

function* personaBones(persona: Persona): Iterable<[string, Bones]> {
  const { start, turnCost, leavesAt, decidesAt, takesProof } = persona
  yield [
    'front',
    bones({ ...start, turnCost, leavesAt, decidesAtTrust: decidesAt.trust, decidesAtInterest: decidesAt.interest, takesProof }),
  ]
  for (const { move, when, trust, patience, interest } of persona.effects) {
    yield [`effect:${when ? `${move}.${when}` : move}`, bones({ trust, patience, interest })]
  }
  for (const { id, suits, jars, manner, grates } of persona.fit) yield [`fit:${id}`, bones({ suits, jars, manner, grates })]
}

function* rubricBones(rubric: Rubric): Iterable<[string, Bones]> {
  yield ['front', bones({ kinds: rubric.kinds })]
  for (const { id, levels, restraint, lesson, clues } of rubric.criteria) {
    yield [
      `criterion:${id}`,
      bones({ levels: levels.join(', '), restraintOf: restraint?.of, restraintAtLeast: restraint?.atLeast, lesson }),
    ]
    for (const { id: clue, why: _why, ...rest } of clues) yield [`clue:${id}.${clue}`, bones(rest)]
  }
  const { base, fault, levels, weights, caps } = rubric.overall
  const weighed = Object.entries(weights).map(([id, worth]) => `${id} ${worth}`)
  const capped = caps.map((cap) => `${cap.criterion} ${cap.atMost} ${cap.overall}`)
  yield ['overall:', bones({ base, fault, levels: levels.join(', '), weights: weighed, caps: capped })]
}

function* readBones({ cases }: ReadSet): Iterable<[string, Bones]> {
  for (const { id, style, need, seat, cues } of cases) {
    const seen = cues.map(({ kind, shows }) => `${kind} ${[...shows].sort().join('+')}`)
    yield [`case:${id}`, bones({ style, need, seat, cues: seen })]
  }
}

function* accountBones({ minutes, people, flags }: Account): Iterable<[string, Bones]> {
  yield ['front', bones({ minutes })]
  for (const { id, seat, influence, stance, contact, first } of people)
    yield [`person:${id}`, bones({ seat, influence, stance, contact, first })]
  for (const { id, real } of flags) yield [`flag:${id}`, bones({ real })]
}

function* overlayBones({ traits }: OverlaySheet): Iterable<[string, Bones]> {
  for (const { title: _title, tastes, ...trait } of traits) {
    const moves = tastes.map(({ move, trust, interest }) => `${move} ${trust} ${interest}`)
    yield [`trait:${trait.id}`, bones({ ...trait, tastes: moves })]
  }
}

const SCALES: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 亿: 1e8, k: 1e3, thousand: 1e3, million: 1e6, m: 1e6 }

/** Figures of a text in plain digits, sorted: "60,000" and "6万" are the same. Clock times and ordinals are left out. */
function figuresIn(words: string): string {
  const plain = words
    .replace(/\d{1,2}[:：]\d{2}/g, ' ')
    .replace(/\d{1,2}\s?(?:[ap]\.?m\b|o['’]clock|点|th\b|st\b|nd\b|rd\b)/gi, ' ')
  const figures = [...plain.matchAll(/(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s?(千|万|亿|k\b|thousand\b|million\b|m\b)?/gi)].map(
    (match) => {
      const value = Number(`${match[1]!.replaceAll(',', '')}${match[2] ?? ''}`)
      return String(Math.round(value * (SCALES[match[3]?.toLowerCase() ?? ''] ?? 1) * 1000) / 1000)
    },
  )
  return [...new Set(figures)].sort().join(' ')
}

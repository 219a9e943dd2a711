import {
  type Account,
  type AccountPerson,
  BASIC_NEEDS,
  type BasicNeed,
  INFLUENCES,
  type PersonaId,
  READ_ASPECTS,
  type ReadAspect,
  type ReadCase,
  type Seat,
  STANCES,
} from '#content'

/** What was read of a person: for each aspect the answer, and the cue that it rests on (its place in the case). */
export type Reading = Readonly<
  Record<ReadAspect, { readonly answer: PersonaId | BasicNeed | Seat | null; readonly cue: number | null }>
>
export type Nearness = 'right' | 'near' | 'wrong'
export interface AspectResult {
  readonly aspect: ReadAspect
  readonly right: PersonaId | BasicNeed | Seat
  readonly how: Nearness
  /** Whether the cue named shows it. */
  readonly reasoned: boolean
  /** 0 to 3: two for the answer (one for its neighbour), one for the reason. */
  readonly worth: number
}
export interface ReadResult {
  readonly aspects: readonly AspectResult[]
  readonly worth: number
  readonly most: number
  /** As for a criterion, 0 to 4. */
  readonly points: number
}

/** Styles that share an end of an axis are neighbours; the two others are opposites (Merrill & Reid). */
const OPPOSITE: Readonly<Record<PersonaId, PersonaId>> = {
  analytical: 'expressive',
  expressive: 'analytical',
  driver: 'amiable',
  amiable: 'driver',
}

/** Compares what was read with what is so: the answer and the reason are worth their own points. */
export function readResult(one: ReadCase, reading: Reading): ReadResult {
  const aspects = READ_ASPECTS.map((aspect): AspectResult => {
    const { answer, cue } = reading[aspect]
    const how = answer === one[aspect] ? 'right' : answer !== null && isNear(aspect, answer, one[aspect]) ? 'near' : 'wrong'
    const reasoned = cue !== null && (one.cues[cue]?.shows.includes(aspect) ?? false)
    return { aspect, right: one[aspect], how, reasoned, worth: WORTH[how] + (reasoned && how !== 'wrong' ? 1 : 0) }
  })
  return summed(aspects, READ_ASPECTS.length * 3)
}
const WORTH = { right: 2, near: 1, wrong: 0 } as const satisfies Record<Nearness, number>

/** Half of what it is worth goes to a neighbour. */
function isNear(aspect: ReadAspect, answer: string, right: string): boolean {
  if (aspect === 'style') return OPPOSITE[right as PersonaId] !== answer // of the three others, two are neighbours
  if (aspect !== 'need') return false
  const apart = Math.abs(BASIC_NEEDS.indexOf(answer as BasicNeed) - BASIC_NEEDS.indexOf(right as BasicNeed))
  return apart === 1 || apart === BASIC_NEEDS.length - 1 // they stand in a ring
}

function summed<T extends { readonly worth: number }>(aspects: readonly T[], most: number) {
  const worth = aspects.reduce((sum, { worth: one }) => sum + one, 0)
  return { aspects, worth, most, points: Math.floor((worth * 4) / most) }
}

/** Where the people of an account were placed, what was taken for dangerous, and whom to see first. */
export interface Placing {
  readonly people: Readonly<Record<string, Partial<Pick<AccountPerson, Placed>>>>
  readonly flags: readonly string[]
  readonly first: string | null
}
export const PLACED = ['seat', 'influence', 'stance', 'contact'] as const
export type Placed = (typeof PLACED)[number]

export interface AccountResult {
  /** For each person what was right, near and wrong. */
  readonly people: Readonly<Record<string, Readonly<Record<Placed, Nearness>>>>
  readonly found: readonly string[]
  readonly missed: readonly string[]
  /** Taken for dangerous, and none. */
  readonly imagined: readonly string[]
  readonly first: AccountPerson['first'] | null
  /** Out of 100: half for the chart, 30 for the flags, 20 for whom to see first. */
  readonly worth: number
  readonly points: number
}

/** Worth needed for 1, 2, 3 and 4. */
const LEVELS = [30, 50, 70, 88] as const

/** Compares a chart with how it is. */
export function accountResult(account: Account, placing: Placing): AccountResult {
  const people = Object.fromEntries(
    account.people.map((person) => {
      const put = placing.people[person.id] ?? {}
      return [person.id, Object.fromEntries(PLACED.map((what) => [what, nearness(what, put[what], person[what])]))]
    }),
  ) as AccountResult['people'] // one for each of PLACED
  const marks = Object.values(people).flatMap((of) => Object.values(of))
  const placed = marks.reduce((sum, how) => sum + WORTH[how], 0)
  const real = account.flags.filter((flag) => flag.real).map(({ id }) => id)
  const found = real.filter((id) => placing.flags.includes(id))
  const imagined = account.flags.filter((flag) => !flag.real && placing.flags.includes(flag.id)).map(({ id }) => id)
  const first = account.people.find(({ id }) => id === placing.first)?.first ?? null
  const worth =
    Math.floor((placed * 50) / Math.max(1, marks.length * 2)) +
    Math.max(0, Math.floor(((found.length - imagined.length) * 30) / Math.max(1, real.length))) +
    (first === 'best' ? 20 : first === 'fair' ? 10 : 0)
  return {
    people,
    found,
    missed: real.filter((id) => !found.includes(id)),
    imagined,
    first,
    worth,
    points: LEVELS.filter((level) => worth >= level).length,
  }
}

/** On a scale the next step is near; a seat is right or wrong. */
function nearness(what: Placed, put: string | undefined, right: string): Nearness {
  if (put === right) return 'right'
  const scale: readonly string[] = what === 'influence' ? INFLUENCES : what === 'stance' ? STANCES : []
  const [one, other] = [scale.indexOf(put ?? ''), scale.indexOf(right)]
  return one >= 0 && other >= 0 && Math.abs(one - other) === 1 ? 'near' : 'wrong'
}

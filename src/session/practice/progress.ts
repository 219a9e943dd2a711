import type { SkillSample } from './samples.ts'

/** How one skill went: points as measured, oldest first. */
export interface Course {
  readonly skill: string
  readonly samples: readonly SkillSample[]
  readonly first: number
  readonly best: number
  readonly last: number
}

/** The courses of all skills that were measured, the one measured last first. */
export function coursesOf(samples: readonly SkillSample[]): readonly Course[] {
  const bySkill = new Map<string, SkillSample[]>()
  for (const sample of samples) {
    const list = bySkill.get(sample.skill)
    if (list) list.push(sample)
    else bySkill.set(sample.skill, [sample])
  }
  return [...bySkill]
    .map(([skill, list]) => ({
      skill,
      samples: list,
      first: list[0]!.points,
      best: Math.max(...list.map((sample) => sample.points)),
      last: list.at(-1)!.points,
    }))
    .sort((one, other) => other.samples.at(-1)!.atMs - one.samples.at(-1)!.atMs || (one.skill < other.skill ? -1 : 1))
}

/** A stretch of practice. */
export interface Spent {
  readonly atMs: number
  readonly ms: number
}

/** A tab left open is no practice: more than this in one talk or one drill doesn't count. */
export const LONGEST_MS = { talk: 60 * 60 * 1000, drill: 5 * 60 * 1000 } as const

export interface DaySpent {
  /** As the caller's calendar names it. */
  readonly day: string
  readonly minutes: number
}

/**
 * Minutes practised on each day that is asked for.
 *
 * @param dayOf - the day of a moment where the trainee is
 */
export function minutesByDay(
  spent: readonly Spent[],
  days: readonly string[],
  dayOf: (ms: number) => string,
): readonly DaySpent[] {
  const sums = new Map<string, number>()
  for (const { atMs, ms } of spent) sums.set(dayOf(atMs), (sums.get(dayOf(atMs)) ?? 0) + ms)
  return days.map((day) => ({ day, minutes: Math.ceil((sums.get(day) ?? 0) / 60_000) }))
}

/**
 * Days in a row up to the last one; a single day off in between breaks nothing, and a last day without practice (it isn't over)
 * neither. Days off are not counted.
 */
export function streakOf(days: readonly DaySpent[]): number {
  let streak = 0
  let off = 0
  for (const [back, { minutes }] of [...days].reverse().entries()) {
    if (minutes > 0) {
      streak += 1
      off = 0
    } else if (back > 0) {
      off += 1
      if (off > 1) break
    }
  }
  return streak
}

/** How many pieces of advice a debrief gives at once: one for a beginner, more as they grow; the rest is one click away. */
export function doseOf(talks: number, drills: number): 1 | 2 | 3 {
  const practised = talks + Math.floor(drills / 5)
  return practised < 5 ? 1 : practised < 15 ? 2 : 3
}

import type { DrillResult, TalkResult } from './samples.ts'

/** At or below these points an answer is a miss. */
export const MISS = { drill: 2, talk: 1 } as const

/** Drills whose newest answer was a miss, the worst and longest ago first. */
export function missedDrills<T extends DrillResult>(tries: readonly T[]): readonly T[] {
  const newest = new Map<string, T>()
  for (const one of [...tries].sort((a, b) => a.atMs - b.atMs)) newest.set(`${one.set}/${one.drill}/${one.lang}`, one)
  return [...newest.values()]
    .filter((one) => one.points <= MISS.drill)
    .sort((one, other) => one.points - other.points || one.atMs - other.atMs)
}

/** Criteria that a talk left at 0 or 1, newest talk first: each skill once, where it was missed last. */
export function missedInTalks(
  talks: readonly TalkResult[],
): readonly { readonly run: string; readonly skill: string; readonly points: number; readonly atMs: number }[] {
  const seen = new Set<string>()
  return [...talks]
    .sort((one, other) => other.lastAtMs - one.lastAtMs)
    .flatMap((talk) =>
      talk.scores.flatMap(({ rubric, criteria }) =>
        Object.entries(criteria).flatMap(([criterion, points]) => {
          const skill = `${rubric}.${criterion}`
          if (seen.has(skill)) return []
          seen.add(skill)
          return points <= MISS.talk ? [{ run: talk.run, skill, points, atMs: talk.lastAtMs }] : []
        }),
      ),
    )
}

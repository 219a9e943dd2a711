import type { Lang, PersonaId } from '#content'

/** One measuring of one skill. A skill is `rubric.criterion`. */
export interface SkillSample {
  readonly skill: string
  /** The buyer's style; null where several people were in the talk, or the drill has none. */
  readonly style: PersonaId | null
  readonly lang: Lang
  /** 0 to 4. */
  readonly points: number
  readonly unsure: boolean
  readonly atMs: number
  readonly from: 'talk' | 'drill'
  /** The run, or the drill. */
  readonly of: string
  /** The points are a person's, and others than the machine's. */
  readonly corrected?: boolean
}

/** What is read of a run's summary. */
export interface TalkResult {
  readonly run: string
  readonly scenario: string
  readonly lang: Lang
  readonly lastAtMs: number
  readonly scores: readonly {
    readonly rubric: string
    readonly criteria: Readonly<Record<string, number>>
    readonly unsure: readonly string[]
    /** Criteria where a person's points stand in place of the machine's. */
    readonly corrected?: readonly string[]
  }[]
  readonly fit?: readonly { readonly persona: PersonaId; readonly points: number; readonly unsure: boolean }[]
}
/** The skill of suiting the person, beside the criteria of the rubrics. */
export const STYLE_FIT = 'style.fit'
/** What is read of an answer to a drill. */
export interface DrillResult {
  readonly set: string
  readonly drill: string
  readonly lang: Lang
  readonly persona?: PersonaId
  readonly skills: readonly string[]
  readonly points: number
  readonly unsure: boolean
  readonly atMs: number
}

/** The same drill counts again only after this time: an answer given right after the receipt measures memory. */
export const DRILL_COUNTS_AGAIN_MS = 12 * 60 * 60 * 1000

/**
 * All measurings, oldest first.
 *
 * @param styleOf - the style of a scenario's buyer; null where it has several or is unknown
 */
export function samplesOf(
  talks: readonly TalkResult[],
  drills: readonly DrillResult[],
  styleOf: (scenario: string, lang: Lang) => PersonaId | null,
): readonly SkillSample[] {
  const fromTalks = talks.flatMap((talk) =>
    talk.scores.flatMap(({ rubric, criteria, unsure, corrected }) =>
      Object.entries(criteria).map(
        ([criterion, points]): SkillSample => ({
          skill: `${rubric}.${criterion}`,
          style: styleOf(talk.scenario, talk.lang),
          lang: talk.lang,
          points,
          unsure: unsure.includes(criterion),
          atMs: talk.lastAtMs,
          from: 'talk',
          of: talk.run,
          ...(corrected?.includes(criterion) ? { corrected: true } : {}),
        }),
      ),
    ),
  )
  const fits = talks.flatMap(({ run, lang, lastAtMs, fit }) =>
    (fit ?? []).map(
      ({ persona, points, unsure }): SkillSample => ({
        skill: STYLE_FIT,
        style: persona,
        lang,
        points,
        unsure,
        atMs: lastAtMs,
        from: 'talk',
        of: run,
      }),
    ),
  )
  const last = new Map<string, number>()
  const fromDrills = [...drills]
    .sort((one, other) => one.atMs - other.atMs)
    .flatMap(({ set, drill, lang, persona, skills, points, unsure, atMs }) => {
      const key = `${set}/${drill}/${lang}`
      if (atMs - (last.get(key) ?? Number.NEGATIVE_INFINITY) < DRILL_COUNTS_AGAIN_MS) return []
      last.set(key, atMs)
      return skills.map(
        (skill): SkillSample => ({ skill, style: persona ?? null, lang, points, unsure, atMs, from: 'drill', of: drill }),
      )
    })
  return [...fromTalks, ...fits, ...fromDrills].sort((one, other) => one.atMs - other.atMs)
}

/** What stands in a review for good: entries are added and succeeded, never changed. Ids are random; devices merge by them. */
export type ReviewEntry = {
  readonly id: string
  readonly atMs: number
  /** The person who wrote it. */
  readonly by: string
  /** The run that it is about, and whose run it is. */
  readonly run: string
  readonly person: string
  /**
   * Came from a record store under other credentials than its writer's: shown, and never counted. `claims` is the id that it says
   * it has, `authority` whose credentials they were.
   */
  readonly unproven?: { readonly claims: string; readonly authority: string }
} & (
  | {
      /** A manager's points: they count, the machine's stay visible beside them. */
      readonly type: 'points'
      readonly rubric: string
      /** A criterion's id, or `overall`. */
      readonly criterion: string
      readonly points: number
      readonly reason: string
    }
  | { readonly type: 'comment'; readonly turn: number; readonly start: number; readonly end: number; readonly words: string }
  | { readonly type: 'bookmark'; readonly turn: number; readonly start: number; readonly end: number; readonly words: string }
  | { readonly type: 'answer'; readonly to: string; readonly words: string }
  | { readonly type: 'dispute'; readonly rubric: string; readonly criterion: string; readonly words: string }
  | { readonly type: 'decision'; readonly dispute: string; readonly upheld: boolean; readonly words: string }
  | { readonly type: 'withdrawn'; readonly entry: string }
)

/** Somebody who practises, writes or reviews. The id is random; the name stays on this device unless it is exported. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly team?: string
  readonly startedOn?: string
  readonly lang?: 'en' | 'zh'
  readonly changedAtMs: number
}

/** What somebody is asked to practise. */
export interface Assignment {
  readonly id: string
  readonly title: string
  readonly by: string
  /** People or teams. */
  readonly to: readonly { readonly person?: string; readonly team?: string }[]
  readonly scenario?: string
  readonly drillSet?: string
  readonly level: 'easy' | 'normal' | 'hard'
  /** When it was given: drill answers before it do not count. */
  readonly givenAtMs?: number
  /** Least `overall` that passes, 0 to 4 in halves; for a drill set, least mean of the best answer to each of its drills. */
  readonly passMark: number
  /** How many tries count, for a drill set how many answers to each drill; any number when absent. */
  readonly tries?: number
  readonly dueOn?: string
  /** What is counted, told before it starts. */
  readonly note: string
  readonly changedAtMs: number
  readonly withdrawn?: boolean
}

/** Anything else of which the newest version counts: an author's draft, a coaching plan, a contest. */
export interface Kept {
  readonly type: string
  readonly id: string
  readonly value: unknown
  readonly changedAtMs: number
}

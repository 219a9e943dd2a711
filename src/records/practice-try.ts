import type { Lang, PersonaId } from '#content'

/** One answer to one drill, scored at once. Rows are added and never changed; devices merge by their random ids. */
export interface PracticeTry {
  readonly id: string
  readonly person: string
  readonly atMs: number
  /** Where the drill stood. `set` is the id of the drill set, lesson or exercise. */
  readonly from: 'drills' | 'lesson' | 'exercise'
  readonly set: string
  readonly drill: string
  readonly lang: Lang
  /** The buyer's style, where the drill has one. */
  readonly persona?: PersonaId
  /** What it trains, `rubric.criterion`. */
  readonly skills: readonly string[]
  readonly text: string
  /** 0 to 4, as for a criterion. */
  readonly points: number
  readonly unsure: boolean
  /** From seeing the line to giving the answer. */
  readonly elapsedMs: number
  /** Private practice stands in no list of others, no figure of theirs and no results file. */
  readonly private?: boolean
  readonly engine: string
  readonly labeller: string
}

export interface PracticeTries {
  /** Oldest first. */
  readonly list: (of?: { readonly person?: string; readonly set?: string }) => Promise<readonly PracticeTry[]>
  readonly add: (row: PracticeTry) => Promise<void>
  /** Takes in answers of others; one that is here already stays as it is. Answers how many were new. */
  readonly take: (...rows: readonly PracticeTry[]) => Promise<number>
}

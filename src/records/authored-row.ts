/** A file that a trainer is writing. `path` is where it stands in an exported folder: `scenarios/my-talk.en.mdx`. */
export interface Authored {
  readonly id: string
  readonly path: string
  readonly text: string
  /** Counts the changes: who writes names the one they saw, so that no tab overwrites another's. */
  readonly rev: number
  readonly changedAtMs: number
}
/** A text that a file had, kept for good. */
export interface Save {
  readonly draft: string
  /** From 1. */
  readonly n: number
  readonly text: string
  readonly atMs: number
  readonly note: string
}
/** An imported pack: what its manifest said, and its files. */
export interface PackRow {
  readonly id: string
  readonly hash: string
  readonly title: string
  readonly author: string
  readonly lang: string
  readonly licence: string
  readonly grammar: number
  readonly files: readonly { readonly path: string; readonly text: string }[]
  /** Recordings of lines, in base64; absent where the pack has none. */
  readonly sounds?: readonly { readonly path: string; readonly base64: string }[]
  readonly changedAtMs: number
}

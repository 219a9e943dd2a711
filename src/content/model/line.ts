/** One thing that a buyer may say. Text in [brackets] is a stage direction. */
export interface Line {
  readonly text: string
  /** Authored audio for this line: a file name under `content/sounds`. */
  readonly audio?: string
}

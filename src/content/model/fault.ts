/** A place in a file, lines and columns counted from 1. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** An author's mistake: a value, never thrown. `rule` is permanent. */
export interface Fault extends Place {
  readonly rule: string
  readonly message: string
  readonly mend: string
  /** The edit that mends it, where there is exactly one: offsets in UTF-16 units of the file's text, end exclusive. */
  readonly fix?: { readonly start: number; readonly end: number; readonly insert: string }
}

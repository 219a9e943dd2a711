/** What a command reads and writes: the terminal, or a test. */
export interface Io {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Standard input, line by line, without line ends. */
  readonly lines: () => AsyncIterable<string>
  /** Whether a person sits at standard input. */
  readonly interactive: boolean
}

import type { Io } from '../../src/cli/io.ts'
import { told } from '../../src/cli/stop.ts'

interface Told {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a command in a terminal that was typed into before. */
export async function typed(
  run: (args: string[], io: Io) => Promise<number>,
  args: readonly string[],
  lines: Iterable<string> = [],
): Promise<Told> {
  let [out, err] = ['', '']
  const code = await told(run)([...args], {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    lines: async function* () {
      yield* lines
    },
    interactive: false,
  })
  return { code, out, err }
}

/** JSON Lines, as commands read them; a text stands as it is. */
export const asLines = (values: readonly unknown[]): readonly string[] =>
  values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))

/** JSON Lines, as commands write them. */
export const valuesOf = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

import type { Io } from './io.ts'

/** Why a command cannot go on: what is wrong and the mend, for the person who called it. */
export class Stop extends Error {
  override readonly name = 'Stop'
}

type Command = (args: string[], io: Io) => Promise<number>

/** A command that ends in a sentence and exit code 2 where it cannot go on, or where the disk refuses. */
export const told =
  (run: Command): Command =>
  async (args, io) => {
    try {
      return await run(args, io)
    } catch (error) {
      const sentence = error instanceof Stop ? error.message : diskSentence(error)
      if (sentence === undefined) throw error
      io.err(`${sentence}\n`)
      return 2
    }
  }

const REFUSALS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'you may not read or write it',
  EPERM: 'you may not read or write it',
  EROFS: 'nothing can be written there',
  EISDIR: 'it is a folder, not a file',
  ENOTDIR: 'a part of its path is a file, not a folder',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EMFILE: 'too many files are open',
  ELOOP: 'its links lead round in a circle',
  ENAMETOOLONG: 'its name is too long',
  EIO: 'the disk does not answer',
}

/** Why the system refuses a file or a stream; undefined for any other error. */
export function refusalOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return undefined
  const code = String(error.code)
  return Object.hasOwn(REFUSALS, code) ? REFUSALS[code] : `the system says ${code}`
}

function diskSentence(error: unknown): string | undefined {
  const why = refusalOf(error)
  if (why === undefined) return undefined
  const { path } = error as NodeJS.ErrnoException // it is the system's
  return path === undefined ? `Standard input cannot be read: ${why}.` : `"${path}" cannot be used: ${why}.`
}

import { stdin, stdout } from 'node:process'
import { createInterface } from 'node:readline'
import type { Io } from './io.ts'

const COMMANDS: Readonly<Record<string, string>> = {
  label: 'JSON Lines of {"id","lang","context","text"} in; the moves that stand in each text out',
  score: 'JSON Lines of transcripts in; points, evidence and what is unsure out',
  check: '[paths] [--json]: checks MDX content (content/ when no path is given)',
  play: '<scenario file or id> [--seed n] [--json]: plays the seller’s lines from standard input',
  test: '[paths]: runs gold answers and play-scripts',
  pack: '<folder>, or --cmi5|--scorm12|--scorm2004 <scenarios…>: makes a pack of content, or a course package',
}
/** Only files that exist are here: a command lands with its file. */
const loaders = import.meta.glob<{ run: (args: string[], io: Io) => Promise<number> }>('./{label,score,check,play,test,pack}.ts')

function help(): string {
  const lines = Object.entries(COMMANDS)
    .filter(([name]) => loaders[`./${name}.ts`])
    .map(([name, does]) => `  ${name.padEnd(6)} ${does}`)
  return ['Usage: npm run -s parley -- <command>', '', ...lines, '', 'parley <command> --help tells more.', ''].join('\n')
}

const io: Io = {
  out: (text) => {
    stdout.write(text)
  },
  err: (text) => {
    process.stderr.write(text)
  },
  lines: () => createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY }),
  interactive: stdin.isTTY === true,
}

async function main([name, ...args]: string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    io.out(help())
    return name === undefined ? 2 : 0
  }
  const load = Object.hasOwn(COMMANDS, name) ? loaders[`./${name}.ts`] : undefined
  if (!load) {
    io.err(`"${name}" is no command.\n\n${help()}`)
    return 2
  }
  const { run } = await load()
  return run(args, io)
}

// A reader that closes the pipe early (head) is no error.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})
process.exitCode = await main(process.argv.slice(2))

import { fstatSync } from 'node:fs'
import { stdin, stdout } from 'node:process'
import { linesOf } from './input.ts'
import type { Io } from './io.ts'
import { refusalOf, Stop, told } from './stop.ts'

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
  lines: () => {
    if (fstatSync(0).isDirectory()) throw new Stop('Standard input is a folder. Name a file: parley label < turns.jsonl')
    return linesOf(stdin)
  },
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
  return told(run)(args, io)
}

for (const stream of [stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0) // a reader that closes the pipe early (head) is no error
    const why = refusalOf(error)
    if (why === undefined) throw error
    if (stream === stdout) process.stderr.write(`The output cannot be written: ${why}.\n`)
    process.exit(2)
  })
process.exitCode = await main(process.argv.slice(2))

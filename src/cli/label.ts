import { KINDS, type Kind, type Lang } from '#content'
import type { HeardMove } from '#language'
import { LONGEST_TURN } from '#scoring'
import type { Io } from './io.ts'
import { langIn, noText, objectIn, unknownOf } from './json-lines.ts'
import { hearingOf, packIn } from './taught.ts'

const HELP = `Usage: npm run -s parley -- label [--perhaps] [--pack folder]

Standard input: JSON Lines of {"id","lang":"en"|"zh","context":"the buyer's last line","text":"the seller's words"}.
Standard output, one line each, in order: {"id","moves":[{"id","confidence","start","end"}]}; offsets in UTF-16 units, end exclusive.
Of a text beyond ${LONGEST_TURN} units only the first are read: "read" says how many.
"kind" (discovery, presentation, objection, complaint) may be given. --perhaps adds moves below the line of assertion.
--pack hears with what the files of moves in a pack's folder (moves/*.mdx) teach; a file with a fault is told, exit 2.
A line that is no JSON or misses a field: a message with its line number on standard error, the lines before it answered, exit 2.
`

/** Labels seller turns from standard input. */
export async function run(args: string[], io: Io): Promise<number> {
  if (args.includes('--help')) {
    io.out(HELP)
    return 0
  }
  const named = packIn(args)
  const unknown = named.rest.find((arg) => arg !== '--perhaps')
  if (unknown !== undefined) {
    io.err(`"${unknown}" is no option of label.\n\n${HELP}`)
    return 2
  }
  const hearing = hearingOf(named.own.moves)
  let number = 0
  for await (const line of io.lines()) {
    number++
    if (line.trim() === '') continue
    const request = requestIn(line)
    if (typeof request === 'string') {
      io.err(`line ${number}: ${request}\n`)
      return 2
    }
    const { id, ...utterance } = request
    const heard = (await hearing.labeller(request.lang)).hear(utterance)
    const short = (moves: readonly HeardMove[]) =>
      moves.map(({ id: move, confidence, start, end }) => ({ id: move, confidence, start, end }))
    const perhaps = args.includes('--perhaps') ? { perhaps: short(heard.perhaps) } : {}
    const gate = heard.gate === 'ok' ? {} : { gate: heard.gate }
    const read = utterance.text.length > LONGEST_TURN ? { read: LONGEST_TURN } : {}
    io.out(`${JSON.stringify({ id, moves: short(heard.moves), ...gate, ...read, ...perhaps })}\n`)
  }
  return 0
}

interface Request {
  readonly id: string | number
  readonly lang: Lang
  readonly context: string
  readonly text: string
  readonly kind?: Kind
}

/** The request, or what is wrong with it. */
function requestIn(line: string): Request | string {
  const read = objectIn(line)
  if (typeof read === 'string') return read
  const { lang, context, text, kind } = read.fields
  const wrong =
    langIn(lang) ??
    noText('context', context, ' (the buyer\'s last line; "" at the start)') ??
    noText('text', text, '') ??
    (kind === undefined || kind === null ? undefined : unknownOf('kind', kind, KINDS))
  if (wrong !== undefined) return wrong
  const known = { lang: lang as Lang, context: context as string, text: text as string } // just looked at
  return { id: read.id, ...known, ...(kind ? { kind: kind as Kind } : {}) }
}

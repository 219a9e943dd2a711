import { existsSync } from 'node:fs'
import { KINDS, type Kind, LANGS, type Lang } from '#content'
import type { HeardMove } from '#language'
import { LONGEST_TURN } from '#scoring'
import type { Io } from './io.ts'
import { hearingOf, packIn } from './taught.ts'

const HELP = `Usage: npm run -s parley -- label [--perhaps] [--pack folder]

Standard input: JSON Lines of {"id","lang":"en"|"zh","context":"the buyer's last line","text":"the seller's words"}.
Standard output, one line each, in order: {"id","moves":[{"id","confidence","start","end"}]}; offsets in UTF-16 units, end exclusive.
Of a text beyond ${LONGEST_TURN} units only the first are read: "read" says how many.
"kind" (discovery, presentation, objection, complaint) may be given. --perhaps adds moves below the line of assertion.
--pack hears with what the files of moves in a pack's folder (moves/*.mdx) teach.
A line that is no JSON or misses a field: a message with its line number on standard error, the lines before it answered, exit 2.
`

/** Labels seller turns from standard input. */
export async function run(args: string[], io: Io): Promise<number> {
  if (args.includes('--help')) {
    io.out(HELP)
    return 0
  }
  const named = packIn(args)
  if (named === null || named.pack.some((folder) => !existsSync(folder))) {
    io.err(`--pack needs a folder that is there.\n\n${HELP}`)
    return 2
  }
  const unknown = named.rest.find((arg) => arg !== '--perhaps')
  if (unknown !== undefined) {
    io.err(`"${unknown}" is no option of label.\n\n${HELP}`)
    return 2
  }
  const hearing = hearingOf(named.pack)
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
  readonly id: unknown
  readonly lang: Lang
  readonly context: string
  readonly text: string
  readonly kind?: Kind
}

/** The request, or what is wrong with it. */
function requestIn(line: string): Request | string {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return 'this is no JSON.'
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'this is no JSON object.'
  const { id, lang, context, text, kind } = value as Record<string, unknown>
  if (typeof id !== 'string' && typeof id !== 'number') return '"id" is missing.'
  if (lang === undefined) return `"lang" is missing; known are ${LANGS.join(', ')}.`
  if (!LANGS.some((known) => known === lang)) return `"lang" ${JSON.stringify(lang)} is not known; known are ${LANGS.join(', ')}.`
  if (typeof context !== 'string') return '"context" is missing (the buyer\'s last line; "" at the start).'
  if (typeof text !== 'string') return '"text" is missing.'
  if (kind !== undefined && kind !== null && !KINDS.some((known) => known === kind))
    return `"kind" ${JSON.stringify(kind)} is not known; known are ${KINDS.join(', ')}.`
  return { id, lang: lang as Lang, context, text, ...(kind ? { kind: kind as Kind } : {}) }
}

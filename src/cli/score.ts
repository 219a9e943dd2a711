import { existsSync, readFileSync } from 'node:fs'
import { KINDS, type Kind, LANGS, type Lang, type Rubric } from '#content'
import { loadRubric } from '#content/library'
import { parse } from '#content/parse'
import type { Labeller } from '#language'
import { LONGEST_TURN, pastedFrom, type Report, score, textsOf, traceOf } from '#scoring'
import { filesUnder } from './check.ts'
import type { Io } from './io.ts'
import { type Hearing, hearingOf, packIn } from './taught.ts'

const HELP = `Usage: npm run -s parley -- score [--pack folder]

Standard input: JSON Lines of transcripts {"id","lang":"en"|"zh","kind":"discovery"|"presentation"|"objection"|"complaint",
"turns":[{"by":"seller"|"buyer","text"}]}; "persona" and "setting" may stand there too.
Standard output, one line each, in order: {"id","rubric","points","unsure","evidence","missing"}; points of each criterion 0 to 4,
"overall" in halves; evidence with turn, start, end (UTF-16 units, end exclusive) and why; what was missing for the next point.
"notes" names turns longer than ${LONGEST_TURN} units: only so much of them is read.
"reasons" says why all is zero, where the seller said nothing that could be rated.
A line that is no JSON or misses a field: a message with its line number on standard error, the lines before it answered, exit 2.
--pack hears with what the files of moves in a pack's folder teach, and takes its rubrics where they bear a core rubric's id.
`

/** The rubric of each kind of talk (domain: rating.md). */
const RUBRIC_OF = {
  discovery: 'spin',
  presentation: 'fab',
  objection: 'objection',
  complaint: 'complaint',
} as const satisfies Record<Kind, string>

/** What scoring in one language needs: loaded once. */
interface Bench {
  readonly labeller: Labeller
  readonly rubrics: ReadonlyMap<string, Rubric>
  /** Tells what the rubrics say themselves: nobody's own words. */
  readonly isPasted: (text: string) => boolean
}

async function benchFor(lang: Lang, pack: readonly string[], hearing: Hearing): Promise<Bench> {
  const own = pack
    .flatMap((folder) => filesUnder(folder))
    .flatMap((path): readonly Rubric[] => {
      if (!/(?:^|[\\/])rubrics[\\/]/.test(path)) return []
      const { type, value } = parse(path.replaceAll('\\', '/'), readFileSync(path, 'utf8'))
      return type === 'rubric' && value?.lang === lang ? [value] : []
    })
  const rubrics = await Promise.all(
    Object.values(RUBRIC_OF).map((id) => own.find((rubric) => rubric.id === id) ?? loadRubric(id, lang)),
  )
  return {
    labeller: await hearing.labeller(lang),
    rubrics: new Map(rubrics.map((rubric) => [rubric.id, rubric])),
    isPasted: pastedFrom(rubrics.flatMap(textsOf), lang),
  }
}

/** Scores transcripts from standard input. */
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
  if (named.rest[0] !== undefined) {
    io.err(`"${named.rest[0]}" is no option of score.\n\n${HELP}`)
    return 2
  }
  const hearing = hearingOf(named.pack)
  const benches: Partial<Record<Lang, Bench>> = {}
  let number = 0
  for await (const line of io.lines()) {
    number += 1
    if (line.trim() === '') continue
    const request = transcriptIn(line)
    if (typeof request === 'string') {
      io.err(`line ${number}: ${request}\n`)
      return 2
    }
    benches[request.lang] ??= await benchFor(request.lang, named.pack, hearing)
    const { labeller, rubrics, isPasted } = benches[request.lang]!
    const rubric = rubrics.get(RUBRIC_OF[request.kind])!
    const report = told(request.id, score(rubric, traceOf(request, labeller), { isPasted }))
    io.out(`${JSON.stringify({ ...report, ...notesOn(request) })}\n`)
  }
  return 0
}

/** What was left unread. */
function notesOn({ turns }: Request): { readonly notes?: readonly string[] } {
  const notes = turns.flatMap(({ text }, at) =>
    text.length > LONGEST_TURN ? [`Turn ${at}: only the first ${LONGEST_TURN} of ${text.length} characters were read.`] : [],
  )
  return notes.length > 0 ? { notes } : {}
}

/** A report in the shape of the command line, which is stable: fields are added, never renamed. */
function told(id: unknown, report: Report) {
  const criteria = Object.entries(report.criteria)
  return {
    id,
    rubric: report.rubric,
    points: { ...Object.fromEntries(criteria.map(([name, one]) => [name, one.points])), overall: report.overall },
    unsure: report.unsure,
    evidence: report.evidence.map(({ criterion, turn, start, end, why, clue, worth }) => ({
      criterion,
      turn,
      start,
      end,
      why,
      clue,
      worth,
    })),
    missing: Object.fromEntries(criteria.filter(([, one]) => one.missing !== '').map(([name, one]) => [name, one.missing])),
    ...(report.reason === undefined ? {} : { reasons: [report.reason] }),
  }
}

interface Request {
  readonly id: string | number
  readonly lang: Lang
  readonly kind: Kind
  readonly turns: readonly { readonly by: 'seller' | 'buyer'; readonly text: string }[]
}

/** The transcript of a line, or what is wrong with it. */
function transcriptIn(line: string): Request | string {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return 'this is no JSON.'
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'this is no JSON object.'
  const { id, lang, kind, turns } = value as Record<string, unknown>
  if (typeof id !== 'string' && typeof id !== 'number') return '"id" is missing.'
  if (!isOneOf(lang, LANGS)) return unknownOf('lang', lang, LANGS)
  if (!isOneOf(kind, KINDS)) return unknownOf('kind', kind, KINDS)
  if (!Array.isArray(turns)) return '"turns" is missing: a list of {"by","text"}.'
  const broken = turns.findIndex((turn) => !isTurn(turn))
  if (broken >= 0) return `turn ${broken} is no {"by":"seller"|"buyer","text":"…"}.`
  return { id, lang, kind, turns }
}

const isOneOf = <T extends string>(value: unknown, list: readonly T[]): value is T => list.some((known) => known === value)
const unknownOf = (field: string, value: unknown, list: readonly string[]): string =>
  value === undefined
    ? `"${field}" is missing; known are ${list.join(', ')}.`
    : `"${field}" ${JSON.stringify(value)} is not known; known are ${list.join(', ')}.`
const isTurn = (turn: unknown): boolean =>
  typeof turn === 'object' &&
  turn !== null &&
  'by' in turn &&
  (turn.by === 'seller' || turn.by === 'buyer') &&
  'text' in turn &&
  typeof turn.text === 'string'

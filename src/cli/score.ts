import { KINDS, type Kind, type Lang, type Rubric } from '#content'
import { loadRubric } from '#content/library'
import type { Labeller } from '#language'
import { LONGEST_TURN, pastedFrom, type Report, score, textsOf, traceOf } from '#scoring'
import type { Io } from './io.ts'
import { langIn, objectIn, unknownOf } from './json-lines.ts'
import { type Hearing, hearingOf, packIn } from './taught.ts'

const HELP = `Usage: npm run -s parley -- score [--pack folder]

Standard input: JSON Lines of transcripts {"id","lang":"en"|"zh","kind":"discovery"|"presentation"|"objection"|"complaint",
"turns":[{"by":"seller"|"buyer","text"}]}; "persona" and "setting" may stand there too.
Standard output, one line each, in order: {"id","rubric","points","unsure","evidence","missing"}; points of each criterion 0 to 4,
"overall" in halves; evidence with turn, start, end (UTF-16 units, end exclusive) and why; what was missing for the next point.
"notes" names turns longer than ${LONGEST_TURN} units: only so much of them is read.
"reasons" says why all is zero, where the seller said nothing that could be rated.
A line that is no JSON or misses a field: a message with its line number on standard error, the lines before it answered, exit 2.
--pack hears with what the files of moves in a pack's folder teach, and takes its rubrics where they bear a core rubric's id;
a file of either with a fault is told, exit 2.
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

async function benchFor(lang: Lang, own: readonly Rubric[], hearing: Hearing): Promise<Bench> {
  const rubrics = await Promise.all(
    Object.values(RUBRIC_OF).map((id) => own.find((rubric) => rubric.id === id && rubric.lang === lang) ?? loadRubric(id, lang)),
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
  if (named.rest[0] !== undefined) {
    io.err(`"${named.rest[0]}" is no option of score.\n\n${HELP}`)
    return 2
  }
  const hearing = hearingOf(named.own.moves)
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
    benches[request.lang] ??= await benchFor(request.lang, named.own.rubrics, hearing)
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
  const read = objectIn(line)
  if (typeof read === 'string') return read
  const { lang, kind, turns } = read.fields
  const wrong = langIn(lang) ?? unknownOf('kind', kind, KINDS)
  if (wrong !== undefined) return wrong
  if (!Array.isArray(turns)) return `"turns" is ${turns === undefined ? 'missing: a' : 'no'} list of {"by","text"}.`
  const broken = turns.findIndex((turn) => !isTurn(turn))
  if (broken >= 0) return `turn ${broken} (counted from 0) is no {"by":"seller"|"buyer","text":"…"}.`
  return { id: read.id, lang: lang as Lang, kind: kind as Kind, turns } // just looked at
}

const isTurn = (turn: unknown): boolean =>
  typeof turn === 'object' &&
  turn !== null &&
  'by' in turn &&
  (turn.by === 'seller' || turn.by === 'buyer') &&
  'text' in turn &&
  typeof turn.text === 'string'

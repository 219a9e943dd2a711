import { LANGS } from '#content'
import { type AttemptChunk, type AttemptRow, chunkOf, NO_POINTS } from './attempt.ts'
import { type Asked, type RuleOf, recounted } from './recount.ts'
import type { RunSummary, Score } from './summary.ts'

/** What the figures are asked about; null asks about all. */
export interface FigureQuery {
  readonly persons: readonly string[] | null
  readonly scenarios: readonly string[] | null
  readonly rubric: string | null
  readonly lang: string | null
  /** Done at this time or later. */
  readonly fromMs: number
}

/** Points over time: `n` measurings, their mean and spread, the first, best and last, and the slope in points per 30 days. */
export interface PointCourse {
  readonly n: number
  readonly mean: number
  readonly spread: number
  readonly first: number
  readonly best: number
  readonly last: number
  readonly slope: number
}

export interface PersonFigures {
  readonly person: string
  readonly minutes: number
  /** One measuring a talk: of the rubric that was asked for, else of the talk's own. */
  readonly overall: PointCourse
  readonly criteria: Readonly<Record<string, PointCourse>>
}

/** Who practised, how much, and where they stand. */
export interface Figures {
  readonly talks: number
  readonly minutes: number
  /** Talks that nobody vouches for or whose re-scoring differs: counted here, and nowhere else. */
  readonly unvouched: number
  readonly people: readonly PersonFigures[]
  /** All rubrics that there are, whatever was asked. */
  readonly rubrics: readonly string[]
}

type Corrections = Readonly<Record<string, Readonly<Record<string, number>>>>

/** `skip`: corrections, and talks that stand here as talks of this device already. */
type CountedChunk = AttemptChunk & { readonly skip: Uint8Array }

/** Everything that figures are made of; held by a worker. */
export interface AttemptTable {
  readonly chunks: readonly CountedChunk[]
  /** Corrections by run, then by rubric: they count in place of what they correct, the latest of all. */
  readonly corrections: ReadonlyMap<string, Corrections>
}

/** Talks of this device as rows; private and unfinished ones are no part of any figure. */
export function rowsOfRuns(runs: readonly RunSummary[], scoresOf: (run: RunSummary) => readonly Score[]): readonly AttemptRow[] {
  return runs
    .filter((run) => !run.private && run.ended !== null)
    .flatMap((run) =>
      scoresOf(run).map(({ rubric, overall, criteria }, at) => ({
        id: `${run.run}/${rubric}`,
        run: '', // of this device: never taken for a doubled one
        person: run.person,
        scenario: run.scenario,
        rubric,
        version: run.content,
        grader: 'model' as const,
        overall,
        criteria,
        lang: run.lang,
        level: run.level,
        assignment: run.assignment ?? '',
        atMs: run.lastAtMs,
        storedMs: run.lastAtMs,
        durationMs: run.lastAtMs - run.startedAtMs,
        turns: run.sellerTurns,
        trace: '',
        vouched: run.proof === 'own' || run.proof === 'identical',
        ...(at === 0 ? {} : { further: true as const }),
      })),
    )
}

/** Rubrics that corrections from a record store speak of, in every language: their rules are needed. */
export function correctedInStore(stored: readonly AttemptChunk[]): readonly Asked[] {
  const rubrics = new Set<string>()
  for (const chunk of stored) {
    for (let at = 0; at < chunk.atMs.length; at += 1) {
      if (chunk.human[at] === 1 && chunk.vouched[at] === 1) rubrics.add(chunk.words[chunk.rubric[at] ?? 0] ?? '')
    }
  }
  return [...rubrics].flatMap((rubric) => LANGS.map((lang) => ({ rubric, lang })))
}

/**
 * Packs rows of this device beside chunks from a record store.
 *
 * @param ruleOf - how a rubric makes the whole: where the store has corrected criteria, it is worked out again
 */
export function tableOf(
  rows: readonly AttemptRow[],
  stored: readonly AttemptChunk[],
  local: ReadonlySet<string>,
  ruleOf: RuleOf = () => undefined,
): AttemptTable {
  const given: { run: string; rubric: string; criterion: string; points: number; atMs: number }[] = []
  for (const chunk of stored) {
    for (let at = 0; at < chunk.atMs.length; at += 1) {
      if (chunk.human[at] !== 1 || chunk.vouched[at] !== 1) continue
      const about = { run: chunk.run[at] ?? '', rubric: chunk.words[chunk.rubric[at] ?? 0] ?? '', atMs: chunk.atMs[at] ?? 0 }
      for (const [place, criterion] of chunk.criteria.entries()) {
        const points = chunk.points[at * chunk.criteria.length + place] ?? NO_POINTS
        if (points === NO_POINTS) continue
        given.push({ ...about, criterion, points: criterion === 'overall' ? (chunk.overall2[at] ?? 0) / 2 : points })
      }
    }
  }
  const corrections = new Map<string, Record<string, Record<string, number>>>()
  for (const { run, rubric, criterion, points } of given.sort((one, other) => one.atMs - other.atMs)) {
    const ofRun = corrections.get(run) ?? {}
    ofRun[rubric] = { ...ofRun[rubric], [criterion]: points }
    corrections.set(run, ofRun)
  }
  if (corrections.size > 0) for (const chunk of stored) recountIn(chunk, corrections, ruleOf)
  const counted = (chunk: AttemptChunk): CountedChunk => {
    const skip = chunk.human.map((human, at) => (human === 1 || local.has(chunk.run[at] ?? '') ? 1 : 0))
    return { ...chunk, skip, run: corrections.size === 0 ? [] : chunk.run }
  }
  return { chunks: [chunkOf(rows, 'here'), ...stored].map(counted), corrections }
}

/** Adds the whole to corrections of a chunk's talks that name criteria alone. */
function recountIn(chunk: AttemptChunk, corrections: Map<string, Record<string, Record<string, number>>>, ruleOf: RuleOf): void {
  for (let at = 0; at < chunk.atMs.length; at += 1) {
    const rubric = chunk.words[chunk.rubric[at] ?? 0] ?? ''
    const changed = chunk.human[at] === 1 ? undefined : corrections.get(chunk.run[at] ?? '')?.[rubric]
    if (changed === undefined || changed.overall !== undefined) continue
    const lang = LANGS.find((one) => one === chunk.words[chunk.lang[at] ?? 0])
    const rule = lang === undefined ? undefined : ruleOf(rubric, lang)
    if (rule === undefined) continue
    const criteria: Record<string, number> = {}
    for (const [place, id] of chunk.criteria.entries()) {
      const points = chunk.points[at * chunk.criteria.length + place] ?? NO_POINTS
      if (points !== NO_POINTS && id !== 'overall') criteria[id] = points
    }
    changed.overall = recounted(rule, { overall: (chunk.overall2[at] ?? 0) / 2, criteria }, (id) => changed[id])
  }
}

/** Sums that need no order of rows: count, sum, squares, first, best, last, and those of a straight line through time. */
interface Sums {
  n: number
  sum: number
  squares: number
  best: number
  firstMs: number
  first: number
  lastMs: number
  last: number
  t: number
  tt: number
  ty: number
}
const newSums = (): Sums => ({
  n: 0,
  sum: 0,
  squares: 0,
  best: 0,
  firstMs: Number.POSITIVE_INFINITY,
  first: 0,
  lastMs: Number.NEGATIVE_INFINITY,
  last: 0,
  t: 0,
  tt: 0,
  ty: 0,
})

const MONTH_MS = 30 * 24 * 60 * 60 * 1000
/** Times are counted from here, so that their squares stay exact enough. */
const EPOCH_MS = Date.UTC(2026, 0, 1)

/** `t`: months since the epoch above. */
function add(sums: Sums, points: number, atMs: number, t: number): void {
  sums.n += 1
  sums.sum += points
  sums.squares += points * points
  sums.t += t
  sums.tt += t * t
  sums.ty += t * points
  if (points > sums.best) sums.best = points
  if (atMs < sums.firstMs) {
    sums.firstMs = atMs
    sums.first = points
  }
  if (atMs >= sums.lastMs) {
    sums.lastMs = atMs
    sums.last = points
  }
}

function courseOf({ n, sum, squares, best, first, last, t, tt, ty }: Sums): PointCourse {
  const mean = n === 0 ? 0 : sum / n
  const across = n * tt - t * t
  return {
    n,
    mean,
    spread: n < 2 ? 0 : Math.sqrt(Math.max(0, (squares - n * mean * mean) / (n - 1))),
    first,
    best,
    last,
    slope: n < 3 || across < 1e-9 ? 0 : (n * ty - t * sum) / across,
  }
}

interface Sheet {
  readonly overall: Sums
  readonly criteria: Map<string, Sums>
  ms: number
}

/** The figures for a question: one walk through all rows, texts compared once a chunk. */
export function figuresOf({ chunks, corrections }: AttemptTable, query: FigureQuery): Figures {
  const sheets = new Map<string, Sheet>()
  const rubrics = new Set<string>()
  const persons = query.persons === null ? null : new Set(query.persons)
  const scenarios = query.scenarios === null ? null : new Set(query.scenarios)
  const rubricOnly = query.rubric === null ? null : new Set([query.rubric])
  const langOnly = query.lang === null ? null : new Set([query.lang])
  let [talks, ms, unvouched] = [0, 0, 0]
  for (const chunk of chunks) {
    const { words, criteria } = chunk
    const width = criteria.length
    const isIn = (wanted: ReadonlySet<string> | null) => wanted && Uint8Array.from(words, (word) => (wanted.has(word) ? 1 : 0))
    const [ofPerson, ofScenario] = [isIn(persons), isIn(scenarios)]
    const [ofRubric, ofLang] = [isIn(rubricOnly), isIn(langOnly)]
    const seen = new Uint8Array(words.length)
    const sheetOf: Sheet[] = []
    const cells: (Sums | undefined)[][] = []
    for (let at = 0; at < chunk.atMs.length; at += 1) {
      const rubricCode = chunk.rubric[at] ?? 0
      seen[rubricCode] = 1
      const atMs = chunk.atMs[at] ?? 0
      const code = chunk.person[at] ?? 0
      if (chunk.skip[at] === 1 || atMs < query.fromMs) continue
      if (ofRubric?.[rubricCode] === 0 || ofLang?.[chunk.lang[at] ?? 0] === 0) continue
      if (ofScenario?.[chunk.scenario[at] ?? 0] === 0 || ofPerson?.[code] === 0) continue
      const isTalk = ofRubric !== null || chunk.further?.[at] !== 1
      if (chunk.vouched[at] !== 1) {
        if (isTalk) unvouched += 1
        continue
      }
      let sheet = sheetOf[code]
      if (sheet === undefined) {
        const person = words[code] ?? ''
        sheet = sheets.get(person) ?? { overall: newSums(), criteria: new Map(), ms: 0 }
        sheets.set(person, sheet)
        sheetOf[code] = sheet
        cells[code] = []
      }
      const own = cells[code] ?? []
      const changed = corrections.get(chunk.run[at] ?? '')?.[words[rubricCode] ?? '']
      if (isTalk) {
        talks += 1
        ms += chunk.durationMs[at] ?? 0
        sheet.ms += chunk.durationMs[at] ?? 0
      }
      const t = (atMs - EPOCH_MS) / MONTH_MS
      if (isTalk) add(sheet.overall, changed?.overall ?? (chunk.overall2[at] ?? 0) / 2, atMs, t)
      for (let place = 0; place < width; place += 1) {
        const points = chunk.points[at * width + place] ?? NO_POINTS
        if (points === NO_POINTS) continue
        let sums = own[place]
        if (sums === undefined) {
          const id = criteria[place] ?? ''
          sums = sheet.criteria.get(id) ?? newSums()
          sheet.criteria.set(id, sums)
          own[place] = sums
        }
        add(sums, changed?.[criteria[place] ?? ''] ?? points, atMs, t)
      }
    }
    for (const [code, word] of words.entries()) if (seen[code] === 1) rubrics.add(word)
  }
  const people = [...sheets].map(
    ([person, sheet]): PersonFigures => ({
      person,
      minutes: Math.round(sheet.ms / 60_000),
      overall: courseOf(sheet.overall),
      criteria: Object.fromEntries([...sheet.criteria].map(([id, sums]) => [id, courseOf(sums)])),
    }),
  )
  return { talks, minutes: Math.round(ms / 60_000), unvouched, people, rubrics: [...rubrics].filter((id) => id !== '').sort() }
}

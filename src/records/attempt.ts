/** One graded attempt, as dashboards count it. A correction by a person is a row of its own, with `human` and a reference. */
export interface AttemptRow {
  /** The statement's id: rows are kept once by it. */
  readonly id: string
  readonly run: string
  readonly person: string
  readonly scenario: string
  readonly rubric: string
  /** Content hash that it was graded by. */
  readonly version: string
  readonly grader: 'model' | 'human'
  /** 0 to 4 in halves. */
  readonly overall: number
  /** 0 to 4; of a correction only what was changed. */
  readonly criteria: Readonly<Record<string, number>>
  readonly lang: string
  readonly level: string
  readonly assignment: string
  /** When it was done, by the person's clock; when it was stored, by the store's. */
  readonly atMs: number
  readonly storedMs: number
  readonly durationMs: number
  readonly turns: number
  readonly trace: string
  /** Whether the one who vouches for it is the person themselves (or, for corrections, a known manager). */
  readonly vouched: boolean
  /** A further rubric of a talk whose first one has a row of its own: its talk and minutes are counted there. */
  readonly further?: true
}

/** A thousand rows at most, by column: reading a million costs what reading a thousand records costs. Texts stand in `words` once. */
export interface AttemptChunk {
  readonly id: string
  readonly ids: readonly string[]
  readonly words: readonly string[]
  readonly person: Uint32Array
  readonly run: readonly string[]
  readonly scenario: Uint32Array
  readonly rubric: Uint32Array
  readonly version: Uint32Array
  readonly lang: Uint32Array
  readonly level: Uint32Array
  readonly assignment: Uint32Array
  readonly trace: readonly string[]
  readonly atMs: Float64Array
  readonly storedMs: Float64Array
  readonly durationMs: Float64Array
  readonly turns: Uint16Array
  /** Twice the overall. */
  readonly overall2: Uint8Array
  readonly human: Uint8Array
  readonly vouched: Uint8Array
  /** Names of criteria in this chunk, and for each row their points; 255 where a row has none. */
  readonly criteria: readonly string[]
  readonly points: Uint8Array
  /** Missing where no row is a further one. A person's `overall` (halves) stands in `overall2`; its points only say that it is there. */
  readonly further?: Uint8Array
}

export const NO_POINTS = 255

/** A chunk as it lies on disk: the long texts in one piece, because a thousand pieces take longer to read than all numbers. */
export type ChunkRow = Omit<AttemptChunk, Long> & Readonly<Record<Long, string | readonly string[]>>
type Long = 'ids' | 'run' | 'trace'
const SEAM = '\u0000'

/** To disk. */
export function chunkRow(chunk: AttemptChunk): ChunkRow {
  const joined = (texts: readonly string[]): string | readonly string[] =>
    texts.some((text) => text.includes(SEAM)) ? texts : texts.join(SEAM)
  return { ...chunk, ids: joined(chunk.ids), run: joined(chunk.run), trace: joined(chunk.trace) }
}

/** From disk; older rows hold their texts in pieces. */
export function chunkFrom(row: ChunkRow): AttemptChunk {
  return { ...row, ids: parts(row, row.ids), run: parts(row, row.run), trace: parts(row, row.trace) }
}

/** From disk, only what figures are made of: a million ids and hashes would be most of what is held. */
export function chunkForFigures(row: ChunkRow): AttemptChunk {
  return { ...row, ids: [], run: parts(row, row.run), trace: [] }
}

const parts = ({ atMs }: ChunkRow, texts: string | readonly string[]): readonly string[] =>
  typeof texts !== 'string' ? texts : atMs.length === 0 ? [] : texts.split(SEAM)

/** Packs rows. The key carries the span of stored times, so that neighbours in time are found without reading the chunk. */
export function chunkOf(rows: readonly AttemptRow[], name: string): AttemptChunk {
  const words: string[] = []
  const numbers = new Map<string, number>()
  const word = (text: string): number => {
    const known = numbers.get(text)
    if (known !== undefined) return known
    numbers.set(text, words.length)
    return words.push(text) - 1
  }
  const coded = (pick: (row: AttemptRow) => string): Uint32Array => Uint32Array.from(rows, (row) => word(pick(row)))
  const criteria = [...new Set(rows.flatMap((row) => Object.keys(row.criteria)))]
  const points = new Uint8Array(rows.length * criteria.length).fill(NO_POINTS)
  for (const [index, row] of rows.entries()) {
    for (const [place, id] of criteria.entries()) {
      const value = row.criteria[id]
      if (value !== undefined) points[index * criteria.length + place] = value
    }
  }
  return {
    id: chunkKey(rows, name),
    ids: rows.map(({ id }) => id),
    person: coded(({ person }) => person),
    run: rows.map(({ run }) => run),
    scenario: coded(({ scenario }) => scenario),
    rubric: coded(({ rubric }) => rubric),
    version: coded(({ version }) => version),
    lang: coded(({ lang }) => lang),
    level: coded(({ level }) => level),
    assignment: coded(({ assignment }) => assignment),
    words,
    trace: rows.map(({ trace }) => trace),
    atMs: Float64Array.from(rows, ({ atMs }) => atMs),
    storedMs: Float64Array.from(rows, ({ storedMs }) => storedMs),
    durationMs: Float64Array.from(rows, ({ durationMs }) => durationMs),
    turns: Uint16Array.from(rows, ({ turns }) => turns),
    overall2: Uint8Array.from(rows, ({ overall }) => Math.round(overall * 2)),
    human: Uint8Array.from(rows, ({ grader }) => (grader === 'human' ? 1 : 0)),
    vouched: Uint8Array.from(rows, ({ vouched }) => (vouched ? 1 : 0)),
    criteria,
    points,
    ...(rows.some(({ further }) => further === true)
      ? { further: Uint8Array.from(rows, ({ further }) => (further === true ? 1 : 0)) }
      : {}),
  }
}

export function rowsOf(chunk: AttemptChunk): readonly AttemptRow[] {
  const { words, criteria, points } = chunk
  const text = (column: Uint32Array, index: number): string => words[column[index] ?? 0] ?? ''
  return chunk.ids.map((id, index) => ({
    id,
    run: chunk.run[index] ?? '',
    person: text(chunk.person, index),
    scenario: text(chunk.scenario, index),
    rubric: text(chunk.rubric, index),
    version: text(chunk.version, index),
    grader: chunk.human[index] === 1 ? 'human' : 'model',
    overall: (chunk.overall2[index] ?? 0) / 2,
    criteria: Object.fromEntries(
      criteria.flatMap((criterion, place) => {
        const value = points[index * criteria.length + place] ?? NO_POINTS
        return value === NO_POINTS ? [] : [[criterion, criterion === 'overall' ? (chunk.overall2[index] ?? 0) / 2 : value]]
      }),
    ),
    lang: text(chunk.lang, index),
    level: text(chunk.level, index),
    assignment: text(chunk.assignment, index),
    atMs: chunk.atMs[index] ?? 0,
    storedMs: chunk.storedMs[index] ?? 0,
    durationMs: chunk.durationMs[index] ?? 0,
    turns: chunk.turns[index] ?? 0,
    trace: chunk.trace[index] ?? '',
    vouched: chunk.vouched[index] === 1,
    ...(chunk.further?.[index] === 1 ? { further: true as const } : {}),
  }))
}

const stamp = (ms: number): string => String(Math.max(0, Math.round(ms))).padStart(16, '0')
const chunkKey = (rows: readonly AttemptRow[], name: string): string => {
  let [first, last] = [Number.POSITIVE_INFINITY, 0]
  for (const { storedMs } of rows) {
    first = Math.min(first, storedMs)
    last = Math.max(last, storedMs)
  }
  return `${stamp(last)}.${stamp(Number.isFinite(first) ? first : 0)}.${name}`
}
/** The span of stored times that a chunk's key names. */
export const spanOf = (key: string): { readonly fromMs: number; readonly toMs: number } => ({
  fromMs: Number(key.slice(17, 33)),
  toMs: Number(key.slice(0, 16)),
})

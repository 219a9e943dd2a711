import type { RunEvent } from '#session'
import { type Contents, type OtherTable, readContents } from './contents.ts'
import { type Database, type EventRow, KEPT_TABLES, RECORDS_VERSION, type Work } from './database.ts'
import { eventOf, eventsOf } from './journal.ts'
import { type Merged, merge } from './merge.ts'
import type { Assignment, Person } from './review.ts'
import { BACKUP_FORMAT, fingerprint, formatOf, parsed, type RefusedFile, refused, SHARED_FORMAT } from './run-file.ts'
import type { Sifted } from './sift.ts'
import { sameTeam } from './standing.ts'

/** What leaves in a file for somebody else: results to a manager, verdicts and assignments to a trainee. */
export interface Share {
  /** These runs, private ones too: naming a run is sharing it. */
  readonly runs?: readonly string[]
  /** All runs, drill answers and reviews of these people, without private ones. */
  readonly people?: readonly string[]
  /** With `reviewsOf` only what these people were asked to do, each for them by name and nobody else; without it all there are. */
  readonly assignments?: boolean
  /** Only what was written about these people's talks: verdicts on their way back. */
  readonly reviewsOf?: readonly string[]
}

/** What a file brought, and what of it was kept out. */
export type Restored = Merged & Pick<Sifted, 'left'>

/** Everything on this device as one file, without credentials; parts of it for others; and the way back. */
export interface Backup {
  readonly export: () => Promise<string>
  readonly share: (what: Share) => Promise<string>
  /**
   * Takes a backup or shared results in. It merges: nothing that is here is lost, nothing comes twice; on an empty device a
   * backup gives back what was saved, but for packs and drafts that no import would take: those are named. Runs of others stay
   * `unverified` until they are scored again.
   */
  readonly import: (text: string) => Promise<Restored | RefusedFile>
}

const OTHERS = KEPT_TABLES.filter((table): table is OtherTable => table !== 'events' && table !== 'runs')
/** What results from elsewhere may bring: never drafts, settings or the identity of this device. */
const SHARED = ['people', 'reviews', 'assignments', 'tries', 'kept'] as const satisfies readonly OtherTable[]
/** Of what is kept, this goes from one side to the other: views of skills, knowledge lists, and plans with their goals. Notes stay with who wrote them. */
const SHARED_KEPT = new Set(['skills', 'knowledge', 'plan'])

export function backupOf(database: Database, work: Work): Backup {
  const tables = KEPT_TABLES.map((name) => database.table(name))
  const sender = async () => (await work(() => database.settings.get('me')))?.value ?? ''
  const file = async (format: string, rest: object): Promise<string> =>
    JSON.stringify({ format, version: RECORDS_VERSION, from: await sender(), ...rest })
  return {
    export: async () => {
      const rest = await work(() =>
        database.transaction('r', tables, async () => {
          const runs = [...byRun(await database.events.toArray())].map(([run, events]) => packed(run, events))
          const others = await Promise.all(OTHERS.map(async (name) => [name, await database.table(name).toArray()] as const))
          return { runs, ...Object.fromEntries(others) }
        }),
      )
      return file(BACKUP_FORMAT, rest)
    },
    share: async (what) => file(SHARED_FORMAT, await work(() => database.transaction('r', tables, () => chosen(database, what)))),
    import: async (text) => {
      const file = parsed(text)
      if (file === undefined) return refused('not-json', 'This is no JSON text.')
      const shared = formatOf(file) === SHARED_FORMAT
      const contents = shared
        ? withoutNotes(readContents(file, SHARED_FORMAT, SHARED))
        : readContents(file, BACKUP_FORMAT, OTHERS)
      if ('outcome' in contents) return contents
      const sound = shared ? { contents, left: [] } : await sifted(contents)
      const merged = await work(() => database.transaction('rw', tables, () => merge(database, sound.contents)))
      return { ...merged, left: sound.left }
    },
  }
}

/** The checks need the parser, which most backups do not. */
async function sifted(contents: Contents): Promise<Sifted> {
  const { packs = [], authored = [] } = contents.others
  return packs.length + authored.length === 0 ? { contents, left: [] } : (await import('./sift.ts')).sift(contents)
}

/** A file from somebody else brings nothing into a coach's notes, contests or marks. */
function withoutNotes(contents: Contents | RefusedFile): Contents | RefusedFile {
  if ('outcome' in contents) return contents
  const kept = (contents.others.kept ?? []).filter((row) => SHARED_KEPT.has(String(row.type)))
  return { ...contents, others: { ...contents.others, kept } }
}

const packed = (run: string, events: readonly RunEvent[]) => ({ run, sha256: fingerprint(events), events })

function byRun(rows: readonly EventRow[]): Map<string, RunEvent[]> {
  const logs = new Map<string, RunEvent[]>()
  for (const row of rows) {
    const log = logs.get(row.run)
    if (log) log.push(eventOf(row))
    else logs.set(row.run, [eventOf(row)])
  }
  return logs
}

async function chosen(
  database: Database,
  { runs = [], people = [], assignments = false, reviewsOf = [] }: Share,
): Promise<object> {
  const named = new Set(runs)
  const whose = new Set(people)
  const told = new Set([...people, ...reviewsOf])
  const rows = await database.runs.filter((row) => named.has(row.run) || (whose.has(row.person) && !row.private)).toArray()
  const shared = new Set(rows.map(({ run }) => run))
  const reviews = await database.reviews.filter((entry) => shared.has(entry.run) || told.has(entry.person)).toArray()
  const cards = await database.people.toArray()
  const asked = assignments ? await database.assignments.toArray() : []
  const handedOut = reviewsOf.length === 0 ? asked : asked.flatMap((one) => forThese(one, cards, new Set(reviewsOf)))
  const concerned = new Set([
    ...told,
    ...rows.map(({ person }) => person),
    ...reviews.map(({ by }) => by),
    ...(reviewsOf.length === 0 ? [] : handedOut.map(({ by }) => by)),
  ])
  return {
    runs: await Promise.all(rows.map(async ({ run }) => packed(run, await eventsOf(database, run)))),
    people: cards.filter(({ id }) => concerned.has(id)),
    reviews,
    assignments: handedOut,
    tries: await database.tries.filter((one) => whose.has(one.person) && !one.private).toArray(),
    kept: await database.kept.filter(({ type, id }) => SHARED_KEPT.has(type) && told.has(id.split('/')[0] ?? '')).toArray(),
  }
}

/** An assignment as some of its people get it: nobody else is named, and of one that was withdrawn only that it was. */
function forThese(assignment: Assignment, cards: readonly Person[], these: ReadonlySet<string>): readonly Assignment[] {
  const { id, by, to, level, changedAtMs, withdrawn } = assignment
  const isFor = ({ id: person, team }: Person): boolean =>
    to.some((one) => one.person === person || (one.team !== undefined && sameTeam(one.team, team)))
  const theirs = cards.filter((card) => these.has(card.id) && isFor(card)).map((card) => ({ person: card.id }))
  if (theirs.length === 0) return []
  if (withdrawn === true) return [{ id, by, title: '', to: theirs, level, passMark: 0, note: '', changedAtMs, withdrawn }]
  return [{ ...assignment, to: theirs }]
}

import type { Journal } from '#session'
import type { Attempts } from './attempts.ts'
import type { AuthoredFiles } from './authored.ts'
import type { Backup } from './backup.ts'
import { Database, type Draft, type Setting, type Work, workOn } from './database.ts'
import { diskError } from './errors.ts'
import { type Packs, packsOn } from './installed-packs.ts'
import { journalOn } from './journal.ts'
import { later } from './later.ts'
import type { PracticeTries } from './practice-try.ts'
import { randomId } from './random.ts'
import type { Assignment, Kept, Person, ReviewEntry } from './review.ts'
import { type Runs, runsOn } from './runs.ts'
import type { Outbox } from './xapi/outbox.ts'
import type { Marks } from './xapi/reader.ts'

/** What outlives a run, on this device. Every call rejects with a `RecordsError` when the disk refuses, and has then changed nothing. */
export interface Records {
  readonly journal: Journal
  readonly runs: Runs
  /** Half-written answers, by run. An empty one is forgotten. */
  readonly drafts: {
    readonly get: (run: string) => Promise<string>
    readonly put: (run: string, text: string) => Promise<void>
  }
  readonly settings: {
    readonly get: (key: string) => Promise<unknown>
    readonly put: (key: string, value: unknown) => Promise<void>
  }
  /** Who practises here: made at the first asking, with a random id and no name. Where no room is left to keep it, the id holds for this visit. */
  readonly me: () => Promise<Person>
  readonly people: {
    readonly list: () => Promise<readonly Person[]>
    readonly put: (person: Omit<Person, 'changedAtMs'>) => Promise<void>
    /** The person, their runs, their drill answers, all reviews of them and what a coach kept of them. */
    readonly delete: (person: string) => Promise<void>
    /** Two cards of one person become one: `from`, who has no talks here, goes into `into`. Answers whether it was done. */
    readonly join: (from: string, into: string) => Promise<boolean>
  }
  readonly reviews: {
    /** Of a run, or of all; oldest first. */
    readonly list: (of?: { readonly run?: string; readonly person?: string }) => Promise<readonly ReviewEntry[]>
    /** Adds an entry; one that is there already stays as it is. */
    readonly add: (...entries: readonly ReviewEntry[]) => Promise<void>
  }
  readonly assignments: {
    readonly list: () => Promise<readonly Assignment[]>
    readonly put: (assignment: Omit<Assignment, 'changedAtMs'>) => Promise<void>
    /**
     * Takes in what somebody else wrote, with their time: the newest counts, of the same one all whom it is for. Answers how many
     * were new.
     */
    readonly take: (...assignments: readonly Assignment[]) => Promise<number>
  }
  /** Anything else of which the newest counts: authors' drafts, plans, contests. */
  readonly kept: {
    readonly list: (type: string) => Promise<readonly Kept[]>
    readonly get: (type: string, id: string) => Promise<unknown>
    readonly put: (type: string, id: string, value: unknown) => Promise<void>
    readonly delete: (type: string, id: string) => Promise<void>
  }
  /** Answers to drills, lesson checks and exercises. */
  readonly tries: PracticeTries
  /** What a trainer writes: each file with its earlier texts. */
  readonly authored: AuthoredFiles
  /** Imported packs of content. */
  readonly packs: Packs
  /** Attempts of many people, as read from a record store. */
  readonly attempts: Attempts
  /** Statements on their way to a record store. */
  readonly outbox: Outbox
  /** How far a record store has been read, by verb. Of this device: in no backup. */
  readonly marks: Marks
  /** Credentials: in no backup, no export, no log. */
  readonly secrets: {
    readonly get: (key: string) => Promise<unknown>
    readonly put: (key: string, value: unknown) => Promise<void>
    readonly delete: (key: string) => Promise<void>
  }
  readonly backup: Backup
  readonly disk: {
    /** Waits until the records are open; rejects where they do not open. Every other call opens them too. */
    readonly open: () => Promise<void>
    /** Asks the browser not to clear these records; null where it can't be asked. */
    readonly persist: () => Promise<boolean | null>
    readonly usage: () => Promise<{ readonly usedBytes: number; readonly quotaBytes: number } | null>
    /** Everything on this device, credentials too. */
    readonly deleteEverything: () => Promise<void>
  }
  readonly close: () => void
}

export interface RecordsOptions {
  /** Each course inside a learning platform has a name of its own: the origin is shared there. */
  readonly name?: string
  /** Told when another tab takes over the records (a newer version, or everything deleted). */
  readonly onClosed?: () => void
  readonly indexedDB?: { readonly indexedDB: IDBFactory; readonly IDBKeyRange: typeof IDBKeyRange }
  readonly now?: () => number
}

/** The records of this device. Opening happens with the first call, and never throws by itself. */
export function openRecords({ name = 'parley', onClosed, indexedDB, now = Date.now }: RecordsOptions = {}): Records {
  const database = new Database(name, indexedDB)
  if (onClosed) database.on('versionchange', onClosed)
  const work = workOn(database)
  const { drafts, settings, people, reviews, assignments, kept, tries } = database
  const attempts = async () => (await import('./attempts.ts')).attemptsOn(database, work, now)
  const listReviews: Records['reviews']['list'] = ({ run, person } = {}) =>
    work(async () => {
      const rows = await (run !== undefined
        ? reviews.where('run').equals(run)
        : person !== undefined
          ? reviews.where('person').equals(person)
          : reviews
      ).toArray()
      return rows.sort((one, other) => one.atMs - other.atMs || (one.id < other.id ? -1 : 1))
    })
  return {
    journal: journalOn(database, work),
    runs: runsOn(database, work, listReviews),
    drafts: {
      get: (run) => work(async () => (await drafts.get(run))?.text ?? ''),
      put: (run, text) =>
        work(async () => {
          if (text === '') await drafts.delete(run)
          else await drafts.put({ run, text, changedAtMs: now() } satisfies Draft)
        }),
    },
    settings: {
      get: (key) => work(async () => (await settings.get(key))?.value),
      put: (key, value) => work(() => settings.put({ key, value, changedAtMs: now() } satisfies Setting).then(() => undefined)),
    },
    me: whoIsHere(database, work, now),
    people: {
      list: () => work(() => people.toArray()),
      put: (person) => work(() => people.put({ ...person, changedAtMs: now() }).then(() => undefined)),
      delete: async (person) => {
        await (await import('./forget.ts')).deletePerson(database, work, person)
        await (await attempts()).remove((row) => row.person === person)
      },
      join: async (from, into) => (await import('./join.ts')).joinPeople(database, work, from, into, now()),
    },
    reviews: {
      list: listReviews,
      add: (...entries) =>
        work(() =>
          database.transaction('rw', reviews, async () => {
            const here = await reviews.bulkGet(entries.map((entry) => entry.id))
            await reviews.bulkAdd(entries.filter((_, index) => here[index] === undefined))
          }),
        ),
    },
    assignments: {
      list: () => work(() => assignments.toArray()),
      put: (assignment) => work(() => assignments.put({ ...assignment, changedAtMs: now() }).then(() => undefined)),
      take: (...taken) => takeAssignments(database, work, taken),
    },
    kept: {
      list: (type) => work(() => kept.where('[type+id]').between([type, ''], [type, '\uffff']).toArray()),
      get: (type, id) => work(async () => (await kept.get([type, id]))?.value),
      put: (type, id, value) => work(() => kept.put({ type, id, value, changedAtMs: now() }).then(() => undefined)),
      delete: (type, id) => work(() => kept.delete([type, id])),
    },
    tries: {
      list: ({ person, set } = {}) =>
        work(async () => {
          const rows = await (set === undefined ? tries : tries.where('set').equals(set)).toArray()
          const wanted = person === undefined ? rows : rows.filter((row) => row.person === person)
          return wanted.sort((one, other) => one.atMs - other.atMs || (one.id < other.id ? -1 : 1))
        }),
      add: (row) => work(() => tries.add(row).then(() => undefined)),
      take: (...rows) =>
        work(() =>
          database.transaction('rw', tries, async () => {
            const here = await tries.bulkGet(rows.map(({ id }) => id))
            const fresh = new Map(rows.filter((_, index) => here[index] === undefined).map((row) => [row.id, row]))
            await tries.bulkAdd([...fresh.values()])
            return fresh.size
          }),
        ),
    },
    authored: later(['list', 'get', 'create', 'write', 'delete', 'save', 'saves', 'take'], async () =>
      (await import('./authored.ts')).authoredOn(database, work, now),
    ),
    packs: packsOn(database, work, now),
    attempts: {
      ...later(['add', 'remove', 'count', 'doubt', 'keys', 'recall', 'remember'], attempts),
      chunks: async function* (use) {
        yield* (await attempts()).chunks(use)
      },
    },
    outbox: later(['add', 'counts', 'parked', 'retry', 'remove', 'oldest', 'park'], async () =>
      (await import('./xapi/outbox.ts')).outboxOn(database, work),
    ),
    marks: {
      get: (verb) => work(async () => (await database.secrets.get(`mark ${verb}`))?.value as number | undefined),
      put: (verb, ms) => work(() => database.secrets.put({ key: `mark ${verb}`, value: ms }).then(() => undefined)),
    },
    secrets: {
      get: (key) => work(async () => (await database.secrets.get(key))?.value),
      put: (key, value) => work(() => database.secrets.put({ key, value }).then(() => undefined)),
      delete: (key) => work(() => database.secrets.delete(key)),
    },
    backup: later(['export', 'share', 'import'], async () => (await import('./backup.ts')).backupOf(database, work)),
    disk: {
      open: () => work(async () => undefined),
      persist: async () => (await storage()?.persist?.()) ?? null,
      usage: async () => {
        const { usage, quota } = (await storage()?.estimate?.()) ?? {}
        return usage === undefined || quota === undefined ? null : { usedBytes: usage, quotaBytes: quota }
      },
      deleteEverything: () =>
        work(() =>
          database.transaction(
            'rw',
            database.tables,
            async () => void (await Promise.all(database.tables.map((table) => table.clear()))),
          ),
        ),
    },
    close: () => database.close(),
  }
}

const storage = (): StorageManager | undefined => (typeof navigator === 'undefined' ? undefined : navigator.storage)

function whoIsHere(database: Database, work: Work, now: () => number): () => Promise<Person> {
  const { settings, people } = database
  const visitor = randomId()
  return async () => {
    let person: Person = { id: visitor, name: '', changedAtMs: now() }
    try {
      return await work(() =>
        database.transaction('rw', settings, people, async () => {
          const id = (await settings.get('me'))?.value
          const known = typeof id === 'string' ? await people.get(id) : undefined
          if (known !== undefined) return known
          if (typeof id === 'string') person = { ...person, id }
          await people.put(person)
          await settings.put({ key: 'me', value: person.id, changedAtMs: now() })
          return person
        }),
      )
    } catch (error) {
      if (diskError(error).fault !== 'full') throw error
      return person // a full disk can still be read
    }
  }
}

function takeAssignments(database: Database, work: Work, taken: readonly Assignment[]): Promise<number> {
  const { assignments } = database
  return work(() =>
    database.transaction('rw', assignments, async () => {
      let fresh = 0
      for (const one of taken) {
        const here = await assignments.get(one.id)
        if (here !== undefined && here.changedAtMs > one.changedAtMs) continue
        const to = here?.changedAtMs === one.changedAtMs ? here.to : []
        const added = one.to.filter((who) => !to.some(({ person, team }) => person === who.person && team === who.team))
        if (added.length === 0) continue
        await assignments.put({ ...one, to: [...to, ...added] })
        fresh += 1
      }
      return fresh
    }),
  )
}

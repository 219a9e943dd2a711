import type { Authored, Save } from './authored-row.ts'
import type { Database, Work } from './database.ts'
import { randomId } from './random.ts'

/** What came of writing: `elsewhere` and `gone` have changed nothing, and say what stands on the disk. */
export type Written =
  | { readonly outcome: 'written'; readonly file: Authored }
  | { readonly outcome: 'elsewhere'; readonly file: Authored }
  | { readonly outcome: 'gone' }

/** The files that a trainer writes on this device. */
export interface AuthoredFiles {
  /** Newest first. */
  readonly list: () => Promise<readonly Authored[]>
  readonly get: (id: string) => Promise<Authored | undefined>
  /** A new file; where its path is taken, the path gets a number. */
  readonly create: (path: string, text: string) => Promise<Authored>
  /** Writes what the caller made of change `rev`; refused when another tab has changed the file since. */
  readonly write: (id: string, rev: number, change: { readonly text?: string; readonly path?: string }) => Promise<Written>
  readonly delete: (id: string) => Promise<void>
  /** Keeps the file's present text for good, unless the newest kept one is the same. */
  readonly save: (id: string, note: string) => Promise<Save | undefined>
  /** Newest first. */
  readonly saves: (id: string) => Promise<readonly Save[]>
  /** Takes files in, all or none: one whose path is here gets the new text, and its old text is kept. */
  readonly take: (
    files: readonly { readonly path: string; readonly text: string }[],
    note: string,
  ) => Promise<readonly Authored[]>
}

export function authoredOn(database: Database, work: Work, now: () => number): AuthoredFiles {
  const { authored, saves } = database
  const savesOf = (id: string) => saves.where('[draft+n]').between([id, 0], [id, Number.MAX_SAFE_INTEGER])
  const save = async (id: string, note: string): Promise<Save | undefined> => {
    const file = await authored.get(id)
    const newest = await savesOf(id).last()
    if (file === undefined || newest?.text === file.text) return undefined
    const kept: Save = { draft: id, n: (newest?.n ?? 0) + 1, text: file.text, atMs: now(), note }
    await saves.add(kept)
    return kept
  }
  const inOne = <T>(task: () => Promise<T>): Promise<T> => work(() => database.transaction('rw', authored, saves, task))
  const create = async (path: string, text: string): Promise<Authored> => {
    const file: Authored = { id: randomId(), path: await freePath(database, path), text, rev: 1, changedAtMs: now() }
    await authored.add(file)
    return file
  }
  return {
    list: () =>
      work(async () => (await authored.toArray()).sort((a, b) => b.changedAtMs - a.changedAtMs || (a.path < b.path ? -1 : 1))),
    get: (id) => work(() => authored.get(id)),
    create: (path, text) => inOne(() => create(path, text)),
    write: (id, rev, change) =>
      inOne(async (): Promise<Written> => {
        const here = await authored.get(id)
        if (here === undefined) return { outcome: 'gone' }
        if (here.rev !== rev) return { outcome: 'elsewhere', file: here }
        const path = change.path === undefined || change.path === here.path ? here.path : await freePath(database, change.path)
        const file: Authored = { ...here, ...change, path, rev: rev + 1, changedAtMs: now() }
        await authored.put(file)
        return { outcome: 'written', file }
      }),
    delete: (id) =>
      inOne(async () => {
        await authored.delete(id)
        await savesOf(id).delete()
      }),
    save: (id, note) => inOne(() => save(id, note)),
    saves: (id) => work(async () => (await savesOf(id).toArray()).reverse()),
    take: (files, note) =>
      inOne(async () => {
        const taken: Authored[] = []
        for (const { path, text } of files) {
          const here = await authored.where('path').equals(path).first()
          if (here === undefined) taken.push(await create(path, text))
          else {
            await save(here.id, note)
            const file: Authored = { ...here, text, rev: here.rev + 1, changedAtMs: now() }
            await authored.put(file)
            taken.push(file)
          }
        }
        return taken
      }),
  }
}

/** `scenarios/talk.en.mdx` becomes `scenarios/talk-2.en.mdx` where the first is taken. */
async function freePath({ authored }: Database, path: string): Promise<string> {
  let free = path
  for (let count = 2; (await authored.where('path').equals(free).count()) > 0; count += 1) {
    free = path.replace(/([^/.]*)((?:\.[^/]*)?)$/, `$1-${count}$2`)
  }
  return free
}

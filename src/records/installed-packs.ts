import type { PackRow } from './authored-row.ts'
import type { Database, Work } from './database.ts'

/** Packs that were imported, by their id: the newest import counts. */
export interface Packs {
  readonly list: () => Promise<readonly PackRow[]>
  readonly get: (id: string) => Promise<PackRow | undefined>
  readonly put: (pack: Omit<PackRow, 'changedAtMs'>) => Promise<void>
  readonly delete: (id: string) => Promise<void>
}

export function packsOn({ packs }: Database, work: Work, now: () => number): Packs {
  return {
    list: () => work(() => packs.toArray()),
    get: (id) => work(() => packs.get(id)),
    put: (pack) => work(() => packs.put({ ...pack, changedAtMs: now() }).then(() => undefined)),
    delete: (id) => work(() => packs.delete(id)),
  }
}

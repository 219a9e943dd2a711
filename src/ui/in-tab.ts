import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { openRecords, type Records } from '#records'

/** Records that live in this tab and go with it: for a browser that keeps nothing. */
export function recordsInTab(): Records {
  const records = openRecords({ indexedDB: { indexedDB: new IDBFactory(), IDBKeyRange } })
  return { ...records, disk: { ...records.disk, persist: async () => false, usage: async () => null } }
}

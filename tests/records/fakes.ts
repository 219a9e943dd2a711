import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb'
import type { Records, RecordsOptions } from '#records'
import { openRecords } from '#records'
import { type Rehearsal, startRehearsal } from '#session'
import { choice, smallDeps } from '../session/fakes.ts'

/** A device of its own: nothing is shared with another. */
export const newDevice = () => ({ indexedDB: new IDBFactory(), IDBKeyRange })
export type Device = ReturnType<typeof newDevice>

/** Records on a device, with a clock that ticks a second at each look. */
export function recordsOn(device: Device = newDevice(), options: RecordsOptions = {}): Records {
  let time = 5_000
  return openRecords({
    indexedDB: device,
    now: () => {
      time += 1_000
      return time
    },
    ...options,
  })
}

/** Deps of a rehearsal that writes to these records. */
export const depsOn = (records: Records, onJournalFault?: (error: unknown) => void) => ({
  ...smallDeps(),
  journal: records.journal,
  ...(onJournalFault ? { onJournalFault } : {}),
})

/** A finished talk on these records. */
export async function playedOn(records: Records, run = 'run-1', seed = 7, more: object = {}): Promise<Rehearsal> {
  const rehearsal = await startRehearsal(depsOn(records), { ...choice, run, seed, ...more })
  await rehearsal.say('Good morning.')
  await rehearsal.say('Where is the trouble?')
  await rehearsal.end()
  return rehearsal
}

/** While `work` runs, the disk refuses each row with this error. */
export async function whileDiskRefuses<T>(name: string, work: () => Promise<T>): Promise<T> {
  const { add, put } = IDBObjectStore.prototype
  const refuse = () => {
    throw new DOMException('No room.', name)
  }
  IDBObjectStore.prototype.add = refuse
  IDBObjectStore.prototype.put = refuse
  try {
    return await work()
  } finally {
    IDBObjectStore.prototype.add = add
    IDBObjectStore.prototype.put = put
  }
}

/** A device whose browser keeps nothing: a private window of some browsers, or storage switched off. */
export function closedDevice(name = 'SecurityError'): Device {
  const indexedDB = new IDBFactory()
  indexedDB.open = () => {
    throw new DOMException('Storage is switched off.', name)
  }
  return { indexedDB, IDBKeyRange }
}

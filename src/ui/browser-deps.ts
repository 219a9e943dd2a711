import { loadPersona, loadRubric, loadScenario, moveCards, scenarioCards, scriptFor } from '#content/library'
import type { Records, RecordsOptions } from '#records'
import type { Journal } from '#session'
import { browserAuthor } from './author/browser-author.ts'
import { libraryWithPacks, recordingIn } from './author/packs/pack-library.ts'
import type { Deps, Library } from './deps.ts'
import { browserLearn } from './learn/browser-learn.ts'
import { toldOfDisk, useDisk } from './parts/disk.ts'
import { createHost } from './practise/host.ts'
import { useRecordings } from './sound/recordings.ts'

const shipped: Library = {
  scenarioCards,
  loadScenario,
  loadRubric,
  scriptFor,
  moveTitles: async (lang) => Object.fromEntries((await moveCards(lang)).map((move) => [move.id, move.title])),
}

/**
 * The real things: compiled content, IndexedDB, a worker, the clock and chance. What is big comes when it is first used. Where the
 * disk does not open, records live in this tab, and a notice says so.
 */
export function browserDeps(kept: RecordsOptions = {}): Deps {
  let opened: Promise<Records> | null = null
  const records = (): Promise<Records> => {
    opened ??= import('#records').then(async ({ openRecords }) => {
      const onDisk = openRecords(kept)
      try {
        await onDisk.disk.open()
        return onDisk
      } catch (error) {
        useDisk.setState({ inTab: toldOfDisk(error) })
        return (await import('./in-tab.ts')).recordsInTab()
      }
    })
    return opened
  }
  const author = browserAuthor()
  const library = libraryWithPacks(shipped, loadPersona, records, author.taught)
  useRecordings.setState({ find: (name) => recordingIn(records, name) })
  const journal: Journal = {
    append: async (run, events) => (await records()).journal.append(run, events),
    read: async (run) => (await records()).journal.read(run),
  }
  const host = createHost({
    library,
    journal,
    engine: async () => (await import('./engine.ts')).startEngine(),
    person: async () => (await (await records()).me()).id,
    keepProof: async (run, proof, explained) => (await records()).runs.setProof(run, proof, explained),
    now: Date.now,
    newId: randomId,
    newSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 1,
  })
  return { library, records, host, learn: browserLearn(randomId), author, now: Date.now }
}

/** A random id; `crypto.randomUUID` stands on secure origins only, and `#records` is not loaded yet. */
function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

import type { Records, Verdict } from '#records'
import type { FileRefusal } from '../../practise/history/refusals.ts'
import type { Inspector } from '../../practise/host.ts'

/** What became of one talk of a file once it was played again here; null where its content isn't in this library. */
export interface Inspected {
  readonly run: string
  readonly verdict: Verdict | null
}

/** What became of one file. */
export type Taken = { readonly file: string } & (
  | { readonly outcome: 'refused'; readonly reason: FileRefusal; readonly detail: string }
  | {
      readonly outcome: 'taken'
      /** New talks and rows; those that were here already. */
      readonly added: number
      readonly known: number
      readonly forked: number
      /** New talks of somebody else than the sender, and talks that were handed in before under another number. */
      readonly ofOthers: readonly string[]
      readonly copies: readonly string[]
      readonly inspected: readonly Inspected[]
      /** Whose file it is; null where it does not say, or is a single talk. */
      readonly from: string | null
      /** Whose talks are new here, and how many. */
      readonly talks: Readonly<Record<string, number>>
    }
)

interface TakeIn {
  readonly records: Records
  readonly inspector: () => Promise<Inspector>
  readonly onProgress: (done: number, of: number, taken: readonly Taken[]) => void
  readonly stopped: () => boolean
}

/** A file as the picker gives it. */
export interface GivenFile {
  readonly name: string
  readonly text: () => Promise<string>
}

/**
 * Takes files in one after the other and plays each new talk again. It can be stopped between two talks: what was taken in stays
 * `unverified` until somebody has it checked.
 */
export async function takeIn(files: readonly GivenFile[], { records, inspector, onProgress, stopped }: TakeIn): Promise<void> {
  const taken: Taken[] = []
  let open: Inspector | null = null
  try {
    for (const [at, file] of files.entries()) {
      if (stopped()) return
      const one = await takeOne(file, records)
      taken.push(one.taken)
      onProgress(at, files.length, [...taken])
      for (const run of one.toVerify) {
        if (stopped()) return
        open ??= await inspector()
        const verdict = await open.inspect(run).catch(() => null) // its talk is not in this library: said beside it
        const last = taken.at(-1)
        if (last?.outcome === 'taken') taken[at] = { ...last, inspected: [...last.inspected, { run, verdict }] }
        onProgress(at, files.length, [...taken])
      }
      onProgress(at + 1, files.length, [...taken])
    }
  } finally {
    open?.close()
  }
}

async function takeOne(
  file: GivenFile,
  records: Records,
): Promise<{ readonly taken: Taken; readonly toVerify: readonly string[] }> {
  const text = await file.text()
  const imported = await records.runs.import(text)
  const nothing = { forked: 0, ofOthers: [], copies: [], inspected: [] }
  if (imported.outcome === 'refused' && imported.reason === 'results') {
    const merged = await records.backup.import(text)
    if (merged.outcome === 'refused') return { taken: { file: file.name, ...merged }, toVerify: [] }
    const { from, added, known, forked, ofOthers, copies, toVerify } = merged
    return {
      taken: {
        ...{ file: file.name, outcome: 'taken', added, known, forked, ofOthers, copies, inspected: [] },
        from: from === '' ? null : from,
        talks: await talksOf(toVerify, records),
      },
      toVerify,
    }
  }
  if (imported.outcome === 'refused') return { taken: { file: file.name, ...imported }, toVerify: [] }
  const isNew = imported.outcome !== 'duplicate'
  const mine = (await records.runs.get(imported.run))?.person === (await records.me()).id
  return {
    taken: {
      ...{ file: file.name, outcome: 'taken', added: isNew ? 1 : 0, known: isNew ? 0 : 1, ...nothing },
      from: null,
      talks: isNew ? await talksOf([imported.run], records) : {},
    },
    toVerify: isNew && !mine ? [imported.run] : [],
  }
}

async function talksOf(runs: readonly string[], records: Records): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {}
  for (const run of runs) {
    const person = (await records.runs.get(run))?.person
    if (person !== undefined) counts[person] = (counts[person] ?? 0) + 1
  }
  return counts
}

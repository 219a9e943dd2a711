import type { RunEvent } from '#session'

/** Hands a text to the person as a file. */
export function offerFile(name: string, text: string, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000) // the download has begun by then
}

/** A run as a file, named by its talk and day; tells the file's name, null where there is nothing to hand over. */
export async function offerRun(events: readonly RunEvent[]): Promise<string | null> {
  const { runFileOf } = await import('#records/files')
  const first = events[0]
  if (first?.type !== 'run.started') return null
  const day = new Date(first.atMs).toISOString().slice(0, 10)
  const name = `parley-${first.scenario}-${first.lang}-${day}-${first.run.slice(0, 6)}.json`
  offerFile(name, runFileOf(events))
  return name
}

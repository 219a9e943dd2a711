import { useCallback, useEffect, useRef, useState } from 'react'
import type { Authored } from '#records'
import { useDeps } from '../../deps.ts'
import { differenceOf, NO_PAST, type Past, remembered, stepped } from './past.ts'

export type Kept = 'kept' | 'keeping' | 'elsewhere' | 'refused'
export interface DraftInHand {
  readonly text: string
  readonly path: string
  readonly kept: Kept
  readonly setText: (text: string) => void
  /** One step back, whichever way it was made; and forth again. */
  readonly undo: () => void
  readonly redo: () => void
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** The last step back or forth: its number, and where in the text it changed something. */
  readonly stepped: { readonly n: number; readonly at: number }
  /** Everything typed is on disk when this resolves. */
  readonly flush: () => Promise<void>
  readonly saveVersion: (note: string) => Promise<void>
  /** After another tab has written: takes what it wrote. */
  readonly takeTheirs: () => Promise<void>
  /** After another tab has written: what stands here becomes a file of its own; gives its id. */
  readonly keepMine: () => Promise<string>
}

/** A version is kept by itself when so long no other was. */
const EVERY_MS = 5 * 60_000
const WAIT_MS = 250

/** Keeps each change on disk soon after it is typed, one after the other, and never over what another tab wrote. */
export function useDraft(first: Authored, pathFor: (text: string, path: string) => string, byItself: string): DraftInHand {
  const { records } = useDeps()
  const [text, show] = useState(first.text)
  const [file, setFile] = useState(first)
  const [kept, setKept] = useState<Kept>('kept')
  const latest = useRef({
    text: first.text,
    file: first,
    savedAtMs: first.changedAtMs,
    timer: 0,
    last: Promise.resolve(),
    past: NO_PAST,
  })

  const write = useCallback(async () => {
    const now = latest.current
    if (now.text === now.file.text) return
    const wanted = now.text
    try {
      const { authored } = await records()
      const written = await authored.write(now.file.id, now.file.rev, { text: wanted, path: pathFor(wanted, now.file.path) })
      if (written.outcome !== 'written') {
        setKept('elsewhere')
        return
      }
      now.file = written.file
      setFile(written.file)
      if (written.file.changedAtMs - now.savedAtMs > EVERY_MS) {
        now.savedAtMs = written.file.changedAtMs
        await authored.save(written.file.id, byItself)
      }
      setKept(now.text === wanted ? 'kept' : 'keeping')
    } catch {
      setKept('refused') // told on the page; the text stays in hand, and the next change tries again
    }
  }, [records, pathFor, byItself])
  const flush = useCallback(() => {
    const now = latest.current
    clearTimeout(now.timer)
    now.last = now.last.then(write)
    return now.last
  }, [write])

  const [past, setPast] = useState<Past>(NO_PAST)
  const [lately, setLately] = useState({ n: 0, at: 0 })
  const put = useCallback(
    (next: string, then: Past) => {
      const now = latest.current
      now.past = then
      setPast(then)
      now.text = next
      show(next)
      setKept((before) => (before === 'elsewhere' ? before : 'keeping'))
      clearTimeout(now.timer)
      now.timer = window.setTimeout(() => void flush(), WAIT_MS)
    },
    [flush],
  )
  const setText = useCallback(
    (next: string) => {
      const now = latest.current
      if (next !== now.text) put(next, remembered(now.past, now.text, next, Date.now()))
    },
    [put],
  )
  const step = useCallback(
    (way: 'back' | 'forth') => {
      const now = latest.current
      const next = stepped(now.past, now.text, way)
      if (next === null) return
      const { start } = differenceOf(now.text, next.text)
      put(next.text, next.past)
      setLately(({ n }) => ({ n: n + 1, at: start }))
    },
    [put],
  )
  useEffect(() => {
    const leave = () => void flush()
    addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', leave)
    return () => {
      removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', leave)
      void flush()
    }
  }, [flush])

  return {
    text,
    path: file.path,
    kept,
    setText,
    undo: useCallback(() => step('back'), [step]),
    redo: useCallback(() => step('forth'), [step]),
    canUndo: past.before.length > 0,
    canRedo: past.taken.length > 0,
    stepped: lately,
    flush,
    saveVersion: async (note) => {
      await flush()
      await (await records()).authored.save(latest.current.file.id, note)
    },
    takeTheirs: async () => {
      const theirs = await (await records()).authored.get(latest.current.file.id)
      if (!theirs) return
      const mine = remembered(NO_PAST, latest.current.text, theirs.text, Date.now()) // one step back brings what stood here
      latest.current.text = theirs.text
      latest.current.past = mine
      setPast(mine)
      setLately(({ n }) => ({ n: n + 1, at: 0 }))
      latest.current.file = theirs
      setFile(theirs)
      show(theirs.text)
      setKept('kept')
    },
    keepMine: async () => (await (await records()).authored.create(latest.current.file.path, latest.current.text)).id,
  }
}

import { useCallback, useEffect, useRef, useState } from 'react'
import { useDeps } from '../../deps.ts'
import { load, save } from '../../settings/local.ts'

const WAIT_MS = 250
const key = (run: string) => `parley.draft.${run}`

/** A half-written answer that outlives the tab: on disk soon after each key, and at once when the page goes away. */
export function useDraft(run: string): readonly [string, (text: string) => void] {
  const { records } = useDeps()
  const [draft, setDraft] = useState(() => load<string>(key(run)) ?? '')
  const latest = useRef(draft)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const write = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = undefined
    records()
      .then(({ drafts }) => drafts.put(run, latest.current))
      .then(
        () => save(key(run), null),
        () => save(key(run), latest.current === '' ? null : latest.current), // the other place where it may last
      )
  }, [run, records])

  useEffect(() => {
    let current = true
    if (load<string>(key(run)) === null) {
      records()
        .then(({ drafts }) => drafts.get(run))
        .then(
          (kept) => {
            if (!current || latest.current !== '' || kept === '') return
            latest.current = kept
            setDraft(kept)
          },
          () => undefined, // nothing can be read, so nothing was kept there
        )
    }
    const leave = () => {
      if (timer.current === undefined) return
      save(key(run), latest.current) // synchronous: a database write may not end in time
      write()
    }
    const hide = () => document.visibilityState === 'hidden' && leave()
    window.addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', hide)
    return () => {
      current = false
      leave()
      window.removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', hide)
    }
  }, [run, records, write])

  const change = useCallback(
    (text: string) => {
      latest.current = text
      setDraft(text)
      clearTimeout(timer.current)
      timer.current = setTimeout(write, WAIT_MS)
    },
    [write],
  )
  return [draft, change]
}

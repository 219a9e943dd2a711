import { useCallback, useEffect, useState } from 'react'

/** `asking` for a moment; `mine`; or `elsewhere`, in another tab. */
export type Lock = 'asking' | 'mine' | 'elsewhere'

/**
 * One tab talks in a run at a time (Web Locks). Where the browser has no locks, the log's event numbers still refuse a second
 * writer.
 */
export function useTalkLock(run: string): { readonly lock: Lock; readonly takeOver: () => void } {
  const [lock, setLock] = useState<Lock>('asking')
  const [steal, setSteal] = useState(0)
  useEffect(() => {
    if (!('locks' in navigator)) {
      setLock('mine')
      return
    }
    let release: () => void = () => undefined
    let current = true
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    navigator.locks
      .request(`parley.run.${run}`, steal > 0 ? { steal: true } : { ifAvailable: true }, (granted) => {
        if (current) setLock(granted ? 'mine' : 'elsewhere')
        return granted ? held : undefined
      })
      .catch(() => current && setLock('elsewhere')) // another tab took it over
    return () => {
      current = false
      release()
    }
  }, [run, steal])
  const takeOver = useCallback(() => setSteal((times) => times + 1), [])
  return { lock, takeOver }
}

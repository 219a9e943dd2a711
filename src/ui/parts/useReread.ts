import { useRef, useState } from 'react'
import { type Loaded, useAsync } from './useAsync.ts'

/**
 * Loads when the key changes, and anew by `again`: until then what was there stays, so that the page keeps its place and its focus.
 *
 * @param key - names what is loaded; another one is waited for
 */
export function useReread<T>(key: string, load: () => Promise<T>): { readonly loaded: Loaded<T>; readonly again: () => void } {
  const [times, setTimes] = useState(0)
  const read = useAsync(`${key} ${times}`, load)
  const last = useRef<{ readonly key: string; readonly read: Loaded<T> } | null>(null)
  if (read.state === 'ready') last.current = { key, read }
  return {
    loaded: read.state === 'waiting' && last.current?.key === key ? last.current.read : read,
    again: () => setTimes((before) => before + 1),
  }
}

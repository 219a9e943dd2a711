import { useRef, useState } from 'react'

/**
 * A form that is kept while it is filled in: the newest value is put on disk as soon as the one before it is there.
 *
 * @param onKeep - puts a value on disk
 */
export function useForm<T>(
  first: T,
  onKeep: (value: T) => Promise<void>,
): {
  readonly value: T
  readonly change: (value: T) => void
  /** What is shown is on disk, after a change. */
  readonly kept: boolean
} {
  const [value, setValue] = useState(first)
  const [kept, setKept] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const next = useRef<{ readonly value: T } | null>(null)
  const writing = useRef(false)
  if (error !== null) throw error
  const write = async (): Promise<void> => {
    writing.current = true
    while (next.current !== null) {
      const { value: newest } = next.current
      next.current = null
      await onKeep(newest)
    }
    writing.current = false
    setKept(true)
  }
  return {
    value,
    kept,
    change: (changed) => {
      setValue(changed)
      setKept(false)
      next.current = { value: changed }
      if (!writing.current) write().catch(setError)
    },
  }
}

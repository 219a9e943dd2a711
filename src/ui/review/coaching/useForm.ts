import { useRef, useState } from 'react'
import { useFault } from '../../parts/useFault.ts'

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
  const tell = useFault()
  const next = useRef<{ readonly value: T } | null>(null)
  const writing = useRef(false)
  const write = async (): Promise<void> => {
    writing.current = true
    try {
      while (next.current !== null) {
        const { value: newest } = next.current
        next.current = null
        await onKeep(newest)
      }
      setKept(true)
    } finally {
      writing.current = false // after a refusal the next change tries again
    }
  }
  return {
    value,
    kept,
    change: (changed) => {
      setValue(changed)
      setKept(false)
      next.current = { value: changed }
      if (!writing.current) write().catch(tell)
    },
  }
}

import { useContext, useEffect, useRef, useState } from 'react'
import { FormContext } from './form.ts'

/** What is being typed: the person's while the cursor is in it, else the file's; after a step back or forth always the file's. */
export function useTyped(
  value: string,
): readonly [typed: string, setTyped: (typed: string) => void, setBusy: (busy: boolean) => void] {
  const stepped = useContext(FormContext)?.stepped ?? 0
  const [typed, setTyped] = useState(value)
  const [busy, setBusy] = useState(false)
  const seen = useRef(stepped)
  useEffect(() => {
    if (!busy || seen.current !== stepped) setTyped(value)
    seen.current = stepped
  }, [value, busy, stepped])
  return [typed, setTyped, setBusy]
}

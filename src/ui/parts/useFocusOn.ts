import { type RefCallback, useCallback, useEffect, useRef } from 'react'

/**
 * Where the focus goes when what was pressed makes room for something else: to the element that has this ref once `shown` has
 * changed. The first showing leaves the focus alone.
 *
 * @param shown - tells the one state from the other: open or closed, how many times
 */
export function useFocusOn(shown: unknown): RefCallback<HTMLElement> {
  const here = useRef<HTMLElement | null>(null)
  const before = useRef(shown)
  useEffect(() => {
    if (before.current === shown) return
    before.current = shown
    here.current?.focus()
  }, [shown])
  return useCallback((element) => {
    here.current = element
  }, [])
}

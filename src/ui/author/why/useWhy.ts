import { useCallback, useEffect, useRef } from 'react'
import { useDeps } from '../../deps.ts'
import type { BenchHandle } from '../author-deps.ts'
import type { WhyDesk } from './why-desk.ts'

/** A desk for as long as the part stands: its worker is started by the first question and ends with the part. */
export function useWhy(): () => Promise<WhyDesk> {
  const { author } = useDeps()
  const handle = useRef<Promise<BenchHandle> | null>(null)
  useEffect(
    () => () => {
      void handle.current?.then(({ close }) => close())
      handle.current = null
    },
    [],
  )
  return useCallback(async () => {
    handle.current ??= author.bench()
    return (await handle.current).why
  }, [author])
}

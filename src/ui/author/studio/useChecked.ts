import { useDeferredValue, useMemo } from 'react'
import type { Fault } from '#content'
import type { Memo } from '#content/edit'
import { checkParsed, type Known, type ParsedFile, parse } from '#content/parse'
import type { Authored } from '#records'
import { useLang } from '../../text/text.ts'

export interface Checked {
  readonly parsed: ParsedFile
  readonly faults: readonly Fault[]
  readonly tookMs: number
}

/** The file as the checker sees it, beside the trainer's other files and what ships. */
export function useChecked(path: string, text: string, others: readonly Authored[], known: Known, memo: Memo): Checked {
  const tongue = useLang()
  const read = useDeferredValue(text)
  const beside = useMemo(
    () =>
      others
        .filter((other) => other.path !== path && other.path.endsWith('.mdx'))
        .map((other) => parse(other.path, other.text, { tongue })),
    [others, path, tongue],
  )
  return useMemo(() => {
    const began = performance.now()
    const parsed = parse(path, read, { tongue, memo })
    const faults = checkParsed([parsed, ...beside], { tongue, known }).filter((fault) => fault.file === path)
    return { parsed, faults, tookMs: Math.round(performance.now() - began) }
  }, [path, read, beside, known, tongue, memo])
}

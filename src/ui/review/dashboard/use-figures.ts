import { useEffect, useRef } from 'react'
import type { FigureQuery, Figures } from '#records/exchange'
import { useDeps } from '../../deps.ts'
import { type Loaded, useAsync } from '../../parts/useAsync.ts'
import { questionOf } from './recalled.ts'
import { type OpenFigures, startFigures } from './start-figures.ts'

/** Figures that stand already, and what they answer. */
export interface KnownFigures {
  readonly query: FigureQuery
  readonly figures: Figures
}

/** Time that the first picture has to be drawn, before attempts are read for the next question. */
const DRAWN_MS = 60

/**
 * The figures for a question, counted in a worker that lives as long as the page.
 *
 * @param known - figures of an earlier visit, which need no counting; undefined while it is not known whether there are any
 */
export function useFigures(query: FigureQuery, known: KnownFigures | null | undefined = null): Loaded<Figures> {
  const { records } = useDeps()
  const source = useRef<OpenFigures | null>(null)
  const started = (): OpenFigures => {
    source.current ??= startFigures(records)
    return source.current
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the worker starts while the page reads what it needs itself
  useEffect(() => {
    started()
      .begin()
      .catch(() => undefined) // told by the question that waits for it
    return () => {
      source.current?.close()
      source.current = null
    }
  }, [])
  const isKnown = known !== null && known !== undefined && questionOf(known.query) === questionOf(query)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, after the picture of what was known
  useEffect(() => {
    if (!isKnown) return
    const soon = setTimeout(
      () =>
        started()
          .warm()
          .catch(() => undefined),
      DRAWN_MS,
    ) // a fault shows with the next question
    return () => clearTimeout(soon)
  }, [isKnown])
  const counted = useAsync(known === undefined ? '' : isKnown ? 'known' : questionOf(query), async () =>
    known === undefined || isKnown ? null : started().ask(query),
  )
  if (isKnown) return { state: 'ready', value: known.figures }
  return counted.state === 'ready' && counted.value !== null ? { state: 'ready', value: counted.value } : { state: 'waiting' }
}

import { useCallback, useEffect, useRef } from 'react'
import type { FigureQuery, Figures } from '#records/exchange'
import { ruleFrom } from '#records/standing'
import { useDeps } from '../../deps.ts'
import { type Loaded, useAsync } from '../../parts/useAsync.ts'
import type { Far } from './figures.ts'
import { questionOf } from './recalled.ts'
import { type OpenFigures, startFigures } from './start-figures.ts'

/** Figures that stand already, and what they answer. */
export interface KnownFigures {
  readonly query: FigureQuery
  readonly figures: Figures
}

interface Watched {
  readonly watch: (told: (far: Far) => void) => () => void
}

/** Time that the first picture has to be drawn, before attempts are read for the next question. */
const DRAWN_MS = 60

/**
 * The figures for a question, counted in a worker that lives as long as the page.
 *
 * @param known - figures of an earlier visit, which need no counting; undefined while it is not known whether there are any
 * @returns with `watch`, which tells how far reading is and answers with what ends it
 */
export function useFigures(query: FigureQuery, known: KnownFigures | null | undefined = null): Loaded<Figures> & Watched {
  const { records, library } = useDeps()
  const source = useRef<OpenFigures | null>(null)
  const watchers = useRef(new Set<(far: Far) => void>())
  const latest = useRef<Far | null>(null)
  const watch = useCallback((told: (far: Far) => void) => {
    watchers.current.add(told)
    if (latest.current !== null) told(latest.current)
    return () => void watchers.current.delete(told)
  }, [])
  const started = (): OpenFigures => {
    if (source.current === null) {
      source.current = startFigures(records, ruleFrom(library))
      const telling = source.current.tell((far) => {
        latest.current = far
        for (const told of watchers.current) told(far)
      })
      Promise.resolve(telling).catch(() => undefined) // a broken worker is told by the question that waits for it
    }
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
  if (isKnown) return { state: 'ready', value: known.figures, watch }
  return counted.state === 'ready' && counted.value !== null
    ? { state: 'ready', value: counted.value, watch }
    : { state: 'waiting', watch }
}

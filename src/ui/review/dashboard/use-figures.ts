import { wrap } from 'comlink'
import { useEffect, useRef } from 'react'
import type { FigureQuery, Figures } from '#records/exchange'
import { useDeps } from '../../deps.ts'
import { type Loaded, useAsync } from '../../parts/useAsync.ts'
import type { FigureSource } from './figures.ts'

/** The figures for a question, counted in a worker that lives as long as the page; on the page itself where there are no workers. */
export function useFigures(query: FigureQuery): Loaded<Figures> {
  const { records } = useDeps()
  const source = useRef<{ readonly source: FigureSource; readonly close: () => void } | null>(null)
  useEffect(
    () => () => {
      source.current?.close()
      source.current = null
    },
    [],
  )
  return useAsync(JSON.stringify(query), async () => {
    if (source.current === null) {
      if (typeof Worker === 'undefined') {
        const { figuresFrom } = await import('./figures.ts')
        source.current ??= { source: figuresFrom(records), close: () => undefined }
      } else {
        const worker = new Worker(new URL('./figures.worker.ts', import.meta.url), { type: 'module', name: 'parley-figures' })
        const remote = wrap<FigureSource>(worker)
        source.current = { source: { ask: (asked) => remote.ask(asked) }, close: () => worker.terminate() }
      }
    }
    return source.current.source.ask(query)
  })
}

import { proxy, wrap } from 'comlink'
import type { Records } from '#records'
import { useDisk } from '../../parts/disk.ts'
import type { FigureSource, LoadRule } from './figures.ts'

/** A source of figures that is to be closed. */
export interface OpenFigures extends FigureSource {
  readonly close: () => void
}

/** Figures counted in a worker of their own; on the page itself where there are no workers, or records that only this tab has. */
export function startFigures(records: () => Promise<Records>, rule: LoadRule): OpenFigures {
  if (typeof Worker === 'undefined' || useDisk.getState().inTab) {
    const source = import('./figures.ts').then(async ({ figuresFrom }) => {
      const figures = figuresFrom(records)
      await figures.ruled(rule)
      return figures
    })
    return {
      ruled: async (load) => (await source).ruled(load),
      tell: async (told) => (await source).tell(told),
      ask: async (query) => (await source).ask(query),
      begin: async () => (await source).begin(),
      warm: async () => (await source).warm(),
      prepare: async (query) => (await source).prepare(query),
      close: () => undefined,
    }
  }
  const worker = new Worker(new URL('./figures.worker.ts', import.meta.url), { type: 'module', name: 'parley-figures' })
  const remote = wrap<FigureSource>(worker)
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message || 'The figures could not be counted.')))
  })
  broken.catch(() => undefined) // told by whichever call is waiting
  const or = <T>(call: Promise<T>): Promise<T> => Promise.race([call, broken])
  or(remote.ruled(proxy(rule))).catch(() => undefined) // a broken worker is told by the question that waits for it
  return {
    ruled: (load) => or(remote.ruled(proxy(load))),
    tell: (told) => or(remote.tell(proxy(told))),
    ask: (query) => or(remote.ask(query)),
    begin: () => or(remote.begin()),
    warm: () => or(remote.warm()),
    prepare: (query) => or(remote.prepare(query)),
    close: () => worker.terminate(),
  }
}

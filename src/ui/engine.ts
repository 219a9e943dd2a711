import { releaseProxy, wrap } from 'comlink'
import type { Engine } from '#session'
import type { EngineHandle } from './deps.ts'

/** Starts a worker with an engine of its own. A worker that can't be loaded rejects the first call. */
export function startEngine(): EngineHandle {
  const worker = new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module', name: 'parley-engine' })
  const remote = wrap<Required<Engine>>(worker)
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message || 'The engine could not be loaded.')))
  })
  broken.catch(() => undefined) // told by whichever call is waiting
  const or = <T>(call: Promise<T>): Promise<T> => Promise.race([call, broken])
  const engine: Engine = {
    version: () => or(remote.version()),
    load: (...given) => or(remote.load(...given)),
    open: () => or(remote.open()),
    warm: () => or(remote.warm()),
    hear: (text) => or(remote.hear(text)),
    reply: (spoke) => or(remote.reply(spoke)),
    end: () => or(remote.end()),
    score: (...given) => or(remote.score(...given)),
    fit: (...given) => or(remote.fit(...given)),
  }
  return {
    engine,
    close: () => {
      remote[releaseProxy]()
      worker.terminate()
    },
  }
}

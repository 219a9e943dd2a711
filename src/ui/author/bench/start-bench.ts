import { proxy, releaseProxy, wrap } from 'comlink'
import type { Bench } from '#session/bench'
import type { BenchHandle } from '../author-deps.ts'
import type { WhyDesk } from '../why/why-desk.ts'

/** Starts a worker of its own for trying drafts out; closing it stops whatever runs. */
export function startBench(): BenchHandle {
  const worker = new Worker(new URL('./bench.worker.ts', import.meta.url), { type: 'module', name: 'parley-bench' })
  const remote = wrap<Bench & WhyDesk>(worker)
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message || 'The bench could not be loaded.')))
  })
  broken.catch(() => undefined) // told by whichever call is waiting
  const or = <T>(call: Promise<T>): Promise<T> => Promise.race([call, broken])
  return {
    bench: {
      gold: (...given) => or(remote.gold(...given)),
      standings: (...given) => or(remote.standings(...given)),
      foolability: (rubric, onTest, taught) => or(remote.foolability(rubric, proxy(onTest), taught)),
      tryOut: (script, seeds, onTalk) => or(remote.tryOut(script, seeds, proxy(onTalk))),
    },
    why: {
      heard: (utterance) => or(remote.heard(utterance)),
      why: (...given) => or(remote.why(...given)),
    },
    close: () => {
      remote[releaseProxy]()
      worker.terminate()
    },
  }
}

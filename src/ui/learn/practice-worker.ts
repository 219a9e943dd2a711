import { wrap } from 'comlink'
import type { PracticeEngine } from '#session/practice'

/**
 * Starts the engine's worker for the exercises. A worker that can't be loaded rejects the first call.
 *
 * @param onBroken - told when the worker is of no more use
 */
export function startPractice(onBroken: () => void): PracticeEngine {
  const worker = new Worker(new URL('../engine.worker.ts', import.meta.url), { type: 'module', name: 'parley-practice' })
  const remote = wrap<PracticeEngine>(worker)
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => {
      onBroken()
      reject(new Error(event.message || 'The engine could not be loaded.'))
    })
  })
  broken.catch(() => undefined) // told by whichever call is waiting
  const or = <T>(call: Promise<T>): Promise<T> => Promise.race([call, broken])
  return {
    answer: (...given) => or(remote.answer(...given)),
    four: (...given) => or(remote.four(...given)),
    whatIf: (...given) => or(remote.whatIf(...given)),
  }
}

import { proxy, releaseProxy, wrap } from 'comlink'
import type { Lang, Move } from '#content'
import { loadMoves } from '#content/library'
import type { Teacher, TeacherHandle } from './teacher.ts'

type Remote = Teacher & { readonly give: (lang: Lang, moves: readonly Move[]) => Promise<void> }

/** Starts a worker of its own for teaching; the shipped examples are fetched when a language is first asked for. */
export function startTeacher(): TeacherHandle {
  const worker = new Worker(new URL('./teach.worker.ts', import.meta.url), { type: 'module', name: 'parley-teacher' })
  const remote = wrap<Remote>(worker)
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message || 'The teacher could not be loaded.')))
  })
  broken.catch(() => undefined) // told by whichever call is waiting
  const or = <T>(call: Promise<T>): Promise<T> => Promise.race([call, broken])
  const given: Partial<Record<Lang, Promise<void>>> = {}
  const give = (lang: Lang): Promise<void> => {
    given[lang] ??= loadMoves(lang).then((moves) => or(remote.give(lang, moves)))
    given[lang].catch(() => delete given[lang])
    return given[lang]
  }
  return {
    teacher: {
      open: async (lang, onRead) => {
        await give(lang)
        await or(remote.open(lang, proxy(onRead)))
      },
      teach: async (lang, files, onMove) => {
        await give(lang)
        return or(remote.teach(lang, files, proxy(onMove)))
      },
      study: async (lang, files, move, onFirst, onFold) => {
        await give(lang)
        return or(remote.study(lang, files, move, proxy(onFirst), proxy(onFold)))
      },
      effect: async (trial, onStep) => {
        await give(trial.lang)
        return or(remote.effect(trial, proxy(onStep)))
      },
      stop: () => or(remote.stop()),
    },
    close: () => {
      remote[releaseProxy]()
      worker.terminate()
    },
  }
}

import { useRef } from 'react'
import type { Lang, PersonaId } from '#content'
import { useDeps } from '../../deps.ts'

interface Done {
  readonly set: string
  readonly drill: string
  readonly lang: Lang
  readonly persona?: PersonaId
  readonly points: number
}

/** Keeps how an exercise went; says whether it could. */
export function useKeep(): (done: Done) => Promise<boolean> {
  const { learn, records, now } = useDeps()
  const since = useRef(now())
  return async (done) => {
    try {
      const [open, { ENGINE }] = await Promise.all([records(), import('#session')])
      const atMs = now()
      const { id: person } = await open.me()
      const elapsedMs = Math.max(0, atMs - since.current)
      since.current = atMs
      await open.tries.add({
        ...done,
        id: learn.newId(),
        person,
        atMs,
        from: 'exercise',
        skills: [],
        text: '',
        unsure: false,
        elapsedMs,
        engine: ENGINE,
        labeller: '',
      })
      return true
    } catch {
      return false // said on the page
    }
  }
}

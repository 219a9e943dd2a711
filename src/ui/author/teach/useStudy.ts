import { useCallback, useEffect, useRef, useState } from 'react'
import type { Lang, Move, MoveId } from '#content'
import type { Study } from '#language/teach'
import { useDeps } from '../../deps.ts'
import { useFault } from '../../parts/useFault.ts'
import type { Teacher, TeacherHandle } from './teacher.ts'

/** How far teaching is. */
export type Far =
  | { readonly at: 'reading'; readonly done: number; readonly of: number }
  | { readonly at: 'learning' | 'measured' | 'stopped' }
  | { readonly at: 'measuring'; readonly done: number; readonly of: number }
export interface StudyInHand {
  readonly far: Far
  /** Null until the first result, and where there is nothing to learn. */
  readonly study: Study | null
  /** What the first result took, without reading what ships. */
  readonly tookMs: number
  readonly stop: () => void
}

/** A teacher for as long as the panel stands: its worker is started by the first work and ends with the panel. */
export function useTeacher(): () => Promise<Teacher> {
  const { author } = useDeps()
  const handle = useRef<Promise<TeacherHandle> | null>(null)
  useEffect(
    () => () => {
      void handle.current?.then(({ close }) => close())
      handle.current = null
    },
    [],
  )
  return useCallback(async () => {
    handle.current ??= author.teacher()
    return (await handle.current).teacher
  }, [author])
}

const WAIT_MS = 250

/** Teaches a move again at every change of its files; a later change ends what still runs. */
export function useStudy(lang: Lang, files: readonly Move[] | null, move: MoveId): StudyInHand {
  const teacher = useTeacher()
  const { now } = useDeps()
  const [far, setFar] = useState<Far>({ at: 'reading', done: 0, of: 0 })
  const [study, setStudy] = useState<Study | null>(null)
  const [tookMs, setTookMs] = useState(0)
  const tell = useFault()
  const turn = useRef(0)
  useEffect(() => {
    turn.current += 1
    const mine = turn.current
    const current = () => turn.current === mine
    if (files === null) return undefined
    const run = async () => {
      const at = await teacher()
      await at.stop()
      await at.open(lang, (done, of) => {
        if (current()) setFar({ at: 'reading', done, of })
      })
      if (!current()) return
      setFar({ at: 'learning' })
      const from = now()
      const found = await at.study(
        lang,
        files,
        move,
        (first) => {
          if (!current()) return
          setTookMs(now() - from)
          setStudy(first)
          setFar({ at: 'measuring', done: 0, of: first.core ? 8 : 4 })
        },
        (done, of) => {
          if (current()) setFar({ at: 'measuring', done, of })
        },
      )
      if (!current()) return
      setStudy(found)
      setFar({ at: 'measured' })
    }
    const later = setTimeout(() => {
      run().catch((thrown: unknown) => current() && tell(thrown))
    }, WAIT_MS)
    return () => clearTimeout(later)
  }, [lang, files, move, teacher, now, tell])
  return {
    far,
    study,
    tookMs,
    stop: () => {
      turn.current += 1
      setFar({ at: 'stopped' })
      void teacher().then((at) => at.stop())
    },
  }
}

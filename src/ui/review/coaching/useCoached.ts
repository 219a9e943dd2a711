import { useRef, useState } from 'react'
import type { Coached, Coaching, CoachingType } from '#records/files'
import { useDeps } from '../../deps.ts'
import { type Loaded, useAsync } from '../../parts/useAsync.ts'

/** Everything of one type that is kept about a person, or of all when none is named; `keep` and `forget` change it. */
export function useCoached<T extends CoachingType>(
  type: T,
  person?: string,
): {
  readonly loaded: Loaded<readonly Coached<T>[]>
  /** Without an id a new one is made, the person's before it. */
  readonly keep: (value: Coaching<T>, id?: string) => Promise<void>
  readonly forget: (id: string) => Promise<void>
} {
  const { records, learn } = useDeps()
  const [stamp, setStamp] = useState(0)
  const about = person === undefined ? '' : `${person}/`
  const loaded = useAsync(`${type}.${about}.${stamp}`, async () => {
    const [kept, { coached }] = await Promise.all([records(), import('#records/files')])
    return coached(type, await kept.kept.list(type)).filter(({ id }) => id.startsWith(about))
  })
  const key = `${type}.${about}`
  const last = useRef<{ readonly key: string; readonly value: readonly Coached<T>[] } | null>(null)
  if (loaded.state === 'ready') last.current = { key, value: loaded.value }
  /** While it is read anew, what was there stays: a form must not lose its place. */
  const shown: Loaded<readonly Coached<T>[]> =
    loaded.state === 'waiting' && last.current?.key === key ? { state: 'ready', value: last.current.value } : loaded
  return {
    loaded: shown,
    keep: async (value, id) => {
      await (await records()).kept.put(type, id ?? `${about}${learn.newId()}`, value)
      setStamp((times) => times + 1)
    },
    forget: async (id) => {
      await (await records()).kept.delete(type, id)
      setStamp((times) => times + 1)
    },
  }
}

import type { Coached, Coaching, CoachingType } from '#records/files'
import { useDeps } from '../../deps.ts'
import type { Loaded } from '../../parts/useAsync.ts'
import { useReread } from '../../parts/useReread.ts'

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
  const about = person === undefined ? '' : `${person}/`
  const { loaded, again } = useReread(`${type}.${about}`, async () => {
    const [kept, { coached }] = await Promise.all([records(), import('#records/files')])
    return coached(type, await kept.kept.list(type)).filter(({ id }) => id.startsWith(about))
  })
  return {
    loaded,
    keep: async (value, id) => {
      await (await records()).kept.put(type, id ?? `${about}${learn.newId()}`, value)
      again()
    },
    forget: async (id) => {
      await (await records()).kept.delete(type, id)
      again()
    },
  }
}

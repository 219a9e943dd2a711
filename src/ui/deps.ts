import { createContext, useContext } from 'react'
import type { Records } from '#records'
import type { Author } from './author/author-deps.ts'
import type { Learn } from './learn/learn-deps.ts'
import type { Library } from './outside.ts'
import type { Host } from './practise/host.ts'

export type { EngineHandle, Library } from './outside.ts'

/** All that the pages get from outside: content, records, a place to play, the clock and chance. */
export interface Deps {
  readonly library: Library
  /** Opened when first needed: the first page must not wait for it. */
  readonly records: () => Promise<Records>
  readonly host: Host
  /** What only the learn pages need. */
  readonly learn: Learn
  /** What only the author pages need. */
  readonly author: Author
  readonly now: () => number
}

const Context = createContext<Deps | null>(null)

export const DepsProvider = Context.Provider

export function useDeps(): Deps {
  const deps = useContext(Context)
  if (deps === null) throw new Error('The pages stand inside DepsProvider.')
  return deps
}

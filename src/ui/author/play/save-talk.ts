import type { Records } from '#records'
import type { RunState } from '#session'
import type { PlayStart } from './usePlay.ts'

/** Keeps a talk as a play-script beside its scenario's file, under the first free number; gives its path. */
export async function savedAsTest({ authored }: Records, path: string, state: RunState, began: PlayStart): Promise<string> {
  const { playScriptOf } = await import('#session/playscript')
  const stem = path.replace(/\.mdx$/, '')
  const taken = (await authored.list()).map((draft) => draft.path)
  let count = 1
  while (taken.includes(`${stem}.talk-${count}.talk`)) count += 1
  return (await authored.create(`${stem}.talk-${count}.talk`, playScriptOf(state, began))).path
}

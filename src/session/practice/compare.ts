import type { RunState, RunTurn } from '../rehearsal.ts'

/** Two branches of one talk: what they share, and how each went on. */
export interface Parting {
  readonly shared: readonly RunTurn[]
  readonly one: readonly RunTurn[]
  readonly other: readonly RunTurn[]
}

/** Where two runs part: at the first turn whose speaker or words differ. The same words from the same turn never part. */
export function partingOf(one: RunState, other: RunState): Parting {
  const longest = Math.max(one.turns.length, other.turns.length)
  let at = 0
  while (at < longest && same(one.turns[at], other.turns[at])) at += 1
  return { shared: one.turns.slice(0, at), one: one.turns.slice(at), other: other.turns.slice(at) }
}

const same = (one: RunTurn | undefined, other: RunTurn | undefined): boolean =>
  one !== undefined && other !== undefined && one.by === other.by && one.text === other.text

/** Which of the seller's turns a place in the log is, from 1: what people call "turn 3", as in the debrief. */
export const sellerTurnAt = (state: RunState, index: number): number =>
  state.turns.filter((turn) => turn.by === 'seller' && turn.index < index).length + 1

/** What is read of a run to find its branches. */
export interface Branch {
  readonly run: string
  readonly forkOf?: { readonly run: string; readonly turn: number }
}

/** Runs that left the same talk, in families of two and more; in each the original first, then in the order given. */
export function familiesOf<T extends Branch>(runs: readonly T[]): readonly (readonly T[])[] {
  const byId = new Map(runs.map((run) => [run.run, run]))
  const rootOf = (run: Branch): string => {
    const seen = new Set<string>()
    let at: Branch = run
    while (at.forkOf && byId.has(at.forkOf.run) && !seen.has(at.run)) {
      seen.add(at.run)
      at = byId.get(at.forkOf.run)!
    }
    return at.forkOf && !byId.has(at.forkOf.run) ? at.forkOf.run : at.run
  }
  const families = new Map<string, T[]>()
  for (const run of runs) {
    const root = rootOf(run)
    const family = families.get(root)
    if (family) family.push(run)
    else families.set(root, [run])
  }
  return [...families]
    .filter(([, family]) => family.length > 1)
    .map(([root, family]) => [...family.filter((run) => run.run === root), ...family.filter((run) => run.run !== root)])
}

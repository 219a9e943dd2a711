import type { ReactionId } from '#content'
import { REACTIONS } from '#content'
import { draw } from './chance.ts'
import type { Pool } from './lines.ts'
import type { Voice } from './voices.ts'

export interface SpokenLine {
  readonly line: number
  readonly key: string
  readonly by: string
  readonly reaction?: ReactionId
}
export interface Speech {
  readonly seed: number
  /** Line numbers in the order in which they were said. */
  readonly used: readonly number[]
}

const reactions: ReadonlySet<string> = new Set(REACTIONS)

export function unsaidIn(pool: Pool | undefined, used: readonly number[]): number {
  let n = 0
  for (const tier of pool ?? []) for (const line of tier) if (!used.includes(line)) n += 1
  return n
}

/**
 * Picks the line for a voice: unsaid lines of the scenario first, then of the persona, then of a neighbour in meaning; only when all
 * of these are used up, the one that was said longest ago. Never the line that was said last.
 */
export function pick(
  voice: Voice,
  by: string,
  pools: Readonly<Record<string, Pool>>,
  speech: Speech,
): { readonly spoken: SpokenLine; readonly speech: Speech } | null {
  for (const key of voice.keys) {
    for (const tier of pools[key] ?? []) {
      const fresh = tier.filter((line) => !speech.used.includes(line))
      if (fresh.length === 0) continue
      const wanted = voice.nth === undefined ? undefined : tier[voice.nth]
      if (wanted !== undefined && key === voice.keys[0] && fresh.includes(wanted))
        return said(wanted, key, by, speech, speech.seed)
      const drawn = draw(speech.seed, fresh.length)
      return said(fresh[drawn.value] as number, key, by, speech, drawn.next) // the index is below the length
    }
  }
  const all = voice.keys.flatMap((key) => (pools[key] ?? []).flat().map((line) => ({ key, line })))
  const last = speech.used.at(-1)
  let best: { key: string; line: number } | null = null
  for (const one of all) {
    if (one.line === last) continue
    if (best === null || speech.used.lastIndexOf(one.line) < speech.used.lastIndexOf(best.line)) best = one
  }
  return best === null ? null : said(best.line, best.key, by, speech, speech.seed)
}

function said(line: number, key: string, by: string, speech: Speech, seed: number) {
  const at = key.lastIndexOf('@')
  const name = at < 0 ? key : key.slice(0, at)
  const reaction = reactions.has(name) ? (name as ReactionId) : undefined
  return {
    spoken: { line, key: name, by, ...(reaction === undefined ? {} : { reaction }) },
    speech: { seed, used: [...speech.used, line] },
  }
}

import { type BuyerInput, createBuyer, type Reply, type SellerSpoke } from '#buyer'
import type { Persona, Scenario } from '#content'
import type { Seller } from './sellers.ts'

export interface Talk {
  readonly replies: readonly Reply[]
  /** What the seller did, turn by turn: moves as the buyer took them in, and the words where there were any. */
  readonly moves: readonly string[]
  readonly ending: Reply['ended']
}

const MOST_TURNS = 80

/** How a meant turn reaches the buyer: as it is meant, or through words and a labeller. */
export type Ear = (
  meant: SellerSpoke,
  talk: { readonly last: Reply; readonly draw: (n: number) => number; readonly restart: boolean },
) => SellerSpoke

/** One talk between a simulated seller and the buyers of a scenario, to its end. */
export function play(
  scenario: Scenario,
  cast: Readonly<Record<string, Persona>>,
  seller: Seller,
  change: Partial<BuyerInput> = {},
  ear: Ear = (meant) => meant,
): Talk {
  const seed = change.seed ?? 1
  const buyer = createBuyer({ scenario, personas: cast, seed, level: 'normal', ...change })
  const replies = [buyer.open()]
  const moves: string[] = []
  let state = (seed * 2654435761) >>> 0
  const draw = (n: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state >>> 8) % n
  }
  let at = 0
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const last = replies.at(-1)
    if (last === undefined || last.ended !== null) break
    // With several buyers the seller turns to the next when this one has nothing left, every six turns.
    if (turn > 0 && turn % 6 === 0) at = (at + 1) % scenario.buyers.length
    const meant = seller({ scenario, to: scenario.buyers[at]?.id ?? '', reply: last, turn, draw })
    const spoke = ear(meant, { last, draw, restart: turn === 0 })
    moves.push(
      `${spoke.gate === 'ok' ? '' : `!${spoke.gate} `}${spoke.moves.map((move) => `${move.id}${move.about === null ? '' : `@${move.about}`}`).join(' ')}`,
    )
    replies.push(buyer.hear(spoke))
  }
  return { replies, moves, ending: replies.at(-1)?.ended ?? null }
}

/** A talk to read: what was said and what it did. */
export function script({ replies, moves }: Talk): string {
  return replies
    .map((reply, n) => {
      const said = reply.said.map((one) => `  ${one.by}: ${one.text}  (${one.key})`)
      const mood = Object.entries(reply.mood).map(
        ([id, { trust, patience, interest }]) => `${id} ${trust}/${patience}/${interest}`,
      )
      const changes = reply.changes.filter((one) => one.what !== 'mood').map((one) => `${one.id} ${one.from}>${one.to}`)
      return [
        ...(n === 0 ? [] : [`seller: ${moves[n - 1] ?? ''}`]),
        ...said,
        `    [${mood.join(', ')}] ${changes.join(', ')}`,
      ].join('\n')
    })
    .join('\n')
}

import { createActor } from 'xstate'
import { callMachine } from './call.machine.ts'
import { type CallContext, STAGES } from './call-turns.ts'
import { bookOf } from './lines.ts'
import { planOf } from './plan.ts'
import type { Buyer, BuyerInput, Reply, Said, SellerSpoke } from './reply.ts'

/**
 * The simulated person or persons of a scenario.
 *
 * @param input - a checked scenario, the personas its buyers name, and the run's seed and level
 * @returns a buyer who answers at once and without clock, chance or disk: the same turns give the same replies. After the end it says nothing more.
 * @throws when a persona that a buyer names is not given
 */
export function createBuyer(input: BuyerInput): Buyer {
  const book = bookOf(input.scenario, input.personas)
  const plan = planOf(input, book)
  const stage = STAGES.find((one) => one === input.from?.states?.stage) ?? 'opening'
  const actor = createActor(callMachine, { input: { plan, seed: input.seed, stage } })
  actor.start()
  const now = (): CallContext => actor.getSnapshot().context

  const reply = (): Reply => {
    const { said, changes, mood, states, ended } = now()
    return {
      said: said.map(({ line, key, by, reaction }): Said => {
        const { text, audio } = book.lines[line] ?? { text: '' }
        return { by, text, key, ...(audio === undefined ? {} : { audio }), ...(reaction === undefined ? {} : { reaction }) }
      }),
      changes,
      mood,
      states,
      ended,
    }
  }
  const silent = (): Reply => ({ said: [], changes: [], mood: now().mood, states: now().states, ended: now().ended })

  return {
    open: () => {
      actor.send({ type: 'talk.opened' })
      return reply()
    },
    hear: (spoke: SellerSpoke) => {
      if (now().ended !== null) return silent()
      actor.send({ type: 'seller.spoke', spoke })
      actor.send({ type: 'turn.heard' })
      return reply()
    },
    end: () => {
      if (now().ended !== null) return silent()
      actor.send({ type: 'seller.left' })
      return reply()
    },
    states: () => now().states,
    mood: () => now().mood,
  }
}

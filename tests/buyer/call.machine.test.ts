import { expect, it } from 'vitest'
import { createActor } from 'xstate'
import { callMachine } from '../../src/buyer/call.machine.ts'
import { bookOf } from '../../src/buyer/lines.ts'
import { planOf } from '../../src/buyer/plan.ts'
import { complaint, discovery, input, turn } from './fakes.ts'

const TURNS = [
  'purpose',
  'problem-question@unplanned-stops',
  'implication-question',
  'feature@two-sensors',
  'acknowledge',
  'clarify',
  'proof@hengda',
]

function start(snapshot?: unknown) {
  const given = input(discovery())
  const plan = planOf(given, bookOf(given.scenario, given.personas))
  const options = { input: { plan, seed: 3, stage: 'opening' as const } }
  // A persisted snapshot is plain JSON; only xstate knows its type.
  const actor = createActor(callMachine, snapshot === undefined ? options : { ...options, snapshot: snapshot as never })
  actor.start()
  return actor
}
function say(actor: ReturnType<typeof start>, short: string) {
  actor.send({ type: 'seller.spoke', spoke: turn(short) })
  actor.send({ type: 'turn.heard' })
}

it('a talk has one actor for each need, secret, concern and mood, by name', () => {
  expect(Object.keys(start().getSnapshot().children).sort()).toEqual([
    'concern:false-alarms',
    'mood:dana',
    'need:overtime',
    'need:unplanned-stops',
    'secret:auditor',
  ])
  const given = input(complaint())
  const plan = planOf(given, bookOf(given.scenario, given.personas))
  const tony = createActor(callMachine, { input: { plan, seed: 3, stage: 'opening' } }).start()
  expect(Object.keys(tony.getSnapshot().children).sort()).toEqual(['complaint', 'mood:tony'])
})

it('the parts stand where the frame says they stand', () => {
  const actor = start()
  for (const short of TURNS) {
    say(actor, short)
    const { children, context } = actor.getSnapshot()
    for (const [id, child] of Object.entries(children)) expect([id, child?.getSnapshot().value]).toEqual([id, context.states[id]])
  }
  expect(actor.getSnapshot().value).toBe(actor.getSnapshot().context.states.stage)
})

it('nothing is heard twice: in the first step the parts answer, only in the second a line is picked', () => {
  const actor = start()
  actor.send({ type: 'seller.spoke', spoke: turn('problem-question@overtime') })
  const between = actor.getSnapshot().context
  expect(between.states['need:overtime']).toBe('admitted')
  expect([between.said, between.mood.dana]).toEqual([[], { trust: 40, patience: 70, interest: 40 }])
  actor.send({ type: 'turn.heard' })
  expect(actor.getSnapshot().context.said).toHaveLength(1)
})

it('laid down as JSON and taken up again, the talk goes on as if unbroken', () => {
  const [whole, broken] = [start(), start()]
  for (const short of TURNS) say(whole, short)
  for (const short of TURNS.slice(0, 4)) say(broken, short)
  const again = start(JSON.parse(JSON.stringify(broken.getPersistedSnapshot())))
  for (const short of TURNS.slice(4)) say(again, short)
  expect(again.getSnapshot().context).toEqual(whole.getSnapshot().context)
})

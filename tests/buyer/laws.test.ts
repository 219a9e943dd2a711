import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { createBuyer, type Reply } from '#buyer'
import { CORE_MOVES, HABITS, LEVELS, MODES, PERSONAS, type Scenario } from '#content'
import { GATES } from '#language'
import { complaint, concern, discovery, input, objection, persona, turn } from './fakes.ts'

vi.setConfig({ testTimeout: 60_000 })

const full: Scenario = {
  ...discovery(),
  concerns: [
    concern('false-alarms', 'dana', { settledBy: ['hengda'] }),
    concern('price', 'dana', { type: 'drawback', raisedAt: 'price', setAgainst: ['unplanned-stops'] }),
    concern('site', 'dana', { type: 'misunderstanding', raisedAt: 'felt', settledBy: ['two-sensors'] }),
    concern('fine-as-is', 'dana', { type: 'indifference', raisedAt: 'close', need: 'overtime' }),
  ],
}
const scenarios = [full, complaint(), objection({ type: 'indifference', need: 'overtime' })]
const topics = [
  '',
  'unplanned-stops',
  'overtime',
  'auditor',
  'false-alarms',
  'price',
  'presses',
  'two-sensors',
  'hengda',
  'mill',
  'order',
  'fitter',
  'discount',
  'letter',
  'nowhere',
]

const aMove = fc
  .tuple(fc.constantFrom(...CORE_MOVES), fc.constantFrom(...topics))
  .map(([move, topic]) => (topic === '' ? move : `${move}@${topic}`))
const aTurn = fc
  .tuple(
    fc.array(aMove, { maxLength: 5 }),
    fc.subarray(['+time', '+figure', '+person']),
    fc.integer({ min: 0, max: 400 }),
    fc.oneof({ weight: 12, arbitrary: fc.constant('ok') }, { weight: 1, arbitrary: fc.constantFrom(...GATES) }),
  )
  .map(([moves, names, length, gate]) => [...moves, ...names, `#${length}`, `!${gate}`].join(' '))
const aTalk = fc.record({
  which: fc.nat(scenarios.length - 1),
  persona: fc.constantFrom(...PERSONAS),
  mode: fc.option(fc.constantFrom(...MODES), { nil: undefined }),
  habit: fc.option(fc.constantFrom(...HABITS), { nil: undefined }),
  level: fc.constantFrom(...LEVELS),
  seed: fc.integer(),
  turns: fc.array(aTurn, { maxLength: 40 }),
})
type Talk = typeof aTalk extends fc.Arbitrary<infer T> ? T : never

function start(talk: Talk) {
  const scenario = scenarios[talk.which] ?? full
  const buyers = scenario.buyers.map(({ mode: _, habit: __, ...card }) => ({
    ...card,
    persona: talk.persona,
    ...(talk.mode === undefined ? {} : { mode: talk.mode }),
    ...(talk.habit === undefined ? {} : { habit: talk.habit }),
  }))
  const buyer = createBuyer(input({ ...scenario, buyers }, { level: talk.level, seed: talk.seed }))
  return { buyer, to: buyers[0]?.id ?? '' }
}
function play(talk: Talk): readonly Reply[] {
  const { buyer, to } = start(talk)
  const replies = [buyer.open()]
  for (const short of talk.turns) {
    if (replies.at(-1)?.ended) break
    replies.push(buyer.hear(turn(short, to)))
  }
  return replies
}

describe('whatever the seller does', () => {
  it('there is always a line, at most two, never a placeholder, and every reply is plain JSON', () => {
    fc.assert(
      fc.property(aTalk, (talk) => {
        const replies = play(talk)
        expect(JSON.parse(JSON.stringify(replies))).toEqual(replies)
        expect(replies.filter((reply) => reply.said.length < 1 || reply.said.length > 2)).toEqual([])
        expect(replies.flatMap((reply) => reply.said).filter((said) => said.text.trim() === '')).toEqual([])
        const moods = replies.flatMap((reply) => Object.values(reply.mood).flatMap((mood) => Object.values(mood)))
        expect(moods.filter((value) => !Number.isInteger(value) || value < 0 || value > 100)).toEqual([])
      }),
      { numRuns: 120 },
    )
  })

  it('no line is said twice while the buyer has others for it, and never twice in a row', () => {
    fc.assert(
      fc.property(aTalk, (talk) => {
        const texts = play(talk).flatMap((reply) => reply.said.map((said) => said.text))
        expect(texts.filter((text, n) => text === texts[n - 1])).toEqual([])
        expect(texts.length - new Set(texts).size).toBe(0)
      }),
      { numRuns: 120 },
    )
  })

  it('the same turns give the same replies', () => {
    fc.assert(
      fc.property(aTalk, (talk) => {
        expect(play(talk)).toEqual(play(talk))
      }),
      { numRuns: 60 },
    )
  })

  it('the talk comes to an end, however the turns are repeated', () => {
    fc.assert(
      fc.property(aTalk, (talk) => {
        const { buyer, to } = start(talk)
        buyer.open()
        const turns = talk.turns.length === 0 ? ['rapport'] : talk.turns
        let ended = null
        for (let n = 0; n < 120 && ended === null; n++) ended = buyer.hear(turn(turns[n % turns.length] ?? 'rapport', to)).ended
        expect(ended).not.toBe(null)
      }),
      { numRuns: 80 },
    )
  })

  it('no state is left but through its neighbours: needs never close, closed complaints never reopen', () => {
    const order = ['latent', 'admitted', 'felt', 'explicit']
    fc.assert(
      fc.property(aTalk, (talk) => {
        const replies = play(talk)
        const changes = replies.flatMap((reply) => reply.changes)
        const back = changes.filter(
          (one) => one.what === 'need' && order.indexOf(String(one.to)) <= order.indexOf(String(one.from)),
        )
        expect(back).toEqual([])
        expect(changes.filter((one) => one.what === 'secret' && one.to !== 'told')).toEqual([])
        expect(changes.filter((one) => one.from === one.to || one.cause === '')).toEqual([])
      }),
      { numRuns: 80 },
    )
  })
})

it('nothing opens unsaid: what the buyer admits, feels, wishes or tells is heard in the same breath', () => {
  fc.assert(
    fc.property(aTalk, (talk) => {
      const unsaid = play(talk).flatMap((reply) =>
        reply.ended !== null || reply.changes.some((one) => one.what === 'complaint')
          ? []
          : reply.changes
              .filter((one) => one.what === 'need' || one.what === 'secret')
              .filter((one) => !reply.said.some((said) => said.key.includes(`:${one.id}`)))
              .map((one) => `${one.id} ${one.to}: ${reply.said.map((said) => said.key).join(' + ')}`),
      )
      expect(unsaid).toEqual([])
    }),
    { numRuns: 80 },
  )
})

it('a move about one need changes no other', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...CORE_MOVES), { minLength: 1, maxLength: 20 }), (moves) => {
      const buyer = createBuyer(input(discovery({ concerns: [] })))
      buyer.open()
      for (const move of moves) buyer.hear(turn(`${move}@overtime`))
      expect(buyer.states()['need:unplanned-stops']).toBe('latent')
    }),
    { numRuns: 60 },
  )
})

it('only moves of the persona’s file and what happens move the mood: without effects trust does not rise by talk alone', () => {
  const silent = { ...persona('driver'), effects: [] }
  const buyer = createBuyer({ ...input(discovery({ concerns: [] }, { persona: 'driver' })), personas: { driver: silent } })
  const before = buyer.open().mood.dana?.trust ?? 0
  for (const move of ['rapport', 'purpose', 'feature@two-sensors', 'closed-question']) buyer.hear(turn(move))
  expect(buyer.mood().dana?.trust).toBeLessThanOrEqual(before)
})

import { describe, expect, it } from 'vitest'
import { createBuyer } from '#buyer'
import type { Level } from '#content'
import { discovery, input, keys, turn } from './fakes.ts'

function hear(turns: readonly string[], level: Level = 'normal') {
  const buyer = createBuyer(input(discovery({ concerns: [] }), { level }))
  buyer.open()
  const replies = turns.map((short) => buyer.hear(turn(short)))
  return { replies, states: buyer.states(), said: replies.flatMap(keys), last: replies.at(-1) }
}

describe('a need opens as SPIN says', () => {
  it.each([
    { heard: ['problem-question@unplanned-stops'], stops: 'admitted' },
    { heard: ['problem-question@unplanned-stops', 'implication-question@unplanned-stops'], stops: 'felt' },
    { heard: ['problem-question@unplanned-stops', 'implication-question'], stops: 'felt' },
    { heard: ['problem-question@unplanned-stops', 'implication-question', 'need-payoff-question'], stops: 'explicit' },
    { heard: ['problem-question@unplanned-stops', 'implication-question', 'imagine-question'], stops: 'explicit' },
    // A question before its time opens nothing.
    { heard: ['implication-question@unplanned-stops'], stops: 'latent' },
    { heard: ['need-payoff-question@unplanned-stops'], stops: 'latent' },
    { heard: ['situation-question@unplanned-stops'], stops: 'latent' },
    // A pitch at a latent need bounces, however often it is made.
    { heard: ['benefit@unplanned-stops', 'feature@unplanned-stops', 'proof@unplanned-stops'], stops: 'latent' },
    // One step a turn: the buyer answers before the next question can land.
    {
      heard: ['problem-question@unplanned-stops implication-question@unplanned-stops need-payoff-question@unplanned-stops'],
      stops: 'admitted',
    },
    // A fault in the same breath closes the door.
    { heard: ['problem-question@unplanned-stops pressure'], stops: 'latent' },
  ])('$heard leaves it $stops', ({ heard, stops }) => {
    expect(hear(heard).states['need:unplanned-stops']).toBe(stops)
  })

  it('a question about one need opens no other', () => {
    const { states } = hear(['problem-question@overtime', 'implication-question@overtime', 'need-payoff-question@overtime'])
    expect(states).toMatchObject({ 'need:overtime': 'explicit', 'need:unplanned-stops': 'latent' })
  })

  it('the buyer says the line of each step', () => {
    expect(hear(['problem-question@overtime', 'implication-question@overtime', 'need-payoff-question@overtime']).said).toEqual(
      expect.arrayContaining(['need:overtime.admitted', 'need:overtime.felt', 'need:overtime.explicit']),
    )
  })

  it('asked for its worth before its cost is felt, the buyer says it with less behind it, and the cost can still be asked for', () => {
    const early = hear(['problem-question@overtime', 'need-payoff-question@overtime'])
    const full = hear(['problem-question@overtime', 'implication-question@overtime', 'need-payoff-question@overtime'])
    expect(early.states['need:overtime']).toBe('explicit')
    expect(early.last?.mood.dana?.interest).toBeLessThan(full.last?.mood.dana?.interest ?? 0)
    const later = hear(['problem-question@overtime', 'need-payoff-question@overtime', 'implication-question@overtime'])
    expect(later.said.at(-1)).toBe('need:overtime.felt')
  })

  it('at the hard level each step takes two fitting questions', () => {
    const once = hear(['problem-question@overtime'], 'hard')
    expect(once.states['need:overtime']).toBe('latent')
    expect(once.said).toEqual(['no-trouble-there'])
    expect(hear(['problem-question@overtime', 'problem-question@overtime'], 'hard').states['need:overtime']).toBe('admitted')
  })

  it('at the easy level an open question about it is enough', () => {
    expect(hear(['open-question@overtime'], 'easy').states['need:overtime']).toBe('admitted')
    expect(hear(['open-question@overtime'], 'normal').states['need:overtime']).toBe('latent')
  })

  it('asked around it twice, the buyer comes to it, unless the level is hard', () => {
    const around = ['open-question@overtime', 'closed-question@overtime']
    expect(hear(around).states['need:overtime']).toBe('admitted')
    expect(hear(around, 'hard').states['need:overtime']).toBe('latent')
  })

  it('a question that was heard with more doubt than not is taken for one about the difficulty', () => {
    const buyer = createBuyer(input(discovery({ concerns: [] })))
    buyer.open()
    const sure = turn('implication-question@overtime')
    const unsure = { ...sure, moves: sure.moves.map((move) => ({ ...move, confidence: 0.4 })) }
    expect(buyer.hear(unsure).states['need:overtime']).toBe('admitted')
  })

  it('asked again about what is out, the buyer says it in other words, then cannot say, and then has no more to say', () => {
    const { said } = hear(Array.from({ length: 5 }, () => 'problem-question@overtime'))
    const twice = 'need:overtime.admitted'
    expect(said).toEqual([twice, twice, 'does-not-know', 'does-not-know', 'no-more-to-say'])
  })
})

describe('a question about difficulties that names none', () => {
  it('opens nothing where the talk is at nothing', () => {
    const { states, said } = hear(['problem-question'])
    expect(states).toMatchObject({ 'need:overtime': 'latent', 'need:unplanned-stops': 'latent' })
    expect(said).toEqual(['no-trouble-there'])
  })
  it('opens the need that the last line spoke of', () => {
    const { states } = hear(['situation-question@log', 'problem-question']) // the log is about stops
    expect(states).toMatchObject({ 'need:unplanned-stops': 'admitted', 'need:overtime': 'latent' })
  })
  it('opens what is on the mind of a buyer in trouble', () => {
    const buyer = createBuyer(input(discovery({ concerns: [] }, { mode: 'trouble' })))
    buyer.open()
    expect(buyer.hear(turn('problem-question')).states['need:unplanned-stops']).toBe('admitted')
  })
})

describe('a secret', () => {
  const open = 'problem-question@unplanned-stops'
  it.each([
    { heard: [open, 'situation-question@auditor'], told: 'told' },
    { heard: ['situation-question@auditor'], told: 'kept' }, // what must be out before it is not
    { heard: [open, 'rapport@auditor'], told: 'kept' }, // not the move that earns it
    { heard: [open, 'pressure', 'situation-question@auditor'], told: 'kept' }, // trust is gone
  ])('$heard: $told', ({ heard, told }) => {
    expect(hear(heard).states['secret:auditor']).toBe(told)
  })
})

import { describe, expect, it } from 'vitest'
import { createBuyer } from '#buyer'
import type { Level } from '#content'
import { complaint, input, keys, turn } from './fakes.ts'

function hear(turns: readonly string[], level: Level = 'normal') {
  const buyer = createBuyer(input(complaint(), { level }))
  buyer.open()
  const path = [buyer.states().complaint]
  const heat = [Number(buyer.states().heat)]
  const replies = turns.map((short) => {
    const reply = buyer.hear(turn(short, 'tony'))
    const state = reply.states.complaint
    if (state !== path.at(-1)) path.push(state)
    heat.push(Number(reply.states.heat))
    return reply
  })
  return { path: path.join(' > '), heat, said: replies.flatMap(keys), last: replies.at(-1) }
}
const GOOD = [
  'invite-venting',
  'reflect-feeling',
  'apologise own-it',
  'closed-question@order',
  'propose-remedy@fitter',
  'recap',
  'follow-up +time',
]

describe('an angry customer', () => {
  it('is led through the six steps, cools and is won', () => {
    const { path, heat, said, last } = hear(GOOD)
    expect(path).toBe('venting > heard > apologised > understood > offered > agreed > closed')
    expect(heat.every((now, n) => n === 0 || now <= (heat[n - 1] ?? 0))).toBe(true)
    expect(said).toEqual(
      expect.arrayContaining(['complaint.venting', 'detail:order', 'remedy:fitter', 'complaint.closed', 'ending:won']),
    )
    expect(last?.ended).toBe('won')
  })
  it.each([
    ['propose-remedy@fitter', 'a remedy before being heard'],
    ['closed-question@order', 'the order number first'],
    ['dismiss-feeling', 'a phrase that inflames'],
    ['excuse', 'an excuse'],
  ])('%s heats: %s', (move) => {
    const { path, heat } = hear([move])
    expect(path).toBe('venting')
    expect(heat[1]).toBeGreaterThan(heat[0] ?? 0)
  })
  it('speaks of the apology when it is made, not two questions later', () => {
    const { said } = hear(['apologise', 'reflect-feeling', 'open-question'])
    expect(said).not.toContain('complaint.apologised')
  })
  it('takes at most two steps in one breath, and none past a missing one', () => {
    const all = 'reflect-feeling apologise clarify propose-remedy@fitter recap follow-up +time'
    expect(hear([all]).path).toBe('venting > apologised')
  })
  it('an apology before being heard is not lost, but the story goes on', () => {
    const { path, said } = hear(['apologise own-it', 'reflect-feeling'])
    expect(said[0]).toBe('complaint.venting')
    expect(path).toBe('venting > heard')
    expect(hear(['apologise own-it', 'reflect-feeling', 'closed-question@order']).path).toBe('venting > heard > understood')
  })
  it('a remedy may be countered and refused, and the better one is taken', () => {
    const to = ['invite-venting', 'reflect-feeling', 'apologise', 'clarify']
    expect(hear([...to, 'propose-remedy@letter']).path).toMatch(/understood$/)
    expect(hear([...to, 'propose-remedy@discount', 'propose-remedy@letter']).path).toMatch(/offered$/)
    const vague = hear([...to, 'propose-remedy'])
    expect(vague.said.at(-1)).toBe('remedy-vague')
  })
  it('nothing is agreed until it is summed up', () => {
    expect(hear([...GOOD.slice(0, 5), 'follow-up']).path).toMatch(/offered$/)
    expect(hear([...GOOD.slice(0, 5), 'follow-up', 'recap']).last?.ended).toBe('won')
  })
  it('the same fault again inflames, the third time the customer hangs up', () => {
    const { said, last } = hear(['excuse', 'excuse', 'excuse'])
    expect(said.slice(0, 2)).toEqual(['complaint.hotter', 'inflamed'])
    expect(last?.ended).toBe('hung-up')
    expect(said.at(-1)).toBe('ending:hung-up')
  })
  it('at the hard level takes more listening', () => {
    expect(hear(['reflect-feeling'], 'hard').path).toBe('venting')
    expect(hear(['invite-venting', 'reflect-feeling'], 'hard').path).toBe('venting > heard')
  })
})

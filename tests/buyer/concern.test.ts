import { describe, expect, it } from 'vitest'
import { createBuyer } from '#buyer'
import type { Concern, Level, PersonaId } from '#content'
import { discovery, input, keys, objection, turn } from './fakes.ts'

function hear(concern: Partial<Concern>, turns: readonly string[], level: Level = 'normal', persona: PersonaId = 'analytical') {
  const buyer = createBuyer(input(objection(concern, { persona }), { level }))
  buyer.open()
  const path = [buyer.states()['concern:worry']]
  const replies = turns.map((short) => {
    const reply = buyer.hear(turn(short))
    const state = reply.states['concern:worry']
    if (state !== path.at(-1)) path.push(state)
    return reply
  })
  return { path: path.join(' > '), said: replies.flatMap(keys), replies }
}

describe('its type decides what settles a concern', () => {
  it.each<{ concern: Partial<Concern>; heard: string[]; path: string }>([
    {
      concern: { type: 'doubt', settledBy: ['hengda'] },
      heard: ['acknowledge', 'clarify', 'proof@hengda'],
      path: 'raised > heard > understood > settled',
    },
    {
      concern: { type: 'misunderstanding', settledBy: ['two-sensors'] },
      heard: ['acknowledge', 'clarify', 'correct-misunderstanding'],
      path: 'raised > heard > understood > settled',
    },
    {
      concern: { type: 'drawback', setAgainst: ['unplanned-stops'] },
      heard: ['acknowledge clarify', 'offset-drawback'],
      path: 'raised > understood > settled',
    },
    {
      concern: { type: 'indifference', need: 'unplanned-stops' },
      heard: ['acknowledge', 'problem-question@unplanned-stops', 'implication-question@unplanned-stops'],
      path: 'raised > heard > settled',
    },
    // The wrong answer for the type misses; a third time, and it hardens.
    {
      concern: { type: 'doubt', settledBy: ['hengda'] },
      heard: ['acknowledge', 'advantage@worry', 'feature@worry', 'advantage@worry'],
      path: 'raised > heard > hardened',
    },
    {
      concern: { type: 'indifference', need: 'unplanned-stops' },
      heard: ['benefit', 'benefit', 'benefit'],
      path: 'raised > hardened',
    },
    // Answered before being heard: it is the answer all the same, and stands until the seller checks.
    {
      concern: { type: 'doubt', settledBy: ['hengda'] },
      heard: ['proof@hengda', 'trial-close'],
      path: 'raised > answered > settled',
    },
    {
      concern: { type: 'doubt', settledBy: ['hengda'] },
      heard: ['feature@two-sensors', 'feature@two-sensors', 'feature@two-sensors'],
      path: 'raised > hardened',
    },
    // Acknowledged and answered at once: it stands as answered until the seller checks.
    {
      concern: { type: 'doubt', settledBy: ['hengda'] },
      heard: ['acknowledge proof@hengda', 'trial-close'],
      path: 'raised > answered > settled',
    },
    // Arguing hardens; being heard after all softens it once.
    { concern: { type: 'doubt', settledBy: ['hengda'] }, heard: ['argue'], path: 'raised > hardened' },
    {
      concern: { type: 'doubt', settledBy: ['hengda'] },
      heard: ['argue', 'apologise acknowledge', 'clarify', 'proof@hengda'],
      path: 'raised > hardened > heard > understood > settled',
    },
  ])('$concern.type: $heard', ({ concern, heard, path }) => {
    expect(hear(concern, heard).path).toBe(path)
  })

  it('at the easy level acknowledging or finding out is enough before the answer', () => {
    expect(hear({ settledBy: ['hengda'] }, ['acknowledge proof@hengda'], 'easy').path).toBe('raised > settled')
  })
})

describe('a doubt takes the right proof', () => {
  it('a refused proof may be followed by another', () => {
    const { path, said } = hear({ settledBy: ['hengda'] }, ['acknowledge', 'clarify', 'proof@mill', 'proof@hengda'])
    expect(said).toEqual(expect.arrayContaining(['concern:worry.refused', 'concern:worry.settled']))
    expect(path).toBe('raised > heard > understood > settled')
  })
  it('or by asking which proof would do', () => {
    const { said } = hear({ settledBy: ['hengda'] }, ['acknowledge', 'proof@mill', 'high-gain-question'])
    expect(said.at(-1)).toBe('concern:worry.understood')
  })
  it('a proof in own words is taken where it is of a kind that this person takes and the author meant', () => {
    const own = ['acknowledge clarify', 'proof +figure']
    expect(hear({ settledBy: ['hengda'] }, own, 'normal', 'analytical').path).toBe('raised > understood > settled')
    expect(hear({ settledBy: ['hengda'] }, own, 'normal', 'amiable').path).toBe('raised > understood')
    expect(hear({ settledBy: ['hengda'] }, ['acknowledge clarify', 'proof'], 'normal', 'analytical').path).toBe(
      'raised > understood',
    )
  })
})

describe('a concern comes up at its occasion', () => {
  it.each([
    { raisedAt: 'pitch' as const, heard: ['purpose', 'feature@two-sensors'] },
    { raisedAt: 'price' as const, heard: ['purpose', 'price-range'] },
    { raisedAt: 'close' as const, heard: ['purpose', 'direct-close'] },
    { raisedAt: 'felt' as const, heard: ['problem-question@overtime', 'implication-question@overtime'] },
  ])('$raisedAt', ({ raisedAt, heard }) => {
    const before = hear({ raisedAt, settledBy: ['hengda'] }, heard.slice(0, -1))
    const after = hear({ raisedAt, settledBy: ['hengda'] }, heard)
    expect(before.path).toBe('dormant')
    expect(after.path).toBe('dormant > raised')
    expect(after.said).toContain('concern:worry.raised')
  })
  it('one at a time', () => {
    const scenario = discovery()
    const two = ['first', 'second'].map((id) => ({ ...scenario.concerns[0], id, about: [id] }) as Concern)
    const buyer = createBuyer(input(discovery({ concerns: two })))
    buyer.open()
    expect(buyer.hear(turn('feature')).states).toMatchObject({ 'concern:first': 'raised', 'concern:second': 'dormant' })
    expect(buyer.hear(turn('acknowledge feature')).states).toMatchObject({ 'concern:second': 'dormant' })
  })
  it('only at the levels that its author names', () => {
    const buyer = createBuyer(input(objection({ levels: ['hard'] }), { level: 'easy' }))
    expect(buyer.states()).not.toHaveProperty('concern:worry')
  })
})

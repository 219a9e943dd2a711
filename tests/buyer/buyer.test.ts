import { describe, expect, it } from 'vitest'
import { type BuyerInput, createBuyer } from '#buyer'
import { type BuyerCard, PERSONAS, type Scenario } from '#content'
import { complaint, concern, discovery, input, keys, objection, turn } from './fakes.ts'

function hear(scenario: Scenario, turns: readonly string[], change: Partial<BuyerInput> = {}) {
  const buyer = createBuyer(input(scenario, change))
  const to = scenario.buyers[0]?.id ?? ''
  const opening = buyer.open()
  const replies = turns.map((short) => buyer.hear(turn(short, to)))
  return {
    buyer,
    opening,
    replies,
    said: replies.flatMap(keys),
    last: replies.at(-1) ?? opening,
    mood: replies.map((one) => one.mood[to]),
  }
}
const plain = (card: Partial<BuyerCard> = {}, change: Partial<Scenario> = {}) => discovery({ concerns: [], ...change }, card)
const FULL = ['problem-question@unplanned-stops', 'implication-question', 'need-payoff-question']

describe('known facts', () => {
  it.each(['situation-question', 'closed-question', 'open-question'])(
    'a %s gets its answer, then other words for it, then no more',
    (move) => {
      const { replies } = hear(plain(), [`${move}@presses`, `${move}@presses`, `${move}@presses`])
      expect(replies.map((reply) => reply.said[0]?.text.slice(0, 11))).toEqual(['Three lines', 'Like I said', 'analytical:'])
      expect(keys(replies[2] ?? replies[0]!)).toContain('asked-before')
    },
  )
  it('a fact that nobody wrote down is not known', () => {
    expect(hear(plain(), ['closed-question']).said).toEqual(['does-not-know'])
  })
  it('what belongs to another buyer, they have to tell', () => {
    const other: Scenario = {
      ...plain(),
      buyers: [...plain().buyers, { id: 'priya', name: 'Priya', role: 'Finance', persona: 'amiable' }],
      answers: [{ id: 'budget', by: 'priya', about: ['budget'], lines: [{ text: 'Forty thousand.' }] }],
    }
    const buyer = createBuyer(input(other))
    buyer.open()
    expect(keys(buyer.hear(turn('ask-budget@budget')))).not.toContain('answer:budget')
    expect(buyer.hear(turn('ask-budget@budget', 'priya')).said[0]).toMatchObject({ by: 'priya', text: 'Forty thousand.' })
  })
})

describe('words that are no answer', () => {
  it.each([
    ['gibberish', 'not-understood'],
    ['empty', 'not-understood'],
    ['wrong-language', 'wrong-language'],
    ['copied', 'parroted'],
    ['keywords', 'parroted'],
    ['repeated', 'said-before'],
  ])('%s is met in character and moves nothing but patience', (gate, reaction) => {
    const { opening, last, said } = hear(plain(), [`problem-question@unplanned-stops benefit !${gate}`])
    expect(said).toEqual([reaction])
    expect(last.states).toEqual(opening.states)
    expect(last.mood.dana).toMatchObject({ trust: opening.mood.dana?.trust, interest: opening.mood.dana?.interest })
    expect(last.mood.dana?.patience).toBeLessThan(opening.mood.dana?.patience ?? 0)
  })
  it('kept up, it ends the talk', () => {
    const { last, said } = hear(
      plain(),
      Array.from({ length: 8 }, () => 'rapport !gibberish'),
    )
    expect(last.ended).toBe('lost')
    expect(new Set(said).size).toBeGreaterThan(2)
  })
})

describe('mood', () => {
  it('every change names its cause and why', () => {
    const { last } = hear(plain(), ['problem-question@unplanned-stops'])
    const moods = last.changes.filter((change) => change.what === 'mood')
    expect(moods.length).toBeGreaterThan(2)
    for (const change of moods) expect([change.cause, change.why]).not.toContain('')
    expect(moods.find((change) => change.cause === 'problem-question' && change.id === 'trust')?.why).toBe(
      'problem-question always',
    )
  })
  it('the numbers add up', () => {
    const { opening, replies } = hear(discovery(), [...FULL, 'feature@two-sensors #200', 'argue', 'apologise', 'next-step +time'])
    let before = opening.mood.dana
    for (const reply of replies) {
      for (const id of ['trust', 'patience', 'interest'] as const) {
        const steps = reply.changes.filter((change) => change.what === 'mood' && change.id === id)
        const sum = steps.reduce((all, step) => all + Number(step.to) - Number(step.from), 0)
        expect((before?.[id] ?? 0) + sum).toBe(reply.mood.dana?.[id])
      }
      before = reply.mood.dana
    }
  })
  it('the same move about the same thing gains half, then nothing', () => {
    const { mood, opening } = hear(plain(), ['clarify@presses', 'clarify@presses', 'clarify@presses', 'clarify@presses'])
    const trust = [opening.mood.dana?.trust ?? 0, ...mood.map((one) => one?.trust ?? 0)]
    expect(trust.slice(1).map((one, n) => one - (trust[n] ?? 0))).toEqual([4, 2, 0, 0])
  })
  it('a turn that is too long costs patience by its length', () => {
    const [short, long, longest] = ['#20', '#80', '#300'].map(
      (length) => hear(plain(), [`purpose ${length}`]).mood[0]?.patience ?? 0,
    )
    expect(short).toBeGreaterThan(long ?? 0)
    expect(long).toBeGreaterThan(longest ?? 0)
    expect(hear(plain(), ['purpose #300']).said).toContain('too-long')
  })
  it('one question after another wears', () => {
    const { said } = hear(plain(), [
      'situation-question@presses',
      'situation-question@crew',
      'situation-question@log',
      'closed-question',
      'closed-question',
    ])
    expect(said).toContain('too-many-questions')
  })
})

describe('faults', () => {
  it.each([
    ['argue', 'argued-with'],
    ['blame-buyer', 'blamed'],
    ['excuse', 'excused-at'],
    ['disparage-competitor', 'rival-disparaged'],
    ['flat-refusal', 'refused-flat'],
    ['overclaim', 'overclaimed-at'],
    ['pressure', 'pressured'],
    ['dismiss-feeling', 'feeling-dismissed'],
  ])('%s: met, then inflamed, then the talk is over', (fault, reaction) => {
    const { said, last } = hear(plain({ persona: 'driver' }), [fault, fault, fault])
    expect(said).toEqual([reaction, 'inflamed', 'ending:hung-up'])
    expect(last.ended).toBe('hung-up')
  })
  it('an honest apology mends some of it', () => {
    const { said, mood } = hear(plain(), ['argue', 'apologise'])
    expect(said).toEqual(['argued-with', 'repaired'])
    expect(mood[1]?.trust).toBeGreaterThan(mood[0]?.trust ?? 0)
  })
})

describe('presenting and buying signals', () => {
  it('a benefit lands at an open need and misses elsewhere', () => {
    expect(hear(plain(), [...FULL.slice(0, 2), 'benefit@unplanned-stops']).said).toContain('benefit-lands')
    expect(hear(plain(), ['benefit']).said).toEqual(['benefit-misses'])
    expect(hear(plain(), ['benefit@overtime']).said).toEqual(['pitch-bounces'])
  })
  it('a feature before any need is out bounces in a discovery', () => {
    expect(hear(plain(), ['feature@two-sensors']).said).toEqual(['pitch-bounces'])
    expect(hear(plain({}, { kind: 'presentation' }), ['feature@two-sensors']).said).toEqual(['feature-noted'])
  })
  it('shows a signal when the worth is said, and loses interest when it is passed over', () => {
    const good = [...FULL, 'benefit@unplanned-stops']
    const { said } = hear(plain({ persona: 'driver' }), good)
    expect(said).toContain('buying-signal')
    const met = hear(plain({ persona: 'driver' }), [...good, 'trial-close'])
    const missed = hear(plain({ persona: 'driver' }), [...good, 'feature@two-sensors'])
    expect(missed.said).toContain('signal-missed')
    expect(missed.last.mood.dana?.interest).toBeLessThan(met.last.mood.dana?.interest ?? 0)
  })
})

describe('prices', () => {
  const quoting = plain({}, { rubrics: ['spin', 'quoting'] })
  it('who asks a second time without a price is told so', () => {
    expect(hear(quoting, ['qualify-request', 'qualify-request']).said).toEqual(['qualified', 'price-vague'])
    expect(hear(quoting, ['qualify-request', 'price-range']).said).toEqual(['qualified', 'price-range-heard'])
  })
})

describe('endings', () => {
  it('a yes to a close where trust, interest and a need are there', () => {
    const { last, said } = hear(plain({ persona: 'driver' }), [
      'purpose',
      ...FULL,
      'benefit@unplanned-stops',
      'proof@hengda',
      'direct-close',
    ])
    expect(last.ended).toBe('won')
    expect(said.slice(-2)).toEqual(['close-accepted', 'ending:won'])
  })
  it('a dated next step half the way there', () => {
    const heard = ['problem-question@unplanned-stops', 'implication-question', 'paraphrase']
    expect(hear(plain(), [...heard, 'next-step +time']).last.ended).toBe('next-step')
    expect(hear(plain(), [...heard, 'next-step']).last.ended).toBe(null)
  })
  it('asked too early, no', () => {
    expect(hear(plain(), ['direct-close']).said).toEqual(['close-too-early'])
    expect(hear(plain(), ['next-step +time']).last.ended).toBe(null)
  })
  it('never a yes while a concern is open', () => {
    const { last, said } = hear(discovery({}, { persona: 'driver' }), [
      'purpose',
      ...FULL,
      'benefit@unplanned-stops',
      'direct-close',
    ])
    expect(last.ended).toBe(null)
    expect(said.slice(-2)).toEqual(['still-open', 'concern:false-alarms.named'])
  })
  it('a concern that the seller will come back to by a date does not stand in the way of a next step', () => {
    const heard = [...FULL, 'feature@two-sensors', 'acknowledge', 'defer-honestly +time', 'next-step +time']
    expect(hear(discovery(), heard).last.ended).toBe('next-step')
  })
  it('patience runs out: politely lost', () => {
    const { last, said } = hear(
      plain({ persona: 'driver' }),
      Array.from({ length: 30 }, () => 'rapport'),
    )
    expect(last.ended).toBe('lost')
    expect(said.at(-1)).toBe('ending:lost')
    expect(said).toContain('small-talk-tires')
    expect(said).toContain('hurry-up')
  })
  it('the seller ends it: by what was agreed', () => {
    const lost = hear(plain(), ['rapport']).buyer
    expect(lost.end()).toMatchObject({ ended: 'lost', said: [{ key: 'ends-by-seller' }] })
    const agreed = hear(complaint(), ['reflect-feeling', 'apologise', 'clarify', 'propose-remedy@fitter', 'recap']).buyer
    expect(agreed.end()).toMatchObject({ ended: 'next-step', said: [{ key: 'ends-by-seller' }, { key: 'ending:next-step' }] })
  })
  it('after the end nothing more is said', () => {
    const { buyer } = hear(plain(), [])
    buyer.end()
    expect(buyer.hear(turn('rapport'))).toMatchObject({ said: [], changes: [], ended: 'lost' })
    expect(buyer.end().said).toEqual([])
  })
})

describe('overlays', () => {
  it.each(['even-keel', 'overconfident'] as const)('%s: nothing offered moves them until a need is felt', (mode) => {
    const before = hear(plain({ mode }), ['purpose', 'proof@hengda', 'feature@two-sensors'])
    expect(before.last.mood.dana?.interest).toBeLessThanOrEqual(before.opening.mood.dana?.interest ?? 0)
    const question = 'problem-question@unplanned-stops'
    const opened = hear(plain({ mode }), [question, question, 'implication-question', 'implication-question', 'proof@hengda'])
    expect(opened.mood[4]?.trust).toBeGreaterThan(opened.mood[3]?.trust ?? 0)
  })
  it('the wavering raises a new point at a close until it is put together', () => {
    const ready = ['purpose', ...FULL, 'benefit@unplanned-stops', 'proof@hengda']
    const card = { persona: 'driver' as const, habit: 'wavering' as const }
    expect(hear(plain(card), [...ready, 'direct-close', 'direct-close', 'direct-close']).said.slice(-4)).toEqual([
      'wavers',
      'wavers',
      'close-accepted',
      'ending:won',
    ])
    expect(hear(plain(card), [...ready, 'direct-close', 'clarify', 'compare-fairly', 'summary-close']).last.ended).toBe('won')
  })
  it('the lingering puts off the contract until the essential question is asked', () => {
    const ready = ['purpose', ...FULL, 'benefit@unplanned-stops', 'proof@hengda']
    const card = { persona: 'driver' as const, habit: 'lingering' as const }
    expect(hear(plain(card), [...ready, 'direct-close']).said.at(-1)).toBe('evades-signing')
    expect(hear(plain(card), [...ready, 'direct-close', 'high-gain-question', 'story-close', 'direct-close']).last.ended).toBe(
      'won',
    )
  })
  it('the easy yes says yes at once and evades the date until it is fixed and put together', () => {
    const card = { persona: 'expressive' as const, habit: 'easy-yes' as const }
    const early = hear(plain(card), ['direct-close'])
    expect(early.said).toEqual(['close-accepted'])
    expect(early.last.ended).toBe(null)
    const ready = [...FULL, 'benefit@unplanned-stops', 'direct-close', 'direct-close']
    expect(hear(plain(card), ready).said.at(-1)).toBe('evades-signing')
    expect(hear(plain(card), [...ready, 'recap', 'next-step +time']).last.ended).toBe('next-step')
  })
  it('a benefit counts for more where it is a win in this seat', () => {
    const [finance, user] = (['finance', 'user'] as const).map(
      (seat) => hear(plain({ seat }), [...FULL.slice(0, 2), 'benefit@unplanned-stops']).last.mood.dana?.interest ?? 0, // area: cost
    )
    expect(finance).toBeGreaterThan(user ?? 0)
  })
  it('relation and stance decide where trust starts', () => {
    const trust = (card: Partial<BuyerCard>) => hear(plain(card), []).opening.mood.dana?.trust ?? 0
    expect(trust({ relation: 'trusted', stance: 'for' })).toBeGreaterThan(trust({}))
    expect(trust({ stance: 'against' })).toBeLessThan(trust({}))
  })
  it('the leading need has its own likes: a trial pleases the one who wants safety', () => {
    const trust = (card: Partial<BuyerCard>) => hear(plain(card), ['trial-close']).last.mood.dana?.trust ?? 0
    expect(trust({ need: 'safety' })).toBeGreaterThan(trust({ need: 'power' }))
  })
})

describe('several people in one talk', () => {
  const two: Scenario = {
    ...discovery(),
    buyers: [
      { id: 'dana', name: 'Dana', role: 'User', persona: 'amiable' },
      { id: 'priya', name: 'Priya', role: 'Finance', persona: 'analytical' },
    ],
    needs: discovery().needs.map((need, n) => (n === 0 ? need : { ...need, by: 'priya' })),
    concerns: [concern('budget', 'priya', { raisedAt: 'price', settledBy: ['hengda'] })],
  }
  const start = () => {
    const buyer = createBuyer(input(two))
    buyer.open()
    return buyer
  }
  it('each answers for themselves', () => {
    const buyer = start()
    expect(buyer.hear(turn('problem-question@overtime >dana')).states['need:overtime']).toBe('latent')
    const reply = buyer.hear(turn('problem-question@overtime >priya'))
    expect(reply.states['need:overtime']).toBe('admitted')
    expect(reply.said[0]?.by).toBe('priya')
  })
  it('each has a mood of their own; a fault is overheard', () => {
    const buyer = start()
    const before = buyer.mood()
    const after = buyer.hear(turn('reflect-feeling >dana')).mood
    expect(after.dana?.trust).toBeGreaterThan(before.dana?.trust ?? 0)
    expect(after.priya).toEqual(before.priya)
    const insulted = buyer.hear(turn('argue >dana')).mood
    expect(insulted.priya?.trust).toBeLessThan(before.priya?.trust ?? 0)
  })
  it('a concern is raised by the one whose it is', () => {
    const buyer = start()
    expect(buyer.hear(turn('price-range >dana')).states['concern:budget']).toBe('dormant')
    expect(buyer.hear(turn('price-range >priya')).said.map((said) => [said.by, said.key])).toContainEqual([
      'priya',
      'concern:budget.raised',
    ])
  })
})

describe('a rehearsal may start in the middle', () => {
  it('with its states and its mood', () => {
    const from = {
      states: {
        'need:unplanned-stops': 'felt',
        'concern:false-alarms': 'understood',
        'secret:auditor': 'told',
        stage: 'objections',
      },
      mood: { dana: { trust: 61 } },
    }
    const buyer = createBuyer(input(discovery(), { from }))
    expect(buyer.states()).toMatchObject(from.states)
    expect(buyer.mood().dana).toEqual({ trust: 61, patience: 70, interest: 40 })
    buyer.open()
    expect(buyer.hear(turn('need-payoff-question@unplanned-stops')).states['need:unplanned-stops']).toBe('explicit')
    expect(createBuyer(input(complaint(), { from: { states: { complaint: 'understood', heat: '30' } } })).states()).toMatchObject(
      {
        complaint: 'understood',
        heat: '30',
      },
    )
  })
})

describe('four people', () => {
  it('answer the same sentence differently, in words and in mood', () => {
    const heard = ['rapport', 'feature@two-sensors #60', 'proof@mill', 'problem-question@unplanned-stops']
    const talks = PERSONAS.map((persona) => hear(plain({ persona }), heard))
    expect(new Set(talks.map((talk) => talk.replies[1]?.said[0]?.text)).size).toBe(4)
    expect(new Set(talks.map((talk) => JSON.stringify(talk.mood))).size).toBe(4)
  })
  it('the scenario speaks before the persona', () => {
    expect(hear(plain(), ['rapport', 'rapport']).replies.map((reply) => reply.said[0]?.text.split(' ')[0])).toEqual([
      'Morning.',
      'analytical:',
    ])
  })
  it('the seed chooses among the lines', () => {
    const texts = [1, 2, 3, 4, 5, 6, 7, 8].map(
      (seed) => hear(objection({ settledBy: ['hengda'] }), ['acknowledge'], { seed }).replies[0]?.said[0]?.text,
    )
    expect(new Set(texts).size).toBeGreaterThan(2)
  })
})

it('what changed inside the buyer is told with its cause and why, in the language of the talk', () => {
  const why = (scenario: Scenario) =>
    hear(scenario, ['problem-question@unplanned-stops']).last.changes.find((change) => change.what === 'need') ?? null
  expect(why(plain())).toMatchObject({
    from: 'latent',
    to: 'admitted',
    cause: 'problem-question',
    why: 'A difficulty of theirs is on the table.',
  })
  expect(why(plain({}, { lang: 'zh' }))?.why).toMatch(/难处/)
})

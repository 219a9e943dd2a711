import { describe, expect, it } from 'vitest'
import { createBuyer, type SellerSpoke } from '#buyer'
import type { Concern, Scenario } from '#content'
import { discovery, input, keys, objection, turn } from './fakes.ts'

const said = (scenario: Scenario, turns: readonly SellerSpoke[]) => {
  const buyer = createBuyer(input(scenario))
  buyer.open()
  return turns.map((one) => buyer.hear(one))
}
const unsure = (spoke: SellerSpoke, confidence: number): SellerSpoke => ({
  ...spoke,
  moves: spoke.moves.map((move) => ({ ...move, confidence })),
})
const worry = (more: Partial<Concern> = {}) => objection({ type: 'doubt', settledBy: ['hengda'], ...more })

describe('a buyer leaves nobody to guess', () => {
  it('asked how it stands while a worry is open, says that one is and which', () => {
    const scenario = worry({ settledBy: ['two-sensors'] })
    const [, last] = said(scenario, [turn('problem-question@overtime'), turn('trial-close')])
    expect(keys(last as NonNullable<typeof last>)).toEqual(['still-open', 'concern:worry.named'])
  })
  it('what is asked beside something else is answered too', () => {
    const [reply] = said(discovery(), [turn('price-range closed-question@presses')])
    expect(keys(reply as NonNullable<typeof reply>)).toContain('answer:presses')
  })
  it('an answer to the worry just named that does not fit is met by the worry, not by a reproach', () => {
    const [reply] = said(worry({ raisedAt: 'pitch' }), [turn('feature@two-sensors')])
    expect(keys(reply as NonNullable<typeof reply>)).toContain('concern:worry.raised')
    const [, second] = said(worry({ raisedAt: 'pitch' }), [turn('feature@two-sensors'), turn('advantage@two-sensors')])
    expect(keys(second as NonNullable<typeof second>)).toEqual(['answer-misses', 'concern:worry.named'])
  })
  it('asked something beside a day that is agreed on, answers before the talk ends', () => {
    const opened = [
      'problem-question@overtime',
      'implication-question@overtime',
      'need-payoff-question@overtime',
      'benefit@overtime',
    ]
    const buyer = createBuyer(input(discovery({ concerns: [] })))
    buyer.open()
    for (const one of opened) buyer.hear(turn(one))
    const reply = buyer.hear(turn('next-step closed-question@presses +time'))
    expect(keys(reply)).toContain('answer:presses')
    expect(reply.ended).toBe(null)
    expect(buyer.end().ended).toBe('next-step')
  })
  it('asked what is missing after a close that was not taken, says the worry that was kept back', () => {
    const asked: SellerSpoke = { ...turn('clarify'), phatic: [{ kind: 'asks-back', start: 0, end: 5 }] }
    const replies = said(worry({ raisedAt: 'pitch' }), [turn('next-step +time'), asked])
    expect(replies[0]?.states['concern:worry']).toBe('dormant')
    expect(keys(replies[1] as NonNullable<(typeof replies)[1]>)).toContain('concern:worry.raised')
  })
  it('asked what worries them, says the worry that nobody has come to; where there is none, that all is well', () => {
    const asked: SellerSpoke = { ...turn('trial-close'), phatic: [{ kind: 'asks-worry', start: 0, end: 5 }] }
    const [, second] = said(worry({ raisedAt: 'close' }), [turn('feature@two-sensors'), asked])
    expect(keys(second as NonNullable<typeof second>)).toContain('concern:worry.raised')
    const [, , third] = said(worry({ raisedAt: 'pitch', levels: ['hard'] }), [
      turn('feature@two-sensors'),
      turn('feature'),
      asked,
    ])
    expect(keys(third as NonNullable<typeof third>)).not.toContain('still-open')
  })
  it('does not ask for the proof that was just given', () => {
    const replies = said(worry({ raisedAt: 'pitch' }), [turn('proof@hengda'), turn('feature@two-sensors'), turn('trial-close')])
    expect(replies.flatMap((reply) => keys(reply))).not.toContain('concern:worry.raised')
    expect(replies[2]?.states['concern:worry']).toBe('settled')
  })
  it('still asks for a proof of another kind', () => {
    const [reply] = said(worry({ raisedAt: 'pitch' }), [turn('feature@two-sensors')])
    expect(keys(reply as NonNullable<typeof reply>)).toContain('concern:worry.raised')
  })
  it('asked two things in two questions, tells both', () => {
    const base = discovery({ concerns: [] })
    const [first] = base.answers
    if (first === undefined) throw new Error('no answer')
    const other = { ...first, id: 'shifts', about: ['shifts'], lines: [{ text: 'Two shifts.' }] }
    const scenario = { ...base, answers: [...base.answers, other] }
    const [reply] = said(scenario, [{ ...turn('closed-question@presses situation-question@shifts'), questions: 2 }])
    expect(keys(reply as NonNullable<typeof reply>)).toEqual(['answer:presses', 'answer:shifts'])
  })
  it('a question of its own is not met by "you have understood me"', () => {
    const spoke = turn('paraphrase closed-question')
    const [said1, asked1] = spoke.moves
    if (said1 === undefined || asked1 === undefined) throw new Error('two moves')
    const apart = {
      ...spoke,
      questions: 1,
      moves: [
        { ...said1, start: 0, end: 20 },
        { ...asked1, start: 21, end: 40 },
      ],
    }
    const [reply] = said(discovery({ concerns: [] }), [apart])
    expect(keys(reply as NonNullable<typeof reply>)).toEqual(['does-not-know'])
  })
  it('told "no, I meant", does not tell the same again', () => {
    const meant: SellerSpoke = { ...turn('closed-question@presses'), phatic: [{ kind: 'asks-again', start: 0, end: 5 }] }
    const replies = said(discovery({ concerns: [] }), [turn('closed-question@presses'), meant])
    expect(keys(replies[0] as NonNullable<(typeof replies)[0]>)).toEqual(['answer:presses'])
    expect(keys(replies[1] as NonNullable<(typeof replies)[1]>)).toEqual(['does-not-know'])
  })
  it('words at a worry in which nothing was heard are met by the worry', () => {
    const [, reply] = said(worry({ raisedAt: 'pitch' }), [turn('feature@two-sensors'), turn('')])
    expect(keys(reply as NonNullable<typeof reply>)).toEqual(['concern:worry.named'])
  })
})

describe('what was hardly heard is not held against anybody', () => {
  it.each([
    [0.55, false],
    [0.65, true],
  ])('a fault heard with %s is taken amiss: %s', (confidence, taken) => {
    const [reply] = said(discovery(), [unsure(turn('pressure'), confidence)])
    expect(keys(reply as NonNullable<typeof reply>).includes('pressured')).toBe(taken)
  })
  it('a choice between two days is a proposal to meet, and between two worries a question', () => {
    const asks = turn('choice-close@worry')
    const [reply] = said(worry(), [asks])
    expect(keys(reply as NonNullable<typeof reply>)).toContain('concern:worry.understood')
  })
  it('who speaks plainly of a drawback grants it', () => {
    const [reply] = said(worry({ type: 'drawback', settledBy: [], setAgainst: ['two-sensors'] }), [turn('feature@worry')])
    expect(reply?.states['concern:worry']).toBe('heard')
  })
  it('"no, it does not" to a drawback just named grants it', () => {
    const no: SellerSpoke = { ...turn(''), phatic: [{ kind: 'says-no', start: 0, end: 2 }] }
    const replies = said(worry({ type: 'drawback', settledBy: [], raisedAt: 'pitch' }), [turn('feature@two-sensors'), no])
    expect(replies.at(-1)?.states['concern:worry']).toBe('heard')
  })
})

describe('a buyer whose worry is settled', () => {
  const settled = () => {
    const buyer = createBuyer(input(objection({ type: 'doubt', settledBy: ['hengda'] })))
    buyer.open()
    buyer.hear(turn('acknowledge@worry clarify@worry'))
    buyer.hear(turn('proof@hengda'))
    return buyer
  }
  it('agrees on a day for the next step, though little else was spoken of', () => {
    expect(settled().hear(turn('next-step +time')).ended).toBe('next-step')
  })
  it('keeps to what was agreed, also when the talk goes on after it', () => {
    const buyer = settled()
    const reply = buyer.hear(turn('next-step closed-question@presses +time'))
    expect(keys(reply)).toContain('next-step-agreed')
    expect(reply.ended).toBe(null)
    buyer.hear(turn('feature@two-sensors'))
    expect(buyer.end().ended).toBe('next-step')
  })
})

describe('a question is taken for what it asks', () => {
  it('what makes them weigh proposes no day, though it names one', () => {
    const [, , reply] = said(worry(), [
      turn('feature@two-sensors'),
      turn(''),
      { ...turn('high-gain-question +time'), perhaps: turn('next-step').moves, questions: 1 },
    ])
    expect(reply?.states.stage).not.toBe('closing')
  })
  it('nobody is blamed by who owns the mistake', () => {
    const [reply] = said(discovery(), [turn('own-it blame-buyer')])
    expect(keys(reply as NonNullable<typeof reply>)).not.toContain('blamed')
  })
})

describe('a small step, once a worry has held the buyer back twice', () => {
  const heldBackTwice = () => {
    const buyer = createBuyer(input(objection({ type: 'drawback', setAgainst: ['two-sensors'] })))
    buyer.open()
    for (const of of ['problem-question', 'implication-question', 'need-payoff-question']) buyer.hear(turn(`${of}@overtime`))
    buyer.hear(turn('acknowledge@worry'))
    for (const time of [1, 2]) expect(keys(buyer.hear(turn('next-step +time'))), `${time}`).toContain('still-open')
    return buyer
  }
  it('is taken with a date, though the worry is left', () => {
    expect(heldBackTwice().hear(turn('next-step +time')).ended).toBe('next-step')
  })
  it('is taken where it lends something to try, and not where it only asks how things stand', () => {
    const buyer = heldBackTwice()
    expect(buyer.hear(turn('trial-close@presses')).ended).toBe(null)
    expect(buyer.hear(turn('trial-close@two-sensors')).ended).toBe('next-step')
  })
})

import { describe, expect, it } from 'vitest'
import { createBuyer } from '#buyer'
import { complaint, discovery, input, keys, objection, turn } from './fakes.ts'

const plain = () => discovery({ concerns: [] })

describe('what the seller means is taken from the thread of the talk', () => {
  it('a question about consequences that names only a known fact goes to the need in hand', () => {
    const buyer = createBuyer(input(plain()))
    buyer.open()
    buyer.hear(turn('problem-question@overtime'))
    expect(buyer.hear(turn('implication-question@presses')).states['need:overtime']).toBe('felt')
  })
  it('a question that seems to be about the seller’s own product is about the buyer', () => {
    const buyer = createBuyer(input(plain()))
    buyer.open()
    buyer.hear(turn('problem-question@overtime'))
    expect(buyer.hear(turn('implication-question@two-sensors')).states['need:overtime']).toBe('felt')
  })
  it('a benefit that speaks of a fact serves the need that was spoken of', () => {
    const buyer = createBuyer(input(plain()))
    buyer.open()
    buyer.hear(turn('problem-question@overtime'))
    buyer.hear(turn('implication-question@overtime'))
    expect(keys(buyer.hear(turn('benefit@two-sensors')))).toContain('benefit-lands')
  })
  it('asking leave for the plan of the talk is no close', () => {
    const buyer = createBuyer(input(plain()))
    buyer.open()
    expect(keys(buyer.hear(turn('purpose permission trial-close closed-question')))).toEqual(['go-ahead'])
  })
  it('a fault that was hardly heard is not taken amiss', () => {
    const buyer = createBuyer(input(plain()))
    buyer.open()
    const sure = turn('problem-question@overtime argue')
    const doubtful = { ...sure, moves: sure.moves.map((move) => (move.id === 'argue' ? { ...move, confidence: 0.3 } : move)) }
    expect(buyer.hear(doubtful).states['need:overtime']).toBe('admitted')
  })
  it.each([
    ['the fact that clears up a misunderstanding corrects it', 'misunderstanding', 'two-sensors', 'feature@two-sensors'],
    ['the proof that a doubt waits for proves it', 'doubt', 'hengda', ''],
    ['what outweighs a drawback is set against it', 'drawback', 'two-sensors', ''],
  ] as const)('%s, in whatever words it is put', (_, type, fact, moves) => {
    const scenario = objection({ type, settledBy: [fact], setAgainst: [fact] })
    const buyer = createBuyer(input(scenario))
    buyer.open()
    buyer.hear(turn('acknowledge@worry'))
    buyer.hear(turn('clarify@worry'))
    expect(buyer.hear({ ...turn(moves), moves: [], tells: [fact] }).states['concern:worry']).toBe('settled')
  })
  it('a fact that answers the worry counts, though its last words made a question of it', () => {
    const scenario = objection({ type: 'drawback', setAgainst: ['two-sensors'] })
    const buyer = createBuyer(input(scenario))
    buyer.open()
    buyer.hear(turn('acknowledge@worry'))
    buyer.hear(turn('clarify@worry'))
    expect(buyer.hear(turn('closed-question@two-sensors')).states['concern:worry']).toBe('settled')
  })
  it('who tells what the product cannot do, blames nobody for it', () => {
    const base = objection({ type: 'drawback' })
    const fact = { ...base.facts[0]!, id: 'misuse', kind: 'limit' as const, about: ['misuse'] }
    const buyer = createBuyer(input({ ...base, facts: [...base.facts, fact] }))
    buyer.open()
    expect(buyer.hear(turn('feature@misuse blame-buyer@misuse')).states['concern:worry']).not.toBe('hardened')
  })
  it('a remedy that is stated is offered, in whatever words it is put', () => {
    const scenario = complaint()
    const buyer = createBuyer(input(scenario))
    const remedy = scenario.complaint?.remedies.find((one) => one.response === 'accept')?.id ?? ''
    buyer.open()
    for (const one of ['reflect-feeling', 'reflect-feeling', 'apologise own-it', 'clarify']) buyer.hear(turn(one))
    const plain = { ...turn(''), moves: [], tells: [remedy] }
    expect(buyer.hear(plain).states.complaint).toBe('offered')
  })
  it('a correction with the fact is no contradiction once the buyer was heard out; before that it is', () => {
    const said = { ...turn('argue'), tells: ['two-sensors'] }
    const told = (...before: readonly string[]) => {
      const buyer = createBuyer(input(objection({ type: 'misunderstanding', settledBy: ['two-sensors'] })))
      buyer.open()
      for (const one of before) buyer.hear(turn(one))
      return buyer.hear(said).states['concern:worry']
    }
    expect(told('acknowledge@worry', 'clarify@worry')).toBe('settled')
    expect(told()).toBe('hardened')
  })
  it('a buyer tells two things in one answer and no more', () => {
    const scenario = plain()
    const third = { ...scenario.needs[0]!, id: 'third', about: ['third'] }
    const buyer = createBuyer(input({ ...scenario, needs: [...scenario.needs, third] }))
    buyer.open()
    const reply = buyer.hear(turn('problem-question@unplanned-stops problem-question@overtime problem-question@third'))
    expect(reply.states).toMatchObject({
      'need:unplanned-stops': 'admitted',
      'need:overtime': 'admitted',
      'need:third': 'latent',
    })
    expect(keys(reply)).toEqual(['need:unplanned-stops.admitted', 'need:overtime.admitted'])
  })
  it('words speak to the concern that they answer, not only to the one in hand', () => {
    const scenario = objection({ settledBy: ['hengda'] })
    const two = [scenario.concerns[0]!, { ...scenario.concerns[0]!, id: 'other', about: ['other'], settledBy: ['mill'] }]
    const buyer = createBuyer(input({ ...scenario, concerns: two }))
    buyer.open()
    expect(buyer.hear(turn('acknowledge@other clarify@other')).states).toMatchObject({
      'concern:worry': 'raised',
      'concern:other': 'understood',
    })
    expect(buyer.hear(turn('proof@mill')).states).toMatchObject({ 'concern:worry': 'raised', 'concern:other': 'settled' })
  })
})

describe('in whatever words', () => {
  it('a drawback is admitted and weighed', () => {
    const buyer = createBuyer(input(objection({ type: 'drawback', setAgainst: ['two-sensors'] })))
    buyer.open()
    buyer.hear(turn('acknowledge clarify'))
    expect(buyer.hear(turn('own-it@two-sensors')).states['concern:worry']).toBe('settled')
  })
  it('the fact that settles a doubt may be promised with a date', () => {
    const buyer = createBuyer(input(objection({ settledBy: ['hengda'] })))
    buyer.open()
    buyer.hear(turn('acknowledge clarify'))
    expect(buyer.hear(turn('next-step@hengda +time')).states['concern:worry']).toBe('settled')
  })
  it('a remedy is offered by naming it, and summed up by fixing it with a time', () => {
    const buyer = createBuyer(input(complaint()))
    buyer.open()
    for (const short of ['reflect-feeling', 'apologise', 'clarify']) buyer.hear(turn(short, 'tony'))
    expect(buyer.hear(turn('own-it@fitter', 'tony')).states.complaint).toBe('offered')
    expect(buyer.hear(turn('next-step@fitter +time', 'tony')).states.complaint).toBe('agreed')
  })
  it('a plain question after the answer asks whether it was enough', () => {
    const buyer = createBuyer(input(objection({ settledBy: ['hengda'] })))
    buyer.open()
    buyer.hear(turn('acknowledge proof@hengda'))
    expect(buyer.hear(turn('closed-question')).states['concern:worry']).toBe('settled')
  })
})

describe('where nothing was heard for sure', () => {
  const guess = (id: string, about: string | null, confidence = 0.2) => ({ id, about, confidence, start: 0, end: 5 })
  it('the buyer goes by the likeliest guess', () => {
    const buyer = createBuyer(input(plain()))
    buyer.open()
    const perhaps = [guess('situation-question', 'presses'), guess('problem-question', 'overtime', 0.15)]
    expect(keys(buyer.hear({ ...turn(''), perhaps }))).toEqual(['answer:presses'])
  })
  it.each(['argue', 'direct-close'])('but never takes a guess for %s', (id) => {
    const buyer = createBuyer(input(plain()))
    buyer.open()
    expect(keys(buyer.hear({ ...turn(''), perhaps: [guess(id, null)] }))).toEqual(['go-on'])
  })
})

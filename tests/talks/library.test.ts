import { describe, expect, it, vi } from 'vitest'
import { createBuyer, type SellerSpoke } from '#buyer'
import { LEVELS, PERSONAS, type PersonaId, type Scenario } from '#content'
import { play, SELLERS, type SellerId, script, type Talk } from '#session/sellers'
import { parseLog } from '../../src/records/log-schema.ts'
import { castOf, personas, scenarios } from './library.ts'

vi.setConfig({ testTimeout: 120_000 })

const SEEDS = [1, 2, 3]
const WINS = ['won', 'next-step']
const ids = Object.keys(SELLERS) as SellerId[]

interface Played {
  readonly seller: SellerId
  readonly level: string
  readonly seed: number
  readonly talk: Talk
}
const playAll = (scenario: Scenario): readonly Played[] =>
  LEVELS.flatMap((level) =>
    ids.flatMap((seller) =>
      SEEDS.map((seed) => ({ seller, level, seed, talk: play(scenario, castOf(scenario), SELLERS[seller], { seed, level }) })),
    ),
  )
const share = (played: readonly Played[], sellers: readonly SellerId[]) => {
  const theirs = played.filter((one) => sellers.includes(one.seller))
  return theirs.filter((one) => WINS.includes(one.talk.ending ?? '')).length / theirs.length
}
const named = ({ seller, level, seed, talk }: Played) => `${seller}, ${level}, seed ${seed}\n${script(talk)}`

const library = scenarios.map((scenario) => ({ name: `${scenario.id}.${scenario.lang}`, played: playAll(scenario) }))

describe.each(library)('$name', ({ played }) => {
  it('what the buyer did can leave as a file and be taken in again', () => {
    for (const { seller, level, seed, talk } of played.filter((one) => one.seed === SEEDS[0])) {
      const log = talk.replies.map(({ said, mood, states, changes, ended }, n) => {
        const told = { n, atMs: n, said, signs: said.map(() => []), mood, states }
        return n === 0 ? { ...told, type: 'buyer.opened' } : { ...told, type: 'buyer.replied', changes, ended }
      })
      expect(parseLog(log), `${seller}, ${level}, seed ${seed}`).toHaveProperty('events')
    }
  })

  it('every talk comes to an end', () => {
    expect(played.filter((one) => one.talk.ending === null).map(named)).toEqual([])
  })
  it('no line is said twice in a talk', () => {
    const repeated = played.filter((one) => {
      const texts = one.talk.replies.flatMap((reply) => reply.said.map((said) => said.text))
      return new Set(texts).size < texts.length
    })
    expect(repeated.map(named)).toEqual([])
  })
  it('who does what the field teaches wins or agrees a next step; who pitches, insults or plays the machine does not', () => {
    expect(share(played, ['good'])).toBeGreaterThanOrEqual(0.9)
    expect(share(played, ['rude', 'gaming', 'silent', 'pitching', 'interrogating'])).toBeLessThanOrEqual(0.03)
  })
})

describe('the same words to four people', () => {
  it.each(scenarios.map((scenario) => [`${scenario.id}.${scenario.lang}`, scenario] as const))('%s', (_, scenario) => {
    const heard: SellerSpoke[] = []
    play(scenario, castOf(scenario), SELLERS.thorough, { seed: 2 }, (meant) => {
      heard.push(meant)
      return meant
    })
    const courses = PERSONAS.map((style) => {
      const { mood, texts } = courseOf(scenario, style, heard)
      return { mood: mood.join(' '), texts: new Set(texts) }
    })
    // Four courses of trust, patience and interest, no two alike.
    expect(new Set(courses.map((course) => course.mood)).size).toBe(4)
    // Each has words of their own, but where a short complaint is told in the words of its author alone.
    if (scenario.kind === 'complaint') return
    for (const [at, { texts }] of courses.entries())
      expect([...texts].some((text) => courses.every((other, index) => index === at || !other.texts.has(text)))).toBe(true)
  })
})

function courseOf(scenario: Scenario, style: PersonaId, heard: readonly SellerSpoke[]) {
  const persona = personas.find((one) => one.id === style && one.lang === scenario.lang)
  if (persona === undefined) throw new Error(style)
  const cast = Object.fromEntries(scenario.buyers.map((buyer) => [buyer.persona, persona]))
  const buyer = createBuyer({ scenario, personas: cast, seed: 2, level: 'normal' })
  const replies = [buyer.open(), ...heard.map((spoke) => buyer.hear(spoke))]
  return {
    mood: replies.map((reply) => Object.values(reply.mood).flatMap(Object.values).join('/')),
    texts: replies.flatMap((reply) => reply.said.map(({ text }) => text)),
  }
}

it('there is a library to play', () => {
  expect(library.length).toBeGreaterThan(3)
})

import { describe, expect, it } from 'vitest'
import { scriptFor } from '#content/library'
import { loadLabeller } from '#language'
import { startRehearsal } from '#session'
import { createEngine } from '#session/engine'
import { memoryJournal, smallDeps } from './fakes.ts'

const both = loadLabeller(['en', 'zh'])
const WORDS = {
  en: {
    hands: 'What is the worst of it for you, with the wrists and the sick leave?',
    waste: 'What are you not happy with when it comes to waste, position 31?',
    rude: "If you don't sign today, don't blame me when the price goes up.",
  },
  zh: {
    hands: '手腕这块最让您头疼的是什么？病假多吗？',
    waste: '损耗这块，第31项，您对它有哪些不满意的地方？',
    rude: '今天不签，涨价了可别怪我。',
  },
} as const

describe.each(['en', 'zh'] as const)('a baker and a controller at one table (%s)', (lang) => {
  const start = async () => {
    const script = await scriptFor('bread-line', lang)
    const deps = smallDeps(memoryJournal(), { loadLabeller: () => both })
    return startRehearsal(
      { ...deps, engine: createEngine({ loadLabeller: () => both }) },
      { script, run: 'r', person: 'p', level: 'normal', seed: 4 },
    )
  }
  const lastBy = (talk: Awaited<ReturnType<typeof start>>) =>
    talk
      .state()
      .turns.filter((turn) => turn.by === 'buyer')
      .at(-1)?.buyer

  it('who is addressed answers, from their own needs', async () => {
    const talk = await start()
    await talk.say(WORDS[lang].hands, 'hanna')
    expect(lastBy(talk)).toBe('hanna')
    expect(talk.state().states).toMatchObject({ 'need:wrists': 'admitted', 'need:waste': 'latent' })
    await talk.say(WORDS[lang].waste, 'olsen')
    expect(lastBy(talk)).toBe('olsen')
    expect(talk.state().states['need:waste']).toBe('admitted')
  })
  it('asked about the other one’s trouble, they have none', async () => {
    const talk = await start()
    await talk.say(WORDS[lang].waste, 'hanna')
    expect(talk.state().states['need:waste']).toBe('latent')
  })
  it('each has a mood of their own, and a fault is overheard', async () => {
    const talk = await start()
    const before = talk.state().mood
    await talk.say(WORDS[lang].hands, 'hanna')
    expect(talk.state().mood.olsen).toEqual(before.olsen)
    const calm = talk.state().mood
    await talk.say(WORDS[lang].rude, 'hanna')
    const after = talk.state().mood
    expect(after.hanna?.trust).toBeLessThan(calm.hanna?.trust ?? 0)
    expect(after.olsen?.trust).toBeLessThan(calm.olsen?.trust ?? 0)
  })
})

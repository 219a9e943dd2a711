import { expect, it } from 'vitest'
import type { Move } from '#content'
import { loadMoves } from '#content/library'
import { loadLabeller } from '#language'
import { loadTaughtLabeller, openShipped, teach } from '#language/teach'
import { startRehearsal } from '#session'
import { createEngine } from '#session/engine'
import { memoryJournal, script, smallBuyer } from './fakes.ts'

it('a run names what it was heard with: a pack’s own moves are in its log, and in no other run', {
  timeout: 60_000,
}, async () => {
  const shipped = (await loadMoves('en')).map((move) => ({
    ...move,
    examples: move.examples.filter((_, at) => at % 20 === 0),
    nearMisses: [],
  }))
  const examples = [
    'Helmet on, please, and stay behind the yellow line.',
    'Please put the helmet on and stay behind the line.',
    'Helmets on first, and nobody crosses the yellow line.',
  ].map((text) => ({ text, context: '', moves: ['safety-briefing'], from: 'own' }))
  const file: Move = {
    id: 'safety-briefing',
    lang: 'en',
    section: 'own',
    title: 'Safety',
    does: 'Safety.',
    examples,
    nearMisses: [],
  }
  const taught = await teach(await openShipped('en', shipped), [file])
  if (!taught) throw new Error('nothing was taught')
  const engine = createEngine({
    loadLabeller: (lang, own) => (own ? loadTaughtLabeller(own) : loadLabeller([lang])),
    createBuyer: smallBuyer,
  })
  const spoken = async (run: string, with_: object) => {
    const { journal } = memoryJournal()
    const deps = { engine, journal, now: () => 1 }
    const rehearsal = await startRehearsal(deps, {
      script: { ...script, ...with_ },
      run,
      person: 'p',
      level: 'normal',
      seed: 1,
    })
    await rehearsal.say('Put your helmet on first, please, and stay behind the yellow line.')
    const event = rehearsal.events().find((one) => one.type === 'seller.spoke')
    return event?.type === 'seller.spoke' ? event : undefined
  }
  const own = await spoken('own', { taught })
  const plain = await spoken('plain', {})
  expect(own?.heard.moves.map(({ id }) => id)).toContain('safety-briefing')
  expect(plain?.heard.moves.map(({ id }) => id)).not.toContain('safety-briefing')
  expect(own?.labeller).toBe(`${plain?.labeller}+${own?.labeller.split('+')[1]}`)
  expect(own?.labeller).toMatch(/^en[0-9a-f]{8}\+[0-9a-f]{8}$/)
})

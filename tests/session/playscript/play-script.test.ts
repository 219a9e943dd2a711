import { describe, expect, it } from 'vitest'
import { startRehearsal } from '#session'
import { createEngine } from '#session/engine'
import { playScriptOf, readPlayScript, runPlayScript } from '#session/playscript'
import { script, smallParts } from '../fakes.ts'

const engine = () => createEngine(smallParts)
const read = (text: string) => {
  const { script: play, faults } = readPlayScript(text)
  if (!play) throw new Error(JSON.stringify(faults))
  return play
}
const HEAD = 'scenario: night-shift-stops\nlang: en\nseed: 7\n\n'

describe('a play-script', () => {
  it('passes where the talk turns out as it says', async () => {
    const play = read(`${HEAD}seller: Where is the
  trouble?
@heard problem-question
@need unplanned-stops admitted
@mood patience 30..45
seller: Wednesday at two?
@ended next-step
@points spin.problem 1`)
    expect(play.turns[0]?.text).toBe('Where is the trouble?')
    expect((await runPlayScript(engine(), script, play)).differences).toEqual([])
  })

  it('says at which line it turned out differently, and how', async () => {
    const play = read(
      `${HEAD}seller: Good morning.\n@need unplanned-stops admitted\nbuyer: Line two.\n@heard problem-question\n@mood trust 90`,
    )
    expect((await runPlayScript(engine(), script, play)).differences).toEqual([
      { line: 6, expected: 'need:unplanned-stops admitted', got: 'latent' },
      { line: 7, expected: 'Line two.', got: 'And? (1)' },
      { line: 8, expected: 'problem-question', got: 'nothing' },
      { line: 9, expected: 'trust 90', got: '40' },
    ])
  })

  it('can begin in the middle', async () => {
    const play = read(
      `${HEAD}@start need unplanned-stops admitted\n@start patience 20\nseller: Wednesday at two?\n@ended next-step`,
    )
    expect((await runPlayScript(engine(), script, play)).differences).toEqual([])
  })

  it('tells every line that it cannot read', () => {
    const { faults } = readPlayScript('lang: fr\nseller: Hello.\nwhat is this\n@mood joy 3\n@points 2')
    expect(faults.map(({ line, message }) => [line, message.split(' ').slice(0, 3).join(' ')])).toEqual([
      [3, '"what is this"'],
      [4, '"@mood joy 3"'],
      [5, '"@points 2" cannot'],
      [1, 'The talk does'],
      [1, '"fr" is no'],
    ])
  })

  it('is written from a talk that was played, and passes then', async () => {
    const start = { states: { 'need:unplanned-stops': 'latent' }, mood: { trust: 44 } }
    const rehearsal = await startRehearsal(
      { engine: engine(), journal: { append: async () => undefined, read: async () => [] }, now: () => 0 },
      { script, run: 'r', person: 'p', level: 'normal', seed: 3, from: { states: start.states, mood: { dana: start.mood } } },
    )
    await rehearsal.say('Where is the trouble?\nTell me.')
    await rehearsal.say('Shall we say Wednesday?')
    const text = playScriptOf(rehearsal.state(), start)
    expect(text).toContain('@need unplanned-stops admitted')
    expect((await runPlayScript(engine(), script, read(text))).differences).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { startRehearsal } from '#session'
import { createEngine } from '#session/engine'
import { checkStarts, playScriptOf, readPlayScript, runPlayScript } from '#session/playscript'
import { STAGES } from '../../../src/buyer/call-turns.ts'
import { COMPLAINT_STEPS } from '../../../src/buyer/complaint-steps.ts'
import { CONCERN_STAGES } from '../../../src/buyer/concern.machine.ts'
import { NEED_STAGES } from '../../../src/buyer/need.machine.ts'
import { STARTS } from '../../../src/session/playscript/starting-states.ts'
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

  it.each([
    ['sead: 7', 'A play-script has no "sead". It knows: scenario, lang, level, seed.'],
    ['seed: 99999999999', '"99999999999" is no seed. Write seed: and a whole number of at most ten digits.'],
    ['level: cruel', '"cruel" is no level. Write level: easy, normal, hard.'],
    ['@start need unplanned-stops flying', '"flying" is no state of a need. There are: latent, admitted, felt, explicit.'],
    ['@start stage nowhere', /^"nowhere" is no state of a stage\. There are: opening,/],
    ['@start trust 99999', '"99999" is no trust. Write a whole number from 0 to 100.'],
    ['@start heat 9e9', '"9e9" is no heat. Write a whole number from 0 to 100.'],
    ['@mood trust 60..40', '"60..40" fits nothing: its first number is the larger one. Swap the two numbers.'],
    ['@points spin.problem 4..1', /^"4\.\.1" fits no points\./],
    [`@points ${'x'.repeat(20_000)}`, /^.{1,120}$/],
  ])('refuses %s at its line', (row, told) => {
    const { faults } = readPlayScript(`scenario: night-shift-stops\nlang: en\n${row}\nseller: Hello.\n`)
    expect(faults.map(({ line, message, mend }) => [line, `${message} ${mend}`])).toEqual([
      [3, typeof told === 'string' ? told : expect.stringMatching(told)],
    ])
  })

  it('that begins with what its talk does not have is played no further than that', async () => {
    const play = read(`${HEAD}@start need nope felt\n@start complaint heard\n@start heat 40\nseller: Hello.\n@need nope felt`)
    const lost = checkStarts(play, script.scenario)
    expect(lost.map(({ line, message }) => [line, message])).toEqual([
      [5, '"night-shift-stops" has no need "nope".'],
      [6, '"night-shift-stops" has no complaint.'],
      [7, '"night-shift-stops" has no complaint.'],
    ])
    expect((await runPlayScript(engine(), script, play)).differences.map(({ line, got }) => [line, got])).toEqual(
      lost.map(({ line, message }) => [line, message]),
    )
  })

  it('may begin wherever the machines can', () => {
    expect(STARTS).toMatchObject({ need: NEED_STAGES, concern: CONCERN_STAGES, complaint: COMPLAINT_STEPS, stage: STAGES })
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

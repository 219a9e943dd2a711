import fc from 'fast-check'
import { expect, it } from 'vitest'
import { foldRun, type Rehearsal, type RunState, resumeRehearsal, startRehearsal } from '#session'
import { createEngine } from '#session/engine'
import { choice, memoryJournal, script, smallDeps, smallParts } from './fakes.ts'

const command = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('Good morning.', 'Where is the trouble?', 'Shall we say Wednesday?', 'It has two sensors.'),
  },
  { weight: 2, arbitrary: fc.constant('<back>') },
  { weight: 1, arbitrary: fc.constant('<hint>') },
  { weight: 1, arbitrary: fc.constant('<end>') },
  { weight: 1, arbitrary: fc.constant('<reload>') },
)

async function perform(rehearsal: Rehearsal, what: string): Promise<void> {
  const { ended, turns } = rehearsal.state()
  if (ended) return
  if (what === '<back>') return turns.some((turn) => turn.by === 'seller') ? rehearsal.takeBack() : undefined
  if (what === '<end>') return rehearsal.end()
  if (what === '<hint>') return void (await rehearsal.hint())
  await rehearsal.say(what)
}

/** The talk itself, without counters and times. */
const standing = ({ turns, mood, states, ended }: RunState) => ({ turns, mood, states, ended })

it('whatever is said, taken back, hinted, reloaded or ended, the log alone gives the state, and each beginning the state then', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(command, { maxLength: 14 }), fc.nat(1000), async (commands, seed) => {
      const disk = memoryJournal()
      let rehearsal = await startRehearsal(smallDeps(disk), { ...choice, seed })
      const seen = new Map<number, RunState>()
      const watch = () => rehearsal.subscribe(() => seen.set(rehearsal.events().length, rehearsal.state()))
      watch()
      for (const what of commands) {
        if (what === '<reload>') {
          rehearsal = await resumeRehearsal(smallDeps(disk), 'run-1', script)
          watch()
        } else await perform(rehearsal, what)
      }
      const onDisk = disk.runs.get('run-1') ?? []
      expect(onDisk).toEqual(rehearsal.events())
      expect(foldRun(onDisk)).toEqual(rehearsal.state())
      for (const [length, state] of seen) expect(foldRun(onDisk.slice(0, length))).toEqual(state)
    }),
    { numRuns: 60 },
  )
})

it('a run that is replayed from its heard moves gives the same replies, states and report', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(command, { maxLength: 12 }), async (commands) => {
      const rehearsal = await startRehearsal(smallDeps(), choice)
      for (const what of commands) if (what !== '<reload>') await perform(rehearsal, what)
      if (!rehearsal.state().ended) await rehearsal.end()
      const again = createEngine(smallParts)
      await again.load(script, choice, [])
      const said = [...(await again.open()).reply.said]
      for (const turn of rehearsal.state().turns) {
        if (turn.by === 'seller') said.push(...(await again.reply({ to: turn.to, ...turn.heard })).reply.said)
      }
      const lines = rehearsal.state().turns.flatMap((turn) => (turn.by === 'buyer' ? [turn.said] : []))
      expect(lines.slice(0, said.length)).toEqual(said)
      expect(await again.score(rehearsal.state(), script)).toEqual(rehearsal.state().scored[0]?.reports)
    }),
    { numRuns: 40 },
  )
})

it('taking back any number of turns and saying them again ends in the same talk', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('Good morning.', 'Where is the trouble?', 'And now?'), { maxLength: 4 }),
      fc.nat(4),
      async (words, back) => {
        const straight = await startRehearsal(smallDeps(), choice)
        for (const text of words) await straight.say(text)
        const winding = await startRehearsal(smallDeps(), choice)
        for (const text of words) await winding.say(text)
        const times = Math.min(back, words.length)
        for (let time = 0; time < times; time += 1) await winding.takeBack()
        for (const text of words.slice(words.length - times)) await winding.say(text)
        expect(standing(winding.state())).toEqual(standing(straight.state()))
      },
    ),
    { numRuns: 40 },
  )
})

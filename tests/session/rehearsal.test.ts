import { describe, expect, it } from 'vitest'
import { foldRun, forkRehearsal, type Rehearsal, resumeRehearsal, startRehearsal } from '#session'
import { choice, memoryJournal, script, smallDeps } from './fakes.ts'

const talk = (rehearsal: Rehearsal): string[] => rehearsal.state().turns.map((turn) => `${turn.by}: ${turn.text}`)
const types = (rehearsal: Rehearsal): string[] => rehearsal.events().map((event) => event.type)

describe('a rehearsal', () => {
  it('is opened by the buyer, goes on turn by turn and is scored when the buyer ends it', async () => {
    const rehearsal = await startRehearsal(smallDeps(), choice)
    await rehearsal.say('Where is the trouble?')
    await rehearsal.say('Shall we say Wednesday?')
    expect(talk(rehearsal)).toEqual([
      'buyer: You have until ten. (0)',
      'seller: Where is the trouble?',
      'buyer: Line two stops about twice a week. (1)',
      'seller: Shall we say Wednesday?',
      'buyer: Wednesday at two. (2)',
    ])
    const state = rehearsal.state()
    expect(state.ended).toEqual({ ending: 'next-step', by: 'buyer' })
    expect(state.scored[0]?.reports[0]).toMatchObject({ rubric: 'spin', overall: 1, evidence: [{ turn: 1, start: 13, end: 20 }] })
    expect(state.scored[0]).toMatchObject({ labeller: 'plain-1', content: 'content-1' })
  })

  it('knows what each turn changed, and what stood before it', async () => {
    const rehearsal = await startRehearsal(smallDeps(), choice)
    await rehearsal.say('Where is the trouble?')
    expect(rehearsal.state().turns[1]).toMatchObject({
      statesBefore: { 'need:unplanned-stops': 'latent' },
      statesAfter: { 'need:unplanned-stops': 'admitted' },
      changes: [{ id: 'patience', to: 40 }, { id: 'unplanned-stops' }],
      moodAfter: { dana: { patience: 40 } },
    })
    expect(rehearsal.state().turns[2]).toMatchObject({ signs: [{ id: 'problem', confidence: 1 }] })
  })

  it('ends when the seller ends it, with a farewell and a score', async () => {
    const rehearsal = await startRehearsal(smallDeps(), choice)
    await rehearsal.end()
    expect(rehearsal.state().ended).toEqual({ ending: 'lost', by: 'seller' })
    expect(talk(rehearsal).at(-1)).toBe('buyer: Thanks for coming. (0)')
    expect(rehearsal.state().scored).toHaveLength(1)
    await expect(rehearsal.say('One more thing')).rejects.toMatchObject({ refusal: 'ended' })
    await expect(rehearsal.takeBack()).rejects.toMatchObject({ refusal: 'ended' })
  })

  it.each([
    ['', 'empty'],
    ['  \n ', 'empty'],
    ['x'.repeat(4001), 'too-long'],
  ])('refuses %j as %s, and nothing is written', async (text, refusal) => {
    const rehearsal = await startRehearsal(smallDeps(), choice)
    await expect(rehearsal.say(text)).rejects.toMatchObject({ refusal })
    expect(types(rehearsal)).toEqual(['run.started', 'buyer.opened'])
  })

  it('has the words on disk before the buyer answers', async () => {
    const deps = smallDeps()
    let onDisk: string[] = []
    const reply = deps.engine.reply
    const engine = {
      ...deps.engine,
      reply: async (spoke: Parameters<typeof reply>[0]) => {
        onDisk = (deps.disk.runs.get('run-1') ?? []).map((event) => event.type)
        return reply(spoke)
      },
    }
    const rehearsal = await startRehearsal({ ...deps, engine }, choice)
    await rehearsal.say('Where is the trouble?')
    expect(onDisk.at(-1)).toBe('seller.spoke')
  })

  it('takes the commands one after the other, however fast they come', async () => {
    const rehearsal = await startRehearsal(smallDeps(), choice)
    await Promise.all([rehearsal.say('Good morning.'), rehearsal.say('Where is the trouble?'), rehearsal.hint()])
    expect(types(rehearsal)).toEqual([
      'run.started',
      'buyer.opened',
      'seller.spoke',
      'buyer.replied',
      'seller.spoke',
      'buyer.replied',
      'hint.taken',
    ])
  })

  it('tells its listeners of the words first and of the answer next', async () => {
    const rehearsal = await startRehearsal(smallDeps(), choice)
    const seen: number[] = []
    const stop = rehearsal.subscribe(() => seen.push(rehearsal.state().turns.length))
    await rehearsal.say('Good morning.')
    stop()
    await rehearsal.say('Good morning again.')
    expect(seen).toEqual([2, 3])
  })
})

describe('taking back', () => {
  it('stands in the log and leaves buyer, mood and states as they were', async () => {
    const rehearsal = await startRehearsal(smallDeps(), choice)
    const before = rehearsal.state()
    await rehearsal.say('Where is the trouble?')
    await rehearsal.takeBack()
    const after = rehearsal.state()
    expect(types(rehearsal).at(-1)).toBe('turn.taken-back')
    expect({ turns: after.turns, mood: after.mood, states: after.states }).toEqual({
      turns: before.turns,
      mood: before.mood,
      states: before.states,
    })
    expect(after.takenBack).toBe(1)
  })

  it('and saying the same again gets the same answer', async () => {
    const rehearsal = await startRehearsal(smallDeps(), choice)
    await rehearsal.say('Good morning.')
    await rehearsal.say('Where is the trouble?')
    const once = talk(rehearsal)
    await rehearsal.takeBack()
    await rehearsal.say('Where is the trouble?')
    expect(talk(rehearsal)).toEqual(once)
  })

  it('of nothing is refused', async () => {
    const rehearsal = await startRehearsal(smallDeps(), choice)
    await expect(rehearsal.takeBack()).rejects.toMatchObject({ refusal: 'nothing-said' })
  })
})

describe('resuming', () => {
  it('goes on where the talk was, as if it had not been closed', async () => {
    const whole = await startRehearsal(smallDeps(), choice)
    await whole.say('Good morning.')
    await whole.say('Where is the trouble?')
    await whole.say('Shall we say Wednesday?')

    const disk = memoryJournal()
    await (await startRehearsal(smallDeps(disk), choice)).say('Good morning.')
    await (await resumeRehearsal(smallDeps(disk), 'run-1', script)).say('Where is the trouble?')
    const last = await resumeRehearsal(smallDeps(disk), 'run-1', script)
    await last.say('Shall we say Wednesday?')
    expect(talk(last)).toEqual(talk(whole))
    expect(last.state().scored[0]?.reports).toEqual(whole.state().scored[0]?.reports)
  })

  it.each([1, 2, 3, 4, 5, 6, 7])('after a crash behind event %i does what was pending', async (kept) => {
    const disk = memoryJournal()
    const whole = await startRehearsal(smallDeps(disk), choice)
    await whole.say('Where is the trouble?')
    await whole.say('Shall we say Wednesday?')
    const events = whole.events()
    disk.runs.set('run-1', [...events.slice(0, kept)])
    const resumed = await resumeRehearsal(smallDeps(disk), 'run-1', script)
    if (kept < 3) await resumed.say('Where is the trouble?')
    if (kept < 5) await resumed.say('Shall we say Wednesday?')
    expect(resumed.events().map(({ atMs: _, ...event }) => ({ ...event, elapsedMs: 0 }))).toEqual(
      events.map(({ atMs: _, ...event }) => ({ ...event, elapsedMs: 0 })),
    )
  })

  it('never understands logged words again: a later labeller leaves the past alone', async () => {
    const disk = memoryJournal()
    await (await startRehearsal(smallDeps(disk), choice)).say('Where is the trouble?')
    const deaf = { hash: 'deaf-2', hear: () => never(), signs: () => [] }
    const { smallBuyer, countingScore } = await import('./fakes.ts')
    const deps = smallDeps(disk, { loadLabeller: async () => deaf, createBuyer: smallBuyer, score: countingScore })
    const resumed = await resumeRehearsal(deps, 'run-1', script)
    expect(resumed.state().states['need:unplanned-stops']).toBe('admitted')
  })

  it('believes the log where the buyer of today would have answered otherwise', async () => {
    const disk = memoryJournal()
    await (await startRehearsal(smallDeps(disk), choice)).say('Where is the trouble?')
    const { smallBuyer, smallParts } = await import('./fakes.ts')
    const slower: typeof smallBuyer = (input) => {
      const buyer = smallBuyer(input)
      return {
        ...buyer,
        hear: (spoke) => buyer.hear({ ...spoke, moves: spoke.moves.filter((move) => move.id !== 'problem-question') }),
      }
    }
    const resumed = await resumeRehearsal(smallDeps(disk, { ...smallParts, createBuyer: slower }), 'run-1', script)
    await resumed.say('Shall we say Wednesday?')
    expect(resumed.state().ended?.ending).toBe('next-step')
  })

  it('of a run that is not there is refused', async () => {
    await expect(resumeRehearsal(smallDeps(), 'nobody', script)).rejects.toMatchObject({ refusal: 'no-run' })
  })
})

describe('a fork', () => {
  it('is a run of its own that names the run and turn it left', async () => {
    const deps = smallDeps()
    const first = await startRehearsal(deps, choice)
    await first.say('Good morning.')
    await first.say('Where is the trouble?')
    await first.end()
    const fork = await forkRehearsal(deps, { run: 'run-1', turn: 3 }, { run: 'run-2', script })
    expect(talk(fork)).toEqual(talk(first).slice(0, 3))
    expect(fork.state()).toMatchObject({ run: 'run-2', forkOf: { run: 'run-1', turn: 3 }, ended: null, scored: [] })
    await fork.say('Where is the trouble?')
    expect(talk(fork)).toEqual(talk(first).slice(0, 5))
    expect(deps.disk.runs.get('run-1')).toEqual(first.events())
    expect(foldRun(deps.disk.runs.get('run-2') ?? [])).toEqual(fork.state())
  })

  it('leaves out what was taken back before it', async () => {
    const deps = smallDeps()
    const first = await startRehearsal(deps, choice)
    await first.say('Good morning.')
    await first.takeBack()
    await first.say('Hello.')
    await first.say('Where is the trouble?')
    const fork = await forkRehearsal(deps, { run: 'run-1', turn: 3 }, { run: 'run-2', script })
    expect(talk(fork).map((words) => words.slice(0, 14))).toEqual(['buyer: You hav', 'seller: Hello.', 'buyer: And? (1'])
  })

  it('of a run that the disk refused starts from what is in memory', async () => {
    const deps = smallDeps()
    deps.disk.faults.refuse = true
    const first = await startRehearsal(deps, choice)
    await first.say('Good morning.')
    const source = { run: 'run-1', turn: 1, events: first.events() }
    const fork = await forkRehearsal(deps, source, { run: 'run-2', script })
    expect(fork.state()).toMatchObject({ forkOf: { run: 'run-1', turn: 1 }, turns: [{ by: 'buyer' }] })
  })

  it('from a turn where no seller spoke is refused', async () => {
    const deps = smallDeps()
    await startRehearsal(deps, choice)
    await expect(forkRehearsal(deps, { run: 'run-1', turn: 0 }, { run: 'run-2', script })).rejects.toMatchObject({
      refusal: 'no-turn',
    })
  })
})

describe('where the disk refuses', () => {
  it('the talk goes on in memory under a warning, and is saved when the disk takes it again', async () => {
    const deps = smallDeps()
    const rehearsal = await startRehearsal(deps, choice)
    deps.disk.faults.refuse = true
    await rehearsal.say('Good morning.')
    expect(rehearsal.unsaved()).toBe(true)
    expect(deps.told.length).toBeGreaterThan(0)
    expect(talk(rehearsal)).toHaveLength(3)
    deps.disk.faults.refuse = false
    await rehearsal.say('Where is the trouble?')
    expect(rehearsal.unsaved()).toBe(false)
    expect(deps.disk.runs.get('run-1')).toEqual(rehearsal.events())
  })

  it('from the very start, a whole talk can be had and exported', async () => {
    const deps = smallDeps()
    deps.disk.faults.refuse = true
    const rehearsal = await startRehearsal(deps, choice)
    await rehearsal.say('Where is the trouble?')
    await rehearsal.end()
    expect(rehearsal.unsaved()).toBe(true)
    expect(foldRun(rehearsal.events())).toEqual(rehearsal.state())
    expect(rehearsal.state().scored).toHaveLength(1)
  })

  it('a write whose confirmation was lost is not written twice', async () => {
    const deps = smallDeps()
    const rehearsal = await startRehearsal(deps, choice)
    deps.disk.faults.loseConfirmation = true
    await rehearsal.say('Good morning.')
    deps.disk.faults.loseConfirmation = false
    await rehearsal.say('Where is the trouble?')
    expect(rehearsal.elsewhere()).toBe(false)
    expect(rehearsal.unsaved()).toBe(false)
    expect(deps.disk.runs.get('run-1')).toEqual(rehearsal.events())
  })
})

describe('two tabs on one run', () => {
  it('the slower one is told that the run goes on elsewhere, and corrupts nothing', async () => {
    const disk = memoryJournal()
    const one = await startRehearsal(smallDeps(disk), choice)
    const other = await resumeRehearsal(smallDeps(disk), 'run-1', script)
    await one.say('Good morning.')
    await expect(other.say('Where is the trouble?')).rejects.toMatchObject({ refusal: 'elsewhere' })
    expect(other.elsewhere()).toBe(true)
    await expect(other.hint()).rejects.toMatchObject({ refusal: 'elsewhere' })
    await one.say('Where is the trouble?')
    expect(disk.runs.get('run-1')).toEqual(one.events())
  })
})

describe('a report', () => {
  it('made anew stands before the older one, and both are kept', async () => {
    const disk = memoryJournal()
    const first = await startRehearsal(smallDeps(disk), choice)
    await first.say('Where is the trouble?')
    await first.end()
    const { smallParts, countingScore } = await import('./fakes.ts')
    const generous = smallDeps(disk, {
      ...smallParts,
      score: (rubric, trace) => ({ ...countingScore(rubric, trace), overall: 3 }),
    })
    const again = await resumeRehearsal(generous, 'run-1', script)
    await again.rescore()
    expect(again.state().scored.map(({ reports }) => reports[0]?.overall)).toEqual([3, 1])
  })

  it('is not made before the end', async () => {
    const rehearsal = await startRehearsal(smallDeps(), choice)
    await expect(rehearsal.rescore()).rejects.toMatchObject({ refusal: 'not-ended' })
  })
})

describe('claims and self-rating', () => {
  it('are kept with the run', async () => {
    const rehearsal = await startRehearsal(smallDeps(), choice)
    await rehearsal.end()
    await rehearsal.claim('spin', 'problem', 'I asked it in my second turn.')
    await rehearsal.rateSelf('spin', { problem: 3 }, 'Went well.')
    expect(rehearsal.state()).toMatchObject({
      claims: [{ rubric: 'spin', criterion: 'problem', words: 'I asked it in my second turn.' }],
      selfRating: { rubric: 'spin', points: { problem: 3 } },
    })
  })
})

function never(): never {
  throw new Error('Logged words were understood again.')
}

import type { Buyer, BuyerInput, Change, Reply, SellerSpoke } from '#buyer'
import type { EndingId, Mood, Persona, Rubric, Scenario } from '#content'
import type { Heard, Labeller } from '#language'
import type { Report, Trace } from '#scoring'
import { type Journal, NumberTakenError, type RehearsalDeps, type RunEvent, type Script } from '#session'
import { createEngine } from '#session/engine'

/** A labeller that hears two moves by plain words: enough to see what a run does with what is heard. */
export const plainLabeller: Labeller = {
  hash: 'plain-1',
  hear: ({ text }): Heard => {
    const moves = [
      ['problem-question', /trouble|stop|毛病/i],
      ['next-step', /wednesday|周三/i],
    ].flatMap(([id, pattern]) => {
      const match = (pattern as RegExp).exec(text)
      return match
        ? [
            {
              id: id as string,
              confidence: 0.9,
              start: match.index,
              end: match.index + match[0].length,
              about: 'unplanned-stops',
            },
          ]
        : []
    })
    return {
      gate: 'ok',
      moves,
      perhaps: [],
      length: text.split(/\s+/).length,
      questions: text.includes('?') ? 1 : 0,
      names: { time: false, figure: false, person: false },
    }
  },
  signs: ({ text }) => (text.includes('?') ? [{ id: 'question', confidence: 0.8, start: 0, end: text.length }] : []),
}

/** A buyer with one need, one worry about patience and a memory: small, but it has states, moods, endings and a seed. */
export function smallBuyer({ seed, from }: BuyerInput): Buyer {
  let need = from?.states?.['need:unplanned-stops'] ?? 'latent'
  let mood: Mood = { trust: 40, patience: 50, interest: 40, ...from?.mood?.dana }
  let turn = 0
  let ended: EndingId | null = null
  const reply = (text: string, key: string, changes: readonly Change[] = []): Reply => ({
    said: [{ by: 'dana', text: `${text} (${(seed + turn) % 7})`, key }],
    changes,
    mood: { dana: mood },
    states: { 'need:unplanned-stops': need, stage: ended ? 'ended' : 'discovery' },
    ended,
  })
  const hear = ({ moves }: SellerSpoke): Reply => {
    turn += 1
    const before = mood.patience
    mood = { ...mood, patience: before - 10 }
    const tired: Change = { buyer: 'dana', what: 'mood', id: 'patience', from: before, to: before - 10, cause: 'turn' }
    if (moves.some(({ id }) => id === 'problem-question') && need === 'latent') {
      need = 'admitted'
      const opened: Change = {
        buyer: 'dana',
        what: 'need',
        id: 'unplanned-stops',
        from: 'latent',
        to: 'admitted',
        cause: 'problem-question',
      }
      return reply('Line two stops about twice a week.', 'need:unplanned-stops.admitted', [tired, opened])
    }
    if (moves.some(({ id }) => id === 'next-step') && need === 'admitted') {
      ended = 'next-step'
      return reply('Wednesday at two.', 'ending:next-step', [tired])
    }
    if (mood.patience <= 0) {
      ended = 'hung-up'
      return reply('That is enough.', 'ending:hung-up', [tired])
    }
    return reply('And?', 'reaction:go-on', [tired])
  }
  return {
    open: () => reply('You have until ten.', 'opening'),
    hear,
    end: () => {
      ended = 'lost'
      return reply('Thanks for coming.', 'ending:lost')
    },
    states: () => ({ 'need:unplanned-stops': need, stage: ended ? 'ended' : 'discovery' }),
    mood: () => ({ dana: mood }),
  }
}

/** One point for each problem question that found a latent need. */
export function countingScore(rubric: Rubric, trace: Trace): Report {
  const found = trace.turns.flatMap((turn) =>
    turn.by === 'seller' && turn.states?.['need:unplanned-stops'] === 'latent'
      ? turn.heard.moves.filter((move) => move.id === 'problem-question').map((move) => ({ turn, move }))
      : [],
  )
  const points = Math.min(4, found.length)
  return {
    rubric: rubric.id,
    criteria: { problem: { points, unsure: false, missing: points < 4 ? 'Another question.' : '' } },
    overall: points,
    unsure: [],
    evidence: found.map(({ turn, move }) => ({
      criterion: 'problem',
      clue: 'asks',
      turn: turn.index,
      start: move.start,
      end: move.end,
      move: move.id,
      worth: 100,
      why: 'Finds a difficulty.',
    })),
    weakestFirst: ['problem'],
  }
}

const line = (text: string) => [{ text }]

export const nightShift: Scenario = {
  id: 'night-shift-stops',
  lang: 'en',
  title: 'The night shift keeps stopping',
  kind: 'discovery',
  rubrics: ['spin'],
  channel: 'visit',
  minutes: 12,
  buyers: [{ id: 'dana', name: 'Dana Okafor', role: 'Maintenance manager', persona: 'analytical' }],
  brief: { you: ['You sell sensors.'], buyer: ['Dana runs maintenance.'], goal: ['A trial on one line, with a date.'] },
  openings: [{ by: 'dana', line: { text: 'You have until ten.' } }],
  facts: [{ id: 'two-sensors', kind: 'feature', about: ['redundancy'], text: 'Each unit carries two sensors.' }],
  answers: [{ id: 'presses', about: ['presses', 'age'], lines: line('Three lines, from 2009.') }],
  needs: [
    {
      id: 'unplanned-stops',
      by: 'dana',
      about: ['stops'],
      opensTo: ['problem-question'],
      admitted: line('Line two stops about twice a week.'),
      felt: line('Every stop scraps a batch.'),
      explicit: line('If I knew a day ahead, I could plan.'),
    },
    {
      id: 'night-crew',
      by: 'dana',
      about: ['crew'],
      opensTo: ['problem-question'],
      after: 'unplanned-stops',
      admitted: line('Nobody wants nights.'),
      felt: line('Two have left.'),
      explicit: line('A quiet night would keep them.'),
    },
  ],
  secrets: [
    {
      id: 'auditor',
      by: 'dana',
      about: ['audit'],
      opensTo: ['situation-question'],
      lines: line('The auditor comes in five weeks.'),
    },
  ],
  concerns: [
    {
      id: 'false-alarms',
      by: 'dana',
      type: 'doubt',
      about: ['false alarms'],
      raisedAt: 'pitch',
      levels: [],
      settledBy: [],
      setAgainst: [],
      raised: line('They cried wolf.'),
      named: [],
      understood: line('Nobody calibrated them.'),
      refused: line('Whose figures?'),
      settled: line('A number I can check.'),
      hardened: line('So the last one said.'),
    },
  ],
  own: [],
  endings: [],
  levels: [],
  hints: [
    { for: 'unplanned-stops', text: 'Find out where her day goes wrong.' },
    { for: 'night-crew', text: 'Find out what it does to the people.' },
    { for: 'auditor', text: 'Find out what presses in time.' },
    { for: 'false-alarms', text: 'Find out what happened with the last sensors.' },
  ],
}

export const script: Script = {
  scenario: nightShift,
  // The small buyer reads no persona but what it would say of style.
  personas: { analytical: { id: 'analytical', longTurn: 70, fit: [] as Persona['fit'] } as Persona },
  rubrics: [{ id: 'spin' } as Rubric], // the counting score reads its id only
  hash: 'content-1',
}

/** A disk in memory that refuses when told to. */
export function memoryJournal() {
  const runs = new Map<string, RunEvent[]>()
  const faults = { refuse: false, loseConfirmation: false }
  const journal: Journal = {
    append: async (run, events) => {
      if (faults.refuse) throw new Error('The disk is full.')
      const rows = runs.get(run) ?? []
      const taken = events.find((event) => rows.some(({ n }) => n === event.n))
      if (taken) throw new NumberTakenError(run, taken.n)
      runs.set(run, [...rows, ...(JSON.parse(JSON.stringify(events)) as RunEvent[])])
      if (faults.loseConfirmation) throw new Error('The connection closed.')
    },
    read: async (run) => runs.get(run) ?? [],
  }
  return { journal, faults, runs }
}

export type Parts = Parameters<typeof createEngine>[0]
export const smallParts: Parts = { loadLabeller: async () => plainLabeller, createBuyer: smallBuyer, score: countingScore }

/** What a rehearsal needs, with a clock that ticks a second at each look. */
export function smallDeps(
  disk = memoryJournal(),
  parts: Parts = smallParts,
): RehearsalDeps & { disk: typeof disk; told: unknown[] } {
  let time = 1_000
  const told: unknown[] = []
  return {
    engine: createEngine(parts),
    journal: disk.journal,
    now: () => {
      time += 1_000
      return time
    },
    onJournalFault: (error) => told.push(error),
    disk,
    told,
  }
}

export const choice = { script, run: 'run-1', person: 'person-1', level: 'normal', seed: 7 } as const

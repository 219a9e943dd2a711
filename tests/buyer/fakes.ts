import type { BuyerInput, Reply, SellerSpoke } from '#buyer'
import {
  type BuyerCard,
  type Concern,
  type Effect,
  type Lang,
  type Level,
  type Need,
  PERSONAS,
  type Persona,
  type PersonaId,
  REACTIONS,
  type ReactionId,
  type Scenario,
} from '#content'
import type { Gate } from '#language'

const effect = (move: string, trust: number, patience: number, interest: number, when?: Effect['when']): Effect => ({
  move,
  trust,
  patience,
  interest,
  ...(when === undefined ? {} : { when }),
  why: `${move} ${when ?? 'always'}`,
})

const EFFECTS: Readonly<Record<PersonaId, readonly Effect[]>> = {
  analytical: [
    effect('rapport', 0, -1, 0),
    effect('problem-question', 3, 0, 3),
    effect('implication-question', 4, 0, 5),
    effect('need-payoff-question', 3, 0, 4),
    effect('proof', 8, 0, 4, 'figure'),
    effect('clarify', 4, 0, 1),
    effect('paraphrase', 5, 0, 1),
    effect('acknowledge', 3, 0, 0),
    effect('benefit', 3, 0, 5, 'need-open'),
    effect('feature', 2, 0, 1),
    effect('offset-drawback', 5, 0, 3),
    effect('next-step', 2, 0, 2),
    effect('overclaim', -12, -6, -4),
    effect('argue', -12, -8, -6),
    effect('pressure', -12, -8, -4),
  ],
  driver: [
    effect('rapport', -1, -4, 0),
    effect('purpose', 4, 0, 3),
    effect('problem-question', 3, 0, 4),
    effect('implication-question', 5, 0, 6),
    effect('need-payoff-question', 3, 0, 5),
    effect('situation-question', 0, -6, -2, 'third-in-a-row'),
    effect('benefit', 5, 0, 6, 'need-open'),
    effect('proof', 4, 0, 3),
    effect('acknowledge', 1, 0, 0),
    effect('clarify', 2, -1, 1),
    effect('offset-drawback', 4, 0, 3),
    effect('next-step', 4, 1, 3),
    effect('direct-close', 3, 0, 3),
    effect('excuse', -10, -10, -4),
    effect('argue', -10, -10, -5),
    effect('pressure', -10, -6, -5),
    effect('own-it', 6, 3, 2),
    effect('overclaim', -5, -3, -3),
  ],
  amiable: [
    effect('rapport', 6, 2, 2),
    effect('permission', 5, 1, 1),
    effect('problem-question', 3, 0, 3),
    effect('implication-question', 3, 0, 4),
    effect('need-payoff-question', 3, 0, 4),
    effect('reflect-feeling', 7, 2, 2),
    effect('acknowledge', 6, 2, 1),
    effect('clarify', 3, 0, 1),
    effect('proof', 5, 0, 4, 'case'),
    effect('trial-close', 4, 0, 4),
    effect('benefit', 3, 0, 4, 'need-open'),
    effect('offset-drawback', 3, 0, 2),
    effect('apologise', 6, 2, 1),
    effect('pressure', -15, -5, -6),
    effect('argue', -14, -5, -6),
    effect('overclaim', -4, -2, -3),
  ],
  expressive: [
    effect('rapport', 3, 0, 4),
    effect('imagine-question', 5, 0, 8),
    effect('problem-question', 3, 0, 3),
    effect('implication-question', 3, 0, 4),
    effect('need-payoff-question', 5, 0, 7),
    effect('reflect-feeling', 6, 3, 2),
    effect('feature', -1, -2, -3),
    effect('proof', 5, 0, 5, 'case'),
    effect('proof', 0, -2, -2, 'figure'),
    effect('benefit', 4, 0, 5, 'need-open'),
    effect('clarify', 2, 0, 1),
    effect('acknowledge', 3, 1, 1),
    effect('offset-drawback', 2, 0, 2),
    effect('apologise', 5, 2, 1),
    effect('own-it', 5, 2, 1),
    effect('dismiss-feeling', -14, -10, -6),
    effect('argue', -12, -8, -6),
  ],
}
const START = {
  analytical: { trust: 40, patience: 70, interest: 40 },
  driver: { trust: 40, patience: 50, interest: 45 },
  amiable: { trust: 50, patience: 75, interest: 45 },
  expressive: { trust: 45, patience: 60, interest: 50 },
} as const
const TAKES = {
  analytical: ['figure', 'test', 'certificate'],
  driver: ['figure', 'case'],
  amiable: ['case', 'trial'],
  expressive: ['case'],
} as const

/** A persona whose every line says who speaks and why: real content's shape, told apart at a glance. */
export function persona(id: PersonaId, lang: Lang = 'en', change: Partial<Persona> = {}): Persona {
  const voice = Object.fromEntries(
    REACTIONS.map((reaction) => [reaction, [1, 2, 3, 4, 5].map((n) => ({ text: `${id}: ${reaction} ${n}` }))]),
  ) as unknown as Persona['voice'] // REACTIONS has every key
  return {
    id,
    lang,
    title: id,
    summary: `The ${id} buyer.`,
    start: START[id],
    longTurn: id === 'driver' ? 35 : 70,
    turnCost: id === 'driver' ? 3 : 2,
    leavesAt: 5,
    decidesAt: { trust: 62, interest: 60 },
    takesProof: TAKES[id],
    effects: EFFECTS[id],
    fit: [],
    voice,
    ...change,
  }
}
export const personas = (lang: Lang = 'en'): Record<string, Persona> =>
  Object.fromEntries(PERSONAS.map((id) => [id, persona(id, lang)]))

const lines = (...texts: string[]) => texts.map((text) => ({ text }))
const need = (id: string, by: string, about: string[], more: Partial<Need> = {}): Need => ({
  id,
  by,
  about,
  opensTo: ['problem-question'],
  admitted: lines(`${id}: it does happen.`, `${id}: as I said, it happens.`),
  felt: lines(`${id}: it costs us.`, `${id}: more than I like.`),
  area: 'cost',
  explicit: lines(`${id}: it would be worth a lot.`, `${id}: yes, a lot.`),
  ...more,
})
export const concern = (id: string, by: string, more: Partial<Concern>): Concern => ({
  id,
  by,
  type: 'doubt',
  about: [id],
  raisedAt: 'pitch',
  levels: [],
  settledBy: [],
  setAgainst: [],
  named: lines(`${id}: that is what worries me.`),
  raised: lines(`${id}: I worry about that.`),
  understood: lines(`${id}: because of what happened in 2019.`),
  refused: lines(`${id}: that is no proof to me.`),
  settled: lines(`${id}: all right then.`),
  hardened: lines(`${id}: just what the last one said.`),
  ...more,
})
const card = (id: string, more: Partial<BuyerCard> = {}): BuyerCard => ({
  id,
  name: id,
  role: 'Maintenance manager',
  persona: 'analytical',
  ...more,
})
const brief = { you: ['You sell sensors.'], buyer: ['Runs maintenance.'], goal: ['A dated next step.'] }
const endings = (by: string) =>
  (['won', 'next-step', 'lost', 'hung-up'] as const).map((when) => ({ when, by, lines: lines(`${by} ends: ${when}.`) }))
const levels = [
  { level: 'easy', patience: 10, trust: 5, asks: 1, note: 'Open.' },
  { level: 'normal', patience: 0, trust: 0, asks: 1, note: 'Plain.' },
  { level: 'hard', patience: -10, trust: -5, asks: 2, note: 'Two questions each.' },
] as const

/** A discovery with two needs, a secret that follows one of them, and a doubt that comes up at the first pitch. */
export function discovery(change: Partial<Scenario> = {}, dana: Partial<BuyerCard> = {}): Scenario {
  return {
    id: 'night-shift-stops',
    lang: 'en',
    title: 'The night shift keeps stopping',
    kind: 'discovery',
    rubrics: ['spin'],
    channel: 'visit',
    minutes: 12,
    buyers: [card('dana', dana)],
    brief,
    openings: [
      { by: 'dana', line: { text: 'Right. You have until ten.' } },
      { by: 'dana', line: { text: 'Good morning. What can I do for you?' } },
    ],
    facts: [
      { id: 'two-sensors', kind: 'feature', about: ['two sensors'], text: 'Two independent sensors.' },
      { id: 'hengda', kind: 'proof', proof: 'figure', source: 'Q1 report', about: ['31%'], text: 'Hengda cut stops by 31%.' },
      {
        id: 'mill',
        kind: 'proof',
        proof: 'case',
        source: 'a mill',
        about: ['the mill'],
        text: 'A mill has run them for a year.',
      },
    ],
    answers: [
      { id: 'presses', about: ['presses', 'age'], lines: lines('Three lines, from 2009.', 'Like I said, three, all from 2009.') },
      { id: 'crew', about: ['crew', 'night crew'], lines: lines('Four fitters on nights.', 'Four, as I told you.') },
      { id: 'log', about: ['log', 'stops'], lines: lines('We keep a log of every stop.', 'The log, yes. Every stop is in it.') },
    ],
    needs: [
      need('unplanned-stops', 'dana', ['stops', 'line two']),
      need('overtime', 'dana', ['overtime', 'weekend work'], { area: 'people' }),
    ],
    secrets: [
      {
        id: 'auditor',
        by: 'dana',
        about: ['audit'],
        opensTo: ['situation-question', 'implication-question'],
        after: 'unplanned-stops',
        trust: 40,
        lines: lines('The auditor comes in five weeks.', 'Five weeks, as I said.'),
      },
    ],
    concerns: [concern('false-alarms', 'dana', { settledBy: ['hengda'] })],
    own: [{ when: 'greet-back', by: 'dana', lines: lines('Morning. Mind the forklift.') }],
    endings: endings('dana'),
    levels,
    hints: [],
    ...change,
  }
}

/** An angry customer with two details and three remedies: one welcome, one countered by it, one refused. */
export function complaint(change: Partial<Scenario> = {}, tony: Partial<BuyerCard> = {}): Scenario {
  return {
    ...discovery(),
    id: 'late-stand',
    title: 'The stand that came a day late',
    kind: 'complaint',
    rubrics: ['complaint'],
    channel: 'phone',
    buyers: [card('tony', { persona: 'expressive', ...tony })],
    openings: [{ by: 'tony', line: { text: 'Do you know what you did to me yesterday?' } }],
    facts: [],
    answers: [{ id: 'dublin', about: ['Dublin', 'next'], lines: lines('Dublin, in nine days.', 'Nine days. Dublin.') }],
    needs: [],
    secrets: [],
    concerns: [],
    complaint: {
      by: 'tony',
      about: ['stand', 'late'],
      heat: 70,
      venting: lines('I stood before bare walls.', 'The whole board was there.', 'And nobody picked up the phone.'),
      heard: lines('Yes. Yes, exactly that.', 'So you do see it.'),
      apologised: lines('Well. At least somebody says it.', 'All right. Thank you for that.'),
      understood: lines('That is what happened, yes.', 'Right, that is all of it.'),
      agreed: lines('Yes, that is what we said.', 'Put it like that and I am fine.'),
      closed: lines('Good. I will pick up when you ring.', 'Then talk to you on Friday.'),
      hotter: lines('Do not tell me that!', 'You are making it worse!', 'I cannot believe this!'),
      details: [
        { id: 'order', about: ['order number'], lines: lines('4471-B.', 'I said 4471-B.') },
        { id: 'when', about: ['when', 'arrival'], lines: lines('It came at four in the afternoon.') },
      ],
      remedies: [
        {
          id: 'fitter',
          about: ['fitter'],
          text: 'A fitter in Dublin',
          allowed: true,
          response: 'accept',
          lines: lines('A fitter, in person? That I can live with.', 'Yes, the fitter.'),
        },
        {
          id: 'discount',
          about: ['discount'],
          text: '15% off',
          allowed: true,
          response: 'counter',
          better: 'letter',
          lines: lines('Money does not get me my face back.', 'Still money.'),
        },
        {
          id: 'letter',
          about: ['letter'],
          text: 'A letter to his chief',
          allowed: true,
          response: 'refuse',
          lines: lines('A letter? On its own?', 'The letter. With the discount, fine.'),
        },
      ],
    },
    own: [],
    endings: endings('tony'),
    ...change,
  }
}

/** One objection that opens the talk, of the type asked for. */
export function objection(more: Partial<Concern>, buyer: Partial<BuyerCard> = {}, change: Partial<Scenario> = {}): Scenario {
  return discovery(
    {
      kind: 'objection',
      rubrics: ['objection'],
      concerns: [concern('worry', 'dana', { raisedAt: 'start', ...more })],
      ...change,
    },
    buyer,
  )
}

export const input = (scenario: Scenario, change: Partial<BuyerInput> = {}): BuyerInput => ({
  scenario,
  personas: personas(scenario.lang),
  seed: 7,
  level: 'normal' as Level,
  ...change,
})

/**
 * A seller's turn in short: `'problem-question@unplanned-stops acknowledge'`, with `+time`, `+figure`, `+person` for what it names,
 * `#120` for its length, `!copied` for a gate, `>priya` for whom it is said to.
 */
export function turn(short: string, to = 'dana'): SellerSpoke {
  const words = short.split(' ').filter((word) => word !== '')
  const moves = words
    .filter((word) => !/^[+#!>]/.test(word))
    .map((word, n) => {
      const [id = '', about = null] = word.split('@')
      return { id, about, confidence: 0.9, start: n * 10, end: n * 10 + 9 }
    })
  const after = (sign: string) => words.find((word) => word.startsWith(sign))?.slice(1)
  return {
    to: after('>') ?? to,
    gate: (after('!') ?? 'ok') as Gate,
    moves,
    length: Number(after('#') ?? 20),
    questions: moves.filter((move) => move.id.endsWith('question')).length === 0 ? 0 : 1,
    names: { time: words.includes('+time'), figure: words.includes('+figure'), person: words.includes('+person') },
  }
}

export const keys = (reply: Reply): readonly string[] => reply.said.map((said) => said.key)
export const reactions = (reply: Reply): readonly (ReactionId | undefined)[] => reply.said.map((said) => said.reaction)

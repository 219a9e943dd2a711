import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createBuyer, type SellerSpoke } from '#buyer'
import type { Persona, Scenario } from '#content'
import { parse } from '#content/parse'

const TURNS = 60_000
const MOVES = [
  'problem-question',
  'implication-question',
  'feature',
  'benefit',
  'acknowledge',
  'clarify',
  'proof',
  'situation-question',
  'paraphrase',
  'rapport',
  'own-it',
  'propose-remedy',
]

export interface Speed {
  /** The scenario that was played, and its machines beside the frame. */
  readonly name: string
  readonly machines: number
  readonly perSecond: number
  readonly makingMs: number
  readonly talksPerSecond: number
  readonly turnsPerTalk: number
}

/** How many seller turns a second of one core the largest buyer takes, and whole talks with the making of a buyer in them. */
export function turnsASecond(): Speed {
  const root = process.cwd()
  const read = <T>(folder: string): T[] =>
    !existsSync(`${root}/content/${folder}`)
      ? []
      : readdirSync(`${root}/content/${folder}`)
          .filter((file) => file.endsWith('.mdx'))
          .flatMap((file) => {
            const parsed = parse(`content/${folder}/${file}`, readFileSync(`${root}/content/${folder}/${file}`, 'utf8'))
            return 'value' in parsed && parsed.value ? [parsed.value as T] : []
          })

  const personas = read<Persona>('personas')
  const scenarios = read<Scenario>('scenarios').filter((scenario) =>
    scenario.buyers.every((buyer) => personas.some((persona) => persona.id === buyer.persona && persona.lang === scenario.lang)),
  )
  const size = (scenario: Scenario) =>
    scenario.needs.length + scenario.secrets.length + scenario.concerns.length + scenario.buyers.length
  const largest = scenarios.sort((a, b) => size(b) - size(a))[0]
  if (largest === undefined) throw new Error('No scenario with its personas in content/.')

  const cast = Object.fromEntries(
    personas.filter((persona) => persona.lang === largest.lang).map((persona) => [persona.id, persona]),
  )
  const topics = [...largest.needs, ...largest.secrets, ...largest.concerns, ...largest.answers, ...largest.facts].map(
    (topic) => topic.id,
  )
  const turns: SellerSpoke[] = Array.from({ length: 997 }, (_, n) => ({
    to: largest.buyers[n % largest.buyers.length]?.id ?? '',
    gate: 'ok',
    moves: [0, 1, 2].map((k) => ({
      id: MOVES[(n * 7 + k * 5) % MOVES.length] ?? 'rapport',
      about: (n + k) % 3 === 0 ? null : (topics[(n * 3 + k) % topics.length] ?? null),
      confidence: 0.9,
      start: 0,
      end: 5,
    })),
    length: 30,
    questions: 1,
    names: { time: n % 4 === 0, figure: n % 5 === 0, person: false },
  }))

  /** Time of this process's own work: the machine may be busy with others. */
  const cpuMs = () => process.cpuUsage().user / 1000
  const make = (seed: number) => createBuyer({ scenario: largest, personas: cast, seed, level: 'normal' })
  let talks = 0
  let heard = 0
  let makingMs = 0
  const began = cpuMs()
  while (heard < TURNS) {
    const made = cpuMs()
    const buyer = make(talks)
    makingMs += cpuMs() - made
    buyer.open()
    talks += 1
    for (let ended = null; ended === null && heard < TURNS; heard++)
      ended = buyer.hear(turns[heard % turns.length] as SellerSpoke).ended
  }
  const ms = cpuMs() - began
  return {
    name: `${largest.id}.${largest.lang}`,
    machines: size(largest),
    perSecond: Math.round((heard / (ms - makingMs)) * 1000),
    makingMs: makingMs / talks,
    talksPerSecond: Math.round((talks / ms) * 1000),
    turnsPerTalk: heard / talks,
  }
}

import { type EndingId, LEVELS, type Level, type Persona, type Scenario } from '#content'
import type { Heard, Labeller } from '#language'
import { earFor } from '../sellers/ear.ts'
import { type OwnLine, ownLines } from '../sellers/own-lines.ts'
import { play } from '../sellers/play.ts'
import { SELLERS, type SellerId } from '../sellers/sellers.ts'

/** Who tries a draft out: the model seller, one who asks after everything, a mixed one, and three who do not sell. */
export const TRIAL_SELLERS = ['good', 'curious', 'mixed', 'pitching', 'rude', 'gaming'] as const satisfies readonly SellerId[]
export type TrialSeller = (typeof TRIAL_SELLERS)[number]

/** How the talks of one seller went. */
export interface TrialRow {
  readonly seller: TrialSeller
  readonly talks: number
  readonly endings: Readonly<Record<EndingId, number>>
  /** Talks that came to no end. */
  readonly endless: number
  /** The seller's turns, all talks together. */
  readonly turns: number
  /** Of the talks that were won or ended with a next step: the fewest and the most turns. */
  readonly quickestWin: number | null
  readonly longestWin: number | null
}
/** What simulated sellers found out about a scenario. */
export interface TrialReport {
  readonly rows: readonly TrialRow[]
  /** Talks that the model seller won or ended with a next step, of how many, at each level. */
  readonly winnable: readonly { readonly level: Level; readonly wins: number; readonly talks: number }[]
  readonly lines: number
  /** Lines of the scenario that no talk came to. */
  readonly unreached: readonly OwnLine[]
  /** Lines that were said most, of all that were said. */
  readonly often: readonly { readonly text: string; readonly times: number; readonly own: boolean }[]
  readonly said: number
  /** Talks in which one line was said twice. */
  readonly repeating: number
}

const WINS: readonly (string | null)[] = ['won', 'next-step']
const MOST_OFTEN = 8

/**
 * Lets simulated sellers play a scenario at every level: their words are heard as anybody's, the buyer reacts to what was heard.
 * The same scenario gives the same report.
 *
 * @param seeds - talks for each seller and level
 * @param onTalk - after each talk; awaited, so that a worker can tell how far it is
 */
export async function tryOut(
  scenario: Scenario,
  personas: Readonly<Record<string, Persona>>,
  labeller: Labeller,
  seeds: number,
  onTalk: (done: number, of: number) => void | Promise<void> = () => undefined,
): Promise<TrialReport> {
  const ear = earFor(scenario, labeller, new Map<string, Heard>())
  const of = TRIAL_SELLERS.length * LEVELS.length * seeds
  const times = new Map<string, number>()
  const rows: TrialRow[] = []
  const wins = new Map<Level, number>()
  let done = 0
  let said = 0
  let repeating = 0
  for (const seller of TRIAL_SELLERS) {
    const endings: Record<EndingId, number> = { won: 0, 'next-step': 0, lost: 0, 'hung-up': 0 }
    const winTurns: number[] = []
    let endless = 0
    let turns = 0
    for (const level of LEVELS) {
      for (let seed = 1; seed <= seeds; seed++) {
        const talk = play(scenario, personas, SELLERS[seller], { seed, level }, ear)
        const texts = talk.replies.flatMap((reply) => reply.said.map((one) => one.text))
        for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1)
        said += texts.length
        if (new Set(texts).size < texts.length) repeating += 1
        if (talk.ending === null) endless += 1
        else endings[talk.ending] += 1
        turns += talk.moves.length
        if (WINS.includes(talk.ending)) {
          winTurns.push(talk.moves.length)
          if (seller === 'good') wins.set(level, (wins.get(level) ?? 0) + 1)
        }
        done += 1
        await onTalk(done, of)
      }
    }
    const shortest = winTurns.length > 0
    rows.push({
      seller,
      talks: LEVELS.length * seeds,
      endings,
      endless,
      turns,
      quickestWin: shortest ? Math.min(...winTurns) : null,
      longestWin: shortest ? Math.max(...winTurns) : null,
    })
  }
  const own = ownLines(scenario)
  const ownTexts = new Set(own.map(({ text }) => text))
  return {
    rows,
    winnable: LEVELS.map((level) => ({ level, wins: wins.get(level) ?? 0, talks: seeds })),
    lines: own.length,
    unreached: own.filter(({ text }) => !times.has(text)),
    often: [...times]
      .sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1))
      .slice(0, MOST_OFTEN)
      .map(([text, count]) => ({ text, times: count, own: ownTexts.has(text) })),
    said,
    repeating,
  }
}

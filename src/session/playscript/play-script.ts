import { ENDINGS, type EndingId, LANGS, type Lang, LEVELS, type Level, MOODS, type MoodId } from '#content'
import { STARTS } from './starting-states.ts'

/** What must be true after a seller's words. `line` counts from 1 in the file. */
export type Expectation = { readonly line: number } & (
  | { readonly what: 'state'; readonly part: string; readonly state: string }
  | { readonly what: 'mood'; readonly mood: MoodId; readonly buyer?: string; readonly least: number; readonly most: number }
  | { readonly what: 'heard'; readonly moves: readonly string[] }
  | { readonly what: 'says'; readonly buyer?: string; readonly text: string }
  | { readonly what: 'ended'; readonly ending: EndingId }
)

/** One turn of the seller and what is expected of it. */
export interface PlayTurn {
  readonly line: number
  readonly to?: string
  readonly text: string
  readonly expects: readonly Expectation[]
}

/** A talk as a test: what is said, and what must come of it. */
export interface PlayScript {
  readonly scenario: string
  readonly lang: Lang
  readonly level: Level
  readonly seed: number
  readonly states: Readonly<Record<string, string>>
  readonly mood: Readonly<Partial<Record<MoodId, number>>>
  /** Where each state stands in the file. */
  readonly startLines: Readonly<Record<string, number>>
  /** Of the opening. */
  readonly opening: readonly Expectation[]
  readonly turns: readonly PlayTurn[]
  /** At least and at most so many points, by `rubric.criterion`. */
  readonly points: readonly { readonly line: number; readonly criterion: string; readonly least: number; readonly most: number }[]
}
/** What cannot be read, in the author's words. */
export interface PlayScriptFault {
  readonly line: number
  readonly message: string
  readonly mend: string
}

const FRONT: readonly string[] = ['scenario', 'lang', 'level', 'seed']
const PARTS = ['need', 'secret', 'concern'] as const
const SPAN = /^(-?\d+(?:\.5)?)(?:\.\.(\d+(?:\.5)?))?$/

/**
 * Reads a play-script:
 * ```
 * scenario: night-shift-stops
 * lang: en
 * @start need unplanned-stops admitted
 *
 * seller: What does a stop cost you by morning?
 * buyer: Every stop scraps a batch.
 * @heard implication-question
 * @need unplanned-stops felt
 * @mood trust 40..60
 * @ended next-step
 * @points spin.implication 2..4
 * ```
 * Lines that begin with # are notes; words that go on are indented.
 */
export function readPlayScript(
  text: string,
):
  | { readonly script: PlayScript; readonly faults: readonly [] }
  | { readonly script: null; readonly faults: readonly PlayScriptFault[] } {
  const faults: PlayScriptFault[] = []
  const startLines: Record<string, number> = {}
  const front: Record<string, string> = Object.create(null)
  const frontLines: Record<string, number> = {}
  const states: Record<string, string> = {}
  const mood: Partial<Record<MoodId, number>> = {}
  const opening: Expectation[] = []
  const turns: { line: number; to?: string; text: string; expects: Expectation[] }[] = []
  const points: PlayScript['points'][number][] = []
  const fault = (line: number, message: string, mend: string) => faults.push({ line, message, mend })
  const begin = (line: number, part: string, state: string) => {
    states[part] = state
    startLines[part] = line
  }

  const expectation = (line: number, name: string, rest: string): Expectation | null => {
    const [first = '', second = '', ...more] = rest.split(/\s+/)
    if (PARTS.some((part) => part === name)) {
      if (first !== '' && second !== '' && more.length === 0)
        return { line, what: 'state', part: `${name}:${first}`, state: second }
    } else if (name === 'complaint' || name === 'stage') {
      if (first !== '' && second === '') return { line, what: 'state', part: name, state: first }
    } else if (name === 'mood') {
      const at = MOODS.find((one) => one === first)
      const span = SPAN.exec(second)
      const [buyer] = more
      if (at && span) {
        const least = Number(span[1])
        const most = Number(span[2] ?? span[1])
        if (least > most) fault(line, `"${span[0]}" fits nothing: its first number is the larger one.`, 'Swap the two numbers.')
        return { line, what: 'mood', mood: at, least, most, ...(buyer ? { buyer } : {}) }
      }
    } else if (name === 'heard') {
      const moves = rest.split(/[,，、\s]+/).filter((move) => move !== '')
      if (moves.length > 0) return { line, what: 'heard', moves }
    } else if (name === 'ended') {
      const ending = ENDINGS.find((one) => one === first)
      if (ending) return { line, what: 'ended', ending }
    }
    fault(
      line,
      `"@${short(`${name} ${rest}`)}" cannot be read.`,
      'Write @need id state, @concern id state, @secret id state, @complaint step, @stage name, @mood trust 40..60, @heard move, @ended ending or @points rubric.criterion 2..4.',
    )
    return null
  }

  for (const [line, row] of logicalLines(text)) {
    const start = /^@start\s+(\S+)\s+(\S+)(?:\s+(\S+))?$/.exec(row)
    const directive = /^@([a-z]+)\s*(.*)$/.exec(row)
    const spoken = /^(seller|buyer)(?:\s+([\w-]+))?\s*[:：]\s*(.*)$/.exec(row)
    const key = /^([a-z]+)\s*[:：]\s*(.*)$/.exec(row)
    if (start) {
      const [, kind = '', one = '', two] = start
      const at = MOODS.find((known) => known === kind)
      const isPart = two !== undefined && PARTS.some((part) => part === kind)
      const isState = two === undefined && ['complaint', 'stage'].includes(kind)
      if ((at || kind === 'heat') && two === undefined) {
        if (!/^\d{1,3}$/.test(one) || Number(one) > 100) {
          fault(line, `"${short(one)}" is no ${kind}.`, 'Write a whole number from 0 to 100.')
        } else if (at) mood[at] = Number(one)
        else begin(line, kind, one)
      } else if (isPart || isState) {
        const state = two ?? one
        const known = STARTS[kind] ?? []
        if (known.includes(state)) begin(line, isPart ? `${kind}:${one}` : kind, state)
        else fault(line, `"${short(state)}" is no state of a ${kind}.`, `There are: ${known.join(', ')}.`)
      } else fault(line, `"${short(row)}" cannot be read.`, 'Write @start need id state, or @start trust 40.')
    } else if (directive) {
      const [, name = '', rest = ''] = directive
      if (name === 'points') {
        const [criterion = '', range = ''] = rest.split(/\s+/)
        const span = SPAN.exec(range)
        if (criterion.includes('.') && span) {
          const [least, most] = [Number(span[1]), Number(span[2] ?? span[1])]
          points.push({ line, criterion, least, most })
          if (least > most || most > 4)
            fault(line, `"${span[0]}" fits no points.`, 'Write 0 to 4 with the smaller number first, such as 2..4.')
        } else fault(line, `"${short(row)}" cannot be read.`, 'Write @points spin.implication 2..4.')
        continue
      }
      const expected = expectation(line, name, rest.trim())
      if (expected) (turns.at(-1)?.expects ?? opening).push(expected)
    } else if (spoken) {
      const [, by, named, words = ''] = spoken
      if (by === 'seller') turns.push({ line, ...(named ? { to: named } : {}), text: words, expects: [] })
      else (turns.at(-1)?.expects ?? opening).push({ line, what: 'says', text: words, ...(named ? { buyer: named } : {}) })
    } else if (key && turns.length === 0) {
      const [, name = '', value = ''] = key
      if (FRONT.includes(name)) frontLines[name] = line
      else fault(line, `A play-script has no "${short(name)}".`, `It knows: ${FRONT.join(', ')}.`)
      front[name] = value.trim()
    } else
      fault(
        line,
        `"${row.slice(0, 60)}" is no line of a play-script.`,
        'Begin it with seller:, buyer:, @ or #; indent what goes on from the line before.',
      )
  }

  const lang = LANGS.find((one) => one === (front.lang ?? 'en'))
  const level = LEVELS.find((one) => one === (front.level ?? 'normal'))
  if (!front.scenario) fault(1, 'The talk does not say which scenario it plays.', 'Begin with scenario: and the id.')
  if (!lang) fault(frontLines.lang ?? 1, `"${short(front.lang ?? '')}" is no language.`, `Write lang: ${LANGS.join(' or ')}.`)
  if (!level) fault(frontLines.level ?? 1, `"${short(front.level ?? '')}" is no level.`, `Write level: ${LEVELS.join(', ')}.`)
  if (!/^\d{1,10}$/.test(front.seed ?? '1'))
    fault(
      frontLines.seed ?? 1,
      `"${short(front.seed ?? '')}" is no seed.`,
      'Write seed: and a whole number of at most ten digits.',
    )
  if (turns.length === 0) fault(1, 'The seller says nothing.', 'Write seller: and the words.')
  if (faults.length > 0 || !lang || !level) return { script: null, faults }
  const { scenario = '', seed = '1' } = front
  return { script: { scenario, lang, level, seed: Number(seed), states, startLines, mood, opening, turns, points }, faults: [] }
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text)

/** Lines with what goes on from them; notes and empty lines left out. */
function logicalLines(text: string): readonly (readonly [number, string])[] {
  const rows: [number, string][] = []
  for (const [index, row] of text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    if (row.trim() === '' || row.startsWith('#')) continue
    const last = rows.at(-1)
    if (/^[ \t]/.test(row) && last)
      last[1] += `${/[\u2e80-\u9fff\u3000-\u303f\uff00-\uffef]$/.test(last[1]) ? '' : ' '}${row.trim()}`
    else rows.push([index + 1, row.trim()])
  }
  return rows
}

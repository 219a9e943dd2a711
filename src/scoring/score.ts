import type { Rubric } from '#content'
import { withoutPadding } from '#language'
import { type Standing, standingOf } from './criterion.ts'
import { limitOf } from './limit.ts'
import { asRead } from './longest.ts'
import { overallOf } from './overall.ts'
import { pastedFrom, textsOf } from './pasted.ts'
import { readTrace } from './reading.ts'
import type { CriterionReport, Evidence, Message, Report, Trace } from './report.ts'
import type { ToneTable } from './tone.ts'
import { WORDS } from './words-for-people.ts'

/** Hundredths of a point under which evidence is not worth a line. */
const LEAST_TOLD = 3

/** What scoring may be given besides a rubric and a trace. */
export interface ScoreOptions {
  /** Tells texts that a seller may not hand back as their own (`pastedFrom`); the rubric's own when left out. */
  readonly isPasted?: (text: string) => boolean
  /** In place of the shipped table of tones; fitting holds talks out of it. */
  readonly tones?: ToneTable | undefined
}

/**
 * Points for a talk by a rubric, each with the words that earned or cost it. A pure function: the same trace gives the
 * same report everywhere.
 *
 * @returns all zero, with the reason, for a talk in which the seller says nothing that is an answer
 */
export function score(
  rubric: Rubric,
  trace: Trace,
  { isPasted = pastedFrom(textsOf(rubric), trace.lang), tones }: ScoreOptions = {},
): Report {
  const reading = readTrace(unpadded(withoutPasted(asRead(trace), isPasted)), tones)
  const text = WORDS[rubric.lang]
  const messages = messagesIn(trace)
  const limit = limitOf(reading)
  const spoke = reading.sellers.some((turn) => turn.heard.gate === 'ok')
  const standings = new Map<string, Standing>(rubric.criteria.map((criterion) => [criterion.id, standingOf(criterion, reading)]))
  const criteria: Record<string, CriterionReport> = {}
  const evidence: Evidence[] = []
  const fine: Record<string, number> = {}
  const unsure: string[] = []
  for (const criterion of rubric.criteria) {
    const standing = standings.get(criterion.id)!
    const { restraint } = criterion
    const worked = !restraint || restraint.of.some((other) => (standings.get(other)?.points ?? 0) >= restraint.atLeast)
    const counts = spoke && worked
    const most = Math.ceil(limit?.most ?? 4)
    const points = counts ? Math.min(most, standing.points) : 0
    fine[criterion.id] = counts ? Math.min(most * 100, standing.fine) : 0
    const isUnsure = counts && criterion.levels.some((level) => Math.abs(standing.sum - level) * 3 < standing.doubt)
    if (isUnsure) unsure.push(criterion.id)
    criteria[criterion.id] = {
      points,
      unsure: isUnsure,
      missing: !spoke
        ? text.nothingSaid
        : !worked
          ? text.noWork(restraint.of.map((id) => titleOf(rubric, id)))
          : points < 4
            ? criterion.advice[points]!
            : '',
      ...(criterion.practiceOnly ? { practiceOnly: true as const } : {}),
      ...(counts && points < 4 && standing.wanting ? { wanting: { clue: standing.wanting.id, why: standing.wanting.why } } : {}),
    }
    if (counts) evidence.push(...standing.evidence.filter((one) => Math.abs(one.worth) >= LEAST_TOLD))
  }
  const ids = rubric.criteria.map((criterion) => criterion.id)
  const suspended = rubric.criteria.filter(({ practiceOnly }) => practiceOnly).map(({ id }) => id)
  return {
    rubric: rubric.id,
    criteria,
    overall: spoke ? Math.min(limit?.most ?? 4, overallOf(rubric.overall, fine, criteria, reading, suspended)) : 0,
    unsure,
    evidence: evidence.map((one) => inMessage(one, messages)),
    weakestFirst: ids.slice().sort((a, b) => fine[a]! - fine[b]! || ids.indexOf(a) - ids.indexOf(b)),
    ...(!spoke
      ? { reason: text.nothingSaid }
      : limit
        ? {
            reason: text.held[limit.why],
            heldTurns: limit.turns.flatMap((turn) => messages.get(turn)?.map(({ index }) => index) ?? [turn]),
          }
        : {}),
  }
}

type Messages = ReadonlyMap<number, readonly Message[]>
/** The turns that were sent in several messages. */
const messagesIn = (trace: Trace): Messages =>
  new Map(trace.turns.flatMap((turn) => (turn.by === 'seller' && turn.messages ? [[turn.index, turn.messages] as const] : [])))

/** Evidence in the message that holds its first words, where a turn was sent in several. */
function inMessage(evidence: Evidence, messages: Messages): Evidence {
  const message = messages.get(evidence.turn)?.find(({ end }) => evidence.start < end)
  if (!message) return evidence
  const within = (place: number): number => Math.max(0, Math.min(message.end, place) - message.start)
  return { ...evidence, turn: message.index, start: within(evidence.start), end: within(evidence.end) }
}

/** A turn that hands back the rubric's own words, or other known ones, is no answer. */
const withoutPasted = (trace: Trace, isPasted: (text: string) => boolean): Trace => ({
  ...trace,
  turns: trace.turns.map((turn) =>
    turn.by === 'seller' && turn.heard.gate === 'ok' && isPasted(turn.text)
      ? { ...turn, heard: { ...turn.heard, gate: 'copied' } }
      : turn,
  ),
})

/** What pads a turn was not heard, and is not read here either: it takes up no buyer's word and adds none. */
function unpadded(trace: Trace): Trace {
  let buyer = ''
  return {
    ...trace,
    turns: trace.turns.map((turn) => {
      if (turn.by === 'seller') return { ...turn, text: withoutPadding(turn.text, trace.lang, buyer) }
      buyer = turn.text
      return turn
    }),
  }
}

const titleOf = (rubric: Rubric, id: string): string => rubric.criteria.find((criterion) => criterion.id === id)?.title ?? id

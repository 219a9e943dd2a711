import type { Drill, MoveId, Points } from '#content'
import { FAULTS } from '#content'
import type { Gate, Heard, HeardMove } from '#language'
import { type Stretch, taken } from './taken-up.ts'

/** Hundredths of a point: what each rule of a drill is worth. */
export const DRILL_WORTH = { wanted: 300, takenUp: 100, spoiled: -150, fault: -100 } as const

/** One rule that fired, with the words that made it. */
export interface ReceiptLine {
  readonly rule: keyof typeof DRILL_WORTH
  /** Null where the rule speaks of the situation's words. */
  readonly move: MoveId | null
  readonly start: number
  readonly end: number
  /** Hundredths of a point, negative when it lowers. */
  readonly worth: number
}

/** What would have earned more: one thing, the dearest first. */
export type Missing =
  | { readonly type: 'gate'; readonly gate: Exclude<Gate, 'ok'> }
  | { readonly type: 'move'; readonly move: MoveId }
  | { readonly type: 'without'; readonly move: MoveId }
  | { readonly type: 'words' }

/** How one answer to a drill was scored: every point with its words. */
export interface Receipt {
  readonly gate: Gate
  /** 0 absent … 4 exemplary, as for a criterion. */
  readonly points: Points
  /** What was nearly heard would have changed the points: a person should look. */
  readonly unsure: boolean
  readonly wanted: readonly { readonly move: MoveId; readonly heard: HeardMove | null; readonly nearly: HeardMove | null }[]
  readonly lines: readonly ReceiptLine[]
  readonly missing: readonly Missing[]
  /** Whether the drill has words that an answer should take up, and where it did. */
  readonly takesUp: { readonly asked: boolean; readonly at: readonly Stretch[] }
  /** Other good moves that were heard; they count for nothing here. */
  readonly also: readonly HeardMove[]
}

/**
 * Scores one answer to a drill by the moves heard in it. The wanted moves share three points; taking up the situation's own words
 * is worth the fourth, and nothing by itself; each spoiling move lowers.
 */
export function receiptOf(drill: Drill, text: string, heard: Heard): Receipt {
  const at = taken(text, drill.about, drill.lang)
  const takesUp = { asked: drill.about.length > 0, at }
  const wanted = drill.wants.map((move) => ({
    move,
    heard: heard.moves.find((one) => one.id === move) ?? null,
    nearly: heard.perhaps.find((one) => one.id === move) ?? null,
  }))
  if (heard.gate !== 'ok') {
    const missing: readonly Missing[] = [{ type: 'gate', gate: heard.gate }]
    return { gate: heard.gate, points: 0, unsure: false, wanted, lines: [], missing, takesUp: { ...takesUp, at: [] }, also: [] }
  }
  const lines = linesOf(drill, heard, wanted, at)
  const points = pointsOf(lines)
  const nearlyAll = wanted.map((one) => ({ ...one, heard: one.heard ?? one.nearly }))
  const counted = new Set<MoveId>([...drill.wants, ...drill.spoils, ...FAULTS])
  return {
    gate: 'ok',
    points,
    unsure: pointsOf(linesOf(drill, heard, nearlyAll, at)) !== points,
    wanted,
    lines,
    missing: missingOf(lines, wanted, takesUp),
    takesUp,
    also: heard.moves.filter((move) => !counted.has(move.id)),
  }
}

type Wanted = Receipt['wanted']

function linesOf(drill: Drill, heard: Heard, wanted: Wanted, at: readonly Stretch[]): readonly ReceiptLine[] {
  const share = Math.floor(DRILL_WORTH.wanted / Math.max(1, drill.wants.length))
  const rest = DRILL_WORTH.wanted - share * drill.wants.length // so that all of them make three points
  const good = wanted.flatMap(({ heard: one }) => (one ? [lineOf('wanted', one, share)] : []))
  if (good.length === drill.wants.length && good[0]) good[0] = { ...good[0], worth: share + rest }
  const first = at[0]
  const words: readonly ReceiptLine[] =
    good.length === 0
      ? [] // key words earn nothing by themselves
      : drill.about.length === 0
        ? [{ ...good[0]!, rule: 'takenUp', move: null, worth: DRILL_WORTH.takenUp }]
        : first
          ? [{ rule: 'takenUp', move: null, start: first.start, end: first.end, worth: DRILL_WORTH.takenUp }]
          : []
  const bad = heard.moves.flatMap((one) =>
    drill.spoils.includes(one.id)
      ? [lineOf('spoiled', one, DRILL_WORTH.spoiled)]
      : isFault(one.id)
        ? [lineOf('fault', one, DRILL_WORTH.fault)]
        : [],
  )
  return [...good, ...words, ...bad]
}

const lineOf = (rule: ReceiptLine['rule'], { id, start, end }: HeardMove, worth: number): ReceiptLine => ({
  rule,
  move: id,
  start,
  end,
  worth,
})

const isFault = (move: MoveId): boolean => (FAULTS as readonly MoveId[]).includes(move)

function pointsOf(lines: readonly ReceiptLine[]): Points {
  const sum = lines.reduce((total, line) => total + line.worth, 0)
  return Math.min(4, Math.max(0, Math.floor(sum / 100))) as Points // between 0 and 4, whole
}

function missingOf(lines: readonly ReceiptLine[], wanted: Wanted, takesUp: Receipt['takesUp']): readonly Missing[] {
  const moves = wanted.filter((one) => one.heard === null).map((one): Missing => ({ type: 'move', move: one.move }))
  const without = lines.filter((line) => line.worth < 0).map((line): Missing => ({ type: 'without', move: line.move ?? '' }))
  return [...moves, ...without, ...(takesUp.asked && takesUp.at.length === 0 ? [{ type: 'words' } as const] : [])]
}

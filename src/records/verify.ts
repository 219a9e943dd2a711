import { canonical, type Engine, foldRun, type RunEvent, type Script, spokeOf } from '#session'
import type { Proof } from './summary.ts'

/** One thing that this device sees otherwise than the log says. */
export interface Difference {
  /** What was heard in the seller's words, what the buyer replied, or what was scored. */
  readonly what: 'heard' | 'reply' | 'score'
  /** The event's number. */
  readonly n: number
  readonly rubric?: string
  readonly criterion?: string
  readonly logged: string
  readonly here: string
}

/** What playing a log again says of it. */
export interface Verdict {
  readonly proof: Proof
  readonly differences: readonly Difference[]
  /**
   * Versions that differ from those of this device: they explain differences. None, and still a difference: somebody has
   * changed the log.
   */
  readonly otherVersions: readonly ('content' | 'engine' | 'labeller')[]
}

/**
 * Hears, plays and scores a log again and compares. A log that names versions which this device doesn't have can't be proven
 * wrong, only seen otherwise.
 *
 * @param engine - not the one of a running talk: it is loaded anew
 * @returns `identical` when everything is; `differs` with what differs; `unverified` when nothing was scored yet
 * @remarks Somebody who holds app and content can play another log for somebody else: that no arithmetic can see.
 */
export async function verifyRun(engine: Engine, script: Script, events: readonly RunEvent[]): Promise<Verdict> {
  const state = foldRun(events)
  const input = { seed: state.seed, level: state.level, ...startOf(events) }
  const differences: Difference[] = []
  await engine.load(script, input, [])
  const { engine: engineHere, labeller } = await engine.version()
  const others = new Set<Verdict['otherVersions'][number]>()
  if (state.content !== script.hash) others.add('content')
  if (state.engine !== engineHere) others.add('engine')

  for (const [n, event] of events.entries()) {
    switch (event.type) {
      case 'buyer.opened':
        differences.push(...compared('reply', n, bare(event), spoken(await engine.open())))
        break
      case 'seller.spoke': {
        const heard = await engine.hear(event.text)
        if (event.labeller !== labeller) others.add('labeller')
        differences.push(...compared('heard', n, event.heard, heard))
        if (events[n + 1]?.type === 'buyer.replied') {
          const reply = spoken(await engine.reply(spokeOf(event.to, event.heard, { text: event.text, lang: state.lang })))
          differences.push(...compared('reply', n + 1, bare(events[n + 1]), reply))
        }
        break
      }
      case 'buyer.replied':
        if (events[n - 1]?.type !== 'seller.spoke') {
          differences.push(...compared('reply', n, bare(event), spoken(await engine.end())))
        }
        break
      case 'turn.taken-back':
        await engine.load(script, input, events.slice(0, n + 1))
        break
      case 'run.scored': {
        if (event !== events.findLast(({ type }) => type === 'run.scored')) break
        if (event.engine !== engineHere) others.add('engine')
        if (event.content !== script.hash) others.add('content')
        differences.push(...scoreDifferences(n, event.reports, await engine.score(foldRun(events.slice(0, n)), script)))
        break
      }
      default:
    }
  }
  const proof: Proof = differences.length > 0 ? 'differs' : state.scored.length > 0 ? 'identical' : 'unverified'
  return { proof, differences, otherVersions: [...others] }
}

type Signed = Awaited<ReturnType<Engine['open']>>
type Reports = Awaited<ReturnType<Engine['score']>>

/** A reply without what only the log has of it. */
function bare(event: RunEvent | undefined): unknown {
  if (event?.type === 'buyer.opened') return { said: event.said, signs: event.signs, mood: event.mood, states: event.states }
  if (event?.type !== 'buyer.replied') return undefined
  const { said, signs, changes, mood, states, ended } = event
  return { said, signs, changes, mood, states, ended }
}

function spoken({ reply, signs }: Signed): Record<string, unknown> {
  const { said, changes, mood, states, ended } = reply
  return { said, signs, changes, mood, states, ended }
}

function compared(what: Difference['what'], n: number, logged: unknown, here: unknown): readonly Difference[] {
  const [one, other] = [shape(logged), shape(here)]
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((key) => key in one) // an opening has no changes
  return keys
    .filter((key) => canonical(one[key]) !== canonical(other[key]))
    .map((key) => ({ what, n, criterion: key, logged: short(one[key]), here: short(other[key]) }))
}

function scoreDifferences(n: number, logged: Reports, here: Reports): readonly Difference[] {
  return logged.flatMap((report): readonly Difference[] => {
    const again = here.find(({ rubric }) => rubric === report.rubric)
    const { rubric } = report
    const points = [...new Set([...Object.keys(report.criteria), ...Object.keys(again?.criteria ?? {})])].flatMap((criterion) => {
      const [one, other] = [report.criteria[criterion]?.points, again?.criteria[criterion]?.points]
      return one === other ? [] : [{ what: 'score' as const, n, rubric, criterion, logged: short(one), here: short(other) }]
    })
    if (report.overall !== again?.overall) {
      points.push({ what: 'score', n, rubric, criterion: 'overall', logged: short(report.overall), here: short(again?.overall) })
    }
    if (points.length > 0 || canonical(report) === canonical(again)) return points
    return [{ what: 'score', n, rubric, criterion: 'evidence', logged: short(report.evidence), here: short(again?.evidence) }]
  })
}

const shape = (value: unknown): Readonly<Record<string, unknown>> => (value ?? {}) as Readonly<Record<string, unknown>>

const short = (value: unknown): string => {
  const text = canonical(value) ?? 'nothing'
  return text.length > 200 ? `${text.slice(0, 199)}…` : text
}

function startOf(events: readonly RunEvent[]): { from?: NonNullable<Extract<RunEvent, { type: 'run.started' }>['from']> } {
  const first = events[0]
  return first?.type === 'run.started' && first.from ? { from: first.from } : {}
}

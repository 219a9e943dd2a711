/** Understanding, simulating and scoring: the heavy part, loaded where a talk is played (a worker in the app). */

import { type Buyer, type BuyerInput, createBuyer, type Reply } from '#buyer'
import type { Lang, Rubric } from '#content'
import type { Heard, Labeller, Topic } from '#language'
import type { TaughtWeights } from '#language/teach'
import type { Report, Trace } from '#scoring'
import { canonical } from './canonical.ts'
import type { Engine, RunState, Script, SignedReply } from './rehearsal.ts'
import { knownSigns } from './signs-of.ts'
import { spokeOf } from './spoke-of.ts'
import { topicsOf } from './topics.ts'
import { traceOf } from './trace.ts'
import { ENGINE } from './version.ts'

/** What an engine is made of: our own buyer and scorer, unless others are given. */
export interface EngineParts {
  /** With what a pack taught it, or as it ships. */
  readonly loadLabeller: (lang: Lang, taught?: TaughtWeights) => Promise<Labeller>
  readonly createBuyer?: (input: BuyerInput) => Buyer
  readonly score?: (rubric: Rubric, trace: Trace) => Report
}

/** So many model answers are heard before the first real one: after these a turn is quick. */
const WARMED_BY = 6

type Loaded = {
  readonly script: Script
  readonly labeller: Labeller
  readonly topics: readonly Topic[]
  readonly buyer: Buyer
  readonly setUp: BuyerInput
  /** What was said so far, oldest first: the labeller reads words in their context. */
  readonly seller: readonly string[]
  readonly buyerSaid: readonly string[]
}

/**
 * Understanding, simulating and scoring in this thread; the app wraps it in a worker. It holds one run at a time, and the same
 * calls give the same answers.
 */
export function createEngine(given: EngineParts): Engine {
  const parts = { createBuyer, ...given }
  /** The rubrics' arithmetic is fetched while the first answer is read: a talk can begin without it. */
  const scorer = async () => parts.score ?? (await import('#scoring')).score
  const labellers = new Map<Lang, Promise<Labeller>>()
  const labellerFor = (lang: Lang): Promise<Labeller> => {
    const known = labellers.get(lang)
    if (known !== undefined) return known
    const loading = parts.loadLabeller(lang)
    labellers.set(lang, loading)
    loading.catch(() => labellers.delete(lang)) // a failed download may be tried again
    return loading
  }
  let loaded: Loaded | undefined
  let words = ''

  const current = (): Loaded => {
    if (!loaded) throw new Error('The engine has no run: call load first.')
    return loaded
  }
  const speak = (reply: Reply, seller: readonly string[]): SignedReply => {
    const now = current()
    const signs = reply.said.map(
      (said) =>
        knownSigns(said, now.script.scenario) ??
        now.labeller.signs({ lang: now.script.scenario.lang, text: said.text, context: seller.at(-1) ?? '' }),
    )
    loaded = { ...now, seller, buyerSaid: [...now.buyerSaid, ...reply.said.map((said) => said.text)] }
    return { reply, signs }
  }

  return {
    version: async () => ({ engine: ENGINE, labeller: loaded?.labeller.hash ?? '' }),
    load: async (script, input, events) => {
      const { lang } = script.scenario
      const labeller = await (script.taught ? parts.loadLabeller(lang, script.taught) : labellerFor(lang))
      const setUp: BuyerInput = {
        scenario: script.scenario,
        personas: script.personas,
        seed: input.seed,
        level: input.level,
        ...(input.from ? { from: input.from } : {}),
      }
      // Only a talk that goes on has something to fold.
      const before = events.length === 0 ? null : (await import('./fold.ts')).foldRun(events)
      const turns = before?.turns ?? []
      loaded = {
        script,
        labeller,
        topics: topicsOf(script.scenario),
        buyer: replayed(parts, setUp, before),
        setUp,
        seller: turns.flatMap((turn) => (turn.by === 'seller' ? [turn.text] : [])),
        buyerSaid: turns.flatMap((turn) => (turn.by === 'buyer' ? [turn.text] : [])),
      }
      words = ''
    },
    open: async () => speak(current().buyer.open(), []),
    warm: async () => {
      const { script, labeller, topics, setUp } = current()
      const { lang, kind, buyers } = script.scenario
      const scratch = parts.createBuyer(setUp)
      const context = scratch.open().said[0]?.text ?? ''
      const models = script.rubrics.flatMap(({ criteria }) => criteria.flatMap((criterion) => criterion.models))
      for (const model of models.slice(0, WARMED_BY)) {
        const heard = labeller.hear({ lang, text: model.text, context, kind }, topics)
        for (const { text } of scratch.hear(spokeOf(buyers[0]?.id ?? '', heard)).said)
          labeller.signs({ lang, text, context: model.text })
      }
    },
    hear: async (text): Promise<Heard> => {
      const { script, labeller, topics, seller, buyerSaid } = current()
      words = text
      return labeller.hear(
        {
          lang: script.scenario.lang,
          text,
          context: buyerSaid.at(-1) ?? '',
          kind: script.scenario.kind,
          earlier: seller,
          buyerEarlier: buyerSaid.slice(0, -1),
        },
        topics,
      )
    },
    reply: async (spoke) => {
      const { buyer, seller } = current()
      const heardNow = words === '' ? seller : [...seller, words]
      words = ''
      scorer().catch(() => undefined) // asked for again when the talk is scored
      return speak(buyer.hear(spoke), heardNow)
    },
    end: async () => speak(current().buyer.end(), current().seller),
    score: async (state: RunState, script: Script) => {
      const score = await scorer()
      return script.rubrics.map((rubric) => score(rubric, traceOf(state, script.scenario.kind)))
    },
    fit: async (state, script) => (await import('./fits-of.ts')).fitsOf(state, script),
  }
}

/**
 * The buyer as the logged turns left them: heard moves are fed again. Where the buyer of today would have answered otherwise
 * than the log says (content or engine are newer), the log is right and the buyer starts from its facts.
 */
function replayed(
  parts: { readonly createBuyer: (input: BuyerInput) => Buyer },
  input: BuyerInput,
  before: RunState | null,
): Buyer {
  const buyer = parts.createBuyer(input)
  if (before === null) return buyer
  const { turns, awaits, states, mood } = before
  if (awaits === 'opening') return buyer
  buyer.open()
  const sellers = turns.filter((turn) => turn.by === 'seller')
  for (const turn of awaits === 'reply' ? sellers.slice(0, -1) : sellers)
    buyer.hear(spokeOf(turn.to, turn.heard, { text: turn.text, lang: input.scenario.lang }))
  if (same(buyer.states(), states) && same(buyer.mood(), mood)) return buyer
  const later = parts.createBuyer({ ...input, from: { states, mood } })
  later.open()
  return later
}

const same = (one: object, other: object): boolean => canonical(one) === canonical(other)

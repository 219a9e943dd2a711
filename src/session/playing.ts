import type { EndingId } from '#content'
import { calledByName } from './called-by-name.ts'
import { hintFor } from './hints.ts'
import type { NewEvent, RunEvent } from './log.ts'
import { MAX_LENGTH, RefusedError, type Rehearsal, type RehearsalDeps, type RunState, type Script } from './rehearsal.ts'
import { spokeOf } from './spoke-of.ts'
import type { Writer } from './writer.ts'

/** A rehearsal over a log that has begun. `settle` does what is pending: the buyer's part, the end, the score. */
export function playing(
  deps: RehearsalDeps,
  script: Script,
  writer: Writer,
): Rehearsal & { readonly settle: () => Promise<void> } {
  const { engine } = deps
  const listeners = new Set<() => void>()
  const write = (...facts: readonly NewEvent[]): Promise<void> =>
    writer.write(facts, () => {
      for (const listener of listeners) listener()
    })

  const pending: Record<NonNullable<RunState['awaits']>, () => Promise<NewEvent>> = {
    opening: async () => {
      const { reply, signs } = await engine.open()
      return { type: 'buyer.opened', said: reply.said, signs, mood: reply.mood, states: reply.states }
    },
    reply: async () => {
      const turn = writer.state().turns.at(-1)
      if (turn?.by !== 'seller') throw new Error('A reply is awaited, but no seller spoke last.')
      return repliedWith(await engine.reply(spokeOf(turn.to, turn.heard, { text: turn.text, lang: writer.state().lang })))
    },
    ending: async () => ({ type: 'run.ended', ending: endingOf(writer.events()), by: 'buyer' }),
    score: async () => {
      const version = await engine.version()
      const reports = await engine.score(writer.state(), script)
      const fit = await engine.fit?.(writer.state(), script)
      return { type: 'run.scored', ...version, content: script.hash, reports, ...(fit ? { fit } : {}) }
    },
  }
  const settle = async (): Promise<void> => {
    if (writer.unsaved()) await write()
    for (let awaits = writer.state().awaits; awaits !== null; awaits = writer.state().awaits) await write(await pending[awaits]())
  }

  let last: Promise<unknown> = Promise.resolve()
  /** One command after the other, each on a settled run. */
  const inTurn = <T>(command: () => Promise<T>): Promise<T> => {
    const done = last.then(async () => {
      await settle()
      const result = await command()
      await settle()
      return result
    })
    last = done.catch(() => undefined) // the caller is told; the next command must not wait for ever
    return done
  }
  const stillOpen = (): RunState => {
    const state = writer.state()
    if (state.ended !== null) throw new RefusedError('ended', 'The talk has ended.')
    return state
  }

  return {
    run: writer.state().run,
    script,
    state: writer.state,
    events: writer.events,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    unsaved: writer.unsaved,
    elsewhere: writer.elsewhere,
    settle: () => inTurn(async () => undefined),
    say: (text, to, how) =>
      inTurn(async () => {
        const state = stillOpen()
        if (text.trim() === '') throw new RefusedError('empty', 'There are no words to say.')
        if (text.length > MAX_LENGTH) {
          throw new RefusedError('too-long', `A turn may have ${MAX_LENGTH} characters; this one has ${text.length}.`)
        }
        const { buyers, lang } = script.scenario
        const buyer = calledByName(text, buyers, lang) ?? to ?? lastSpeaker(state) ?? buyers[0]?.id ?? ''
        if (!buyers.some((card) => card.id === buyer)) {
          throw new RefusedError('no-buyer', `Nobody here is called ${buyer}.`)
        }
        const elapsedMs = Math.max(0, deps.now() - state.lastAtMs)
        const heard = await engine.hear(text)
        const { labeller } = await engine.version()
        const dictated = how?.dictated ? { dictated: true } : {}
        await write({ type: 'seller.spoke', to: buyer, text, heard, labeller, elapsedMs, ...dictated })
      }),
    takeBack: () =>
      inTurn(async () => {
        const turn = stillOpen().turns.findLast((candidate) => candidate.by === 'seller')
        if (!turn) throw new RefusedError('nothing-said', 'You have said nothing yet.')
        await write({ type: 'turn.taken-back', turn: turn.index })
        const { seed, level } = writer.state()
        await engine.load(script, { seed, level, ...startOf(writer.events()) }, writer.events())
      }),
    hint: () =>
      inTurn(async () => {
        const { states } = stillOpen()
        const given = writer.events().flatMap((event) => (event.type === 'hint.taken' ? [event.hint] : []))
        const hint = hintFor(script.scenario, states, given)
        await write({ type: 'hint.taken', hint })
        return hint
      }),
    end: () =>
      inTurn(async () => {
        stillOpen()
        const signed = await engine.end()
        await write(repliedWith(signed), { type: 'run.ended', ending: signed.reply.ended ?? 'lost', by: 'seller' })
      }),
    claim: (rubric, criterion, words) => inTurn(() => write({ type: 'criterion.claimed', rubric, criterion, words })),
    rateSelf: (rubric, points, words) => inTurn(() => write({ type: 'self.rated', rubric, points, words })),
    rescore: () =>
      inTurn(async () => {
        if (writer.state().ended === null) throw new RefusedError('not-ended', 'A talk is scored when it has ended.')
        await write(await pending.score())
      }),
  }
}

type Signed = Awaited<ReturnType<RehearsalDeps['engine']['end']>>

const repliedWith = ({ reply, signs }: Signed): NewEvent => ({
  type: 'buyer.replied',
  said: reply.said,
  signs,
  changes: reply.changes,
  mood: reply.mood,
  states: reply.states,
  ended: reply.ended,
})

const lastSpeaker = (state: RunState): string | undefined => {
  const last = state.turns.findLast((turn) => turn.by === 'buyer')
  return last?.by === 'buyer' ? last.buyer : undefined
}

function endingOf(events: readonly RunEvent[]): EndingId {
  const reply = events.findLast((event) => event.type === 'buyer.replied')
  return (reply?.type === 'buyer.replied' ? reply.ended : null) as EndingId
}

function startOf(events: readonly RunEvent[]): { from?: NonNullable<Extract<RunEvent, { type: 'run.started' }>['from']> } {
  const first = events[0]
  return first?.type === 'run.started' && first.from ? { from: first.from } : {}
}

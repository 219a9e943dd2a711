import { lazy, type ReactNode, Suspense, useEffect } from 'react'
import type { Change } from '#buyer'
import type { Lang, MoveCard, Scenario } from '#content'
import type { RunState, RunTurn } from '#session'
import { changeSaid, whatChanged } from '../../practise/debrief/change-words.ts'
import { tagOf, useLang, useTexts } from '../../text/text.ts'
import { authorTexts } from '../author-texts.ts'
import { useOwnSounds } from '../sounds/useOwnSounds.ts'
import { whyTexts } from '../why/why-texts.ts'
import { lineAt } from './line-at.ts'

const WhyView = lazy(() => import('../why/WhyView.tsx'))

interface TurnPlayedProps {
  readonly turn: RunTurn
  readonly state: RunState
  readonly scenario: Scenario
  readonly moves: readonly MoveCard[]
  /** A part in people's words, by its `kind:id`. */
  readonly named: (ref: string) => string
  /** Whether it stands open why the turn was heard so. */
  readonly asked: boolean
  readonly onAsk: (asks: boolean) => void
}

/** One turn of a test play: what was said, what was heard in it, what it changed, and on demand why. */
export function TurnPlayed({ turn, state, scenario, moves, named, asked, onAsk }: TurnPlayedProps): ReactNode {
  const t = useTexts(authorTexts)
  const why = useTexts(whyTexts)
  const lang = useLang()
  const { hear } = useOwnSounds()
  if (turn.by === 'buyer') {
    const { audio } = turn.said
    return (
      <div className="play-buyer">
        <p>
          {turn.text}
          {audio !== undefined && <HearIt name={audio} label={t.hear(audio)} onHear={hear} />}
        </p>
      </div>
    )
  }
  const titleOf = (move: string) => moves.find(({ id }) => id === move)?.title ?? move
  const changes = summed(turn.changes)
  return (
    <div className="play-seller">
      <p>{turn.text}</p>
      <dl className="small soft play-heard" lang={tagOf(lang)}>
        <dt>{t.heard}</dt>
        <dd>
          {turn.heard.moves
            .map(({ id: move, about }) => (about ? t.moveAbout(titleOf(move), named(about)) : titleOf(move)))
            .join(t.comma) || t.nothingHeard}
        </dd>
        {changes.length > 0 && (
          <>
            <dt>{t.changedNow}</dt>
            <dd>{changes.map((change) => `${changeOf(change, named, lang)} ${changeSaid(change, lang)}`).join(t.comma)}</dd>
          </>
        )}
      </dl>
      <button
        type="button"
        className="act"
        aria-expanded={asked}
        aria-label={`${asked ? why.close : why.why} ${why.turn(turn.index + 1)}`}
        lang={tagOf(lang)}
        onClick={() => onAsk(!asked)}
      >
        {asked ? why.close : why.why}
      </button>
      {asked && (
        <section className="sheet author-box play-why" lang={tagOf(lang)} aria-label={`${why.title} ${why.turn(turn.index + 1)}`}>
          <Suspense fallback={<p className="waiting">{why.working}</p>}>
            <WhyView utterance={lineAt(state, turn.index, scenario)} />
          </Suspense>
        </section>
      )}
    </div>
  )
}

interface HearItProps {
  readonly name: string
  readonly label: string
  readonly onHear: (name: string) => Promise<void>
}

/** A recorded line is heard as it comes, and again at a click. */
function HearIt({ name, label, onHear }: HearItProps): ReactNode {
  useEffect(() => void onHear(name), [name, onHear])
  return (
    <button type="button" className="act" aria-label={label} onClick={() => void onHear(name)}>
      ▶
    </button>
  )
}

/** Each thing that changed once, from first to last. */
function summed(changes: readonly Change[]): readonly Change[] {
  const kept = new Map<string, Change>()
  for (const change of changes) {
    const key = `${change.what} ${change.id}`
    const before = kept.get(key)
    kept.set(key, before ? { ...change, from: before.from } : change)
  }
  return [...kept.values()].filter(({ from, to }) => from !== to)
}

/** Moods by their name, parts by their own words. */
function changeOf(change: Change, named: (ref: string) => string, lang: Lang): string {
  const { what, id } = change
  if (what === 'need' || what === 'secret' || what === 'concern') return named(`${what}:${id}`)
  return whatChanged(change, lang)
}

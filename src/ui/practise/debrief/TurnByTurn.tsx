import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { RunTurn } from '#session'
import { useDeps } from '../../deps.ts'
import { learnPath } from '../../learn/learn-paths.ts'
import { pathTo } from '../../paths.ts'
import { Icon } from '../../shell/icons.tsx'
import { tagOf, useTexts } from '../../text/text.ts'
import { LineText } from '../talk/LineText.tsx'
import { talkTexts } from '../talk/talk-texts.ts'
import { ChangeList } from './ChangeList.tsx'
import { debriefTexts } from './debrief-texts.ts'
import { MarkedText } from './MarkedText.tsx'
import { quoted, wholeWords } from './shown-words.ts'
import type { Debrief } from './useDebrief.ts'
import { keyOf, useView } from './view.ts'

/** The talk with its marks; a turn unfolds to what was heard in it and what that did to the buyer. */
export function TurnByTurn({ debrief }: { readonly debrief: Debrief }): ReactNode {
  const t = useTexts(debriefTexts)
  const chosen = useView((view) => view.criterion)
  const { state, rated, scenario } = debrief
  const criterion = rated
    .flatMap(
      ({ rubric, report }) => rubric?.criteria.map((one) => ({ key: keyOf(report.rubric, one.id), title: one.title })) ?? [],
    )
    .find((one) => one.key === chosen)
  return (
    <section className="replay" aria-labelledby="replay-title">
      <h2 id="replay-title">{t.transcript}</h2>
      <p className="small soft" role="status">
        {criterion ? t.marks(criterion.title) : t.transcriptNote}
        {criterion && (
          <button type="button" className="link-button" onClick={() => useView.setState({ criterion: null })}>
            {t.noMarks}
          </button>
        )}
      </p>
      <ul className="plain row marks-key small" aria-label={t.key}>
        {criterion ? (
          <>
            <li>
              <mark>{t.keyWords}</mark> {t.raised}
            </li>
            <li>
              <mark data-low="true">{t.keyWords}</mark> {t.lowered}
            </li>
          </>
        ) : (
          <>
            <li>
              <mark data-faint="true">{t.keyWords}</mark> {t.keyFor}
            </li>
            <li>
              <mark data-faint="true" data-low="true">
                {t.keyWords}
              </mark>{' '}
              {t.keyAgainst}
            </li>
          </>
        )}
      </ul>
      <ol className="plain replay-turns">
        {state.turns.map((turn) => (
          <li key={turn.index} id={`turn-${turn.index}`} data-by={turn.by}>
            {turn.by === 'seller' ? (
              <SellerTurn turn={turn} debrief={debrief} />
            ) : (
              <div className="line line-buyer" data-persona={scenario?.buyers.find((buyer) => buyer.id === turn.buyer)?.persona}>
                <span className="line-name small">
                  {scenario?.buyers.find((buyer) => buyer.id === turn.buyer)?.name ?? turn.buyer}
                </span>
                <p lang={tagOf(state.lang)}>
                  <LineText text={turn.text} />
                </p>
              </div>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

interface Heard {
  readonly start: number
  readonly end: number
  readonly moves: readonly string[]
}

/** Moves heard in the very same words stand together, each once. */
function bySpan(moves: SellerTurnProps['turn']['heard']['moves']): readonly Heard[] {
  const groups = new Map<string, Heard>()
  for (const { id, start, end } of moves) {
    const there = groups.get(`${start}-${end}`)?.moves ?? []
    groups.set(`${start}-${end}`, { start, end, moves: there.includes(id) ? there : [...there, id] })
  }
  return [...groups.values()]
}

interface SellerTurnProps {
  readonly turn: Extract<RunTurn, { by: 'seller' }>
  readonly debrief: Debrief
}

function SellerTurn({ turn, debrief: { rated, state, scenario, moveTitles } }: SellerTurnProps): ReactNode {
  const t = useTexts(debriefTexts)
  const talk = useTexts(talkTexts)
  const to = scenario?.buyers.length === 1 ? undefined : scenario?.buyers.find((buyer) => buyer.id === turn.to)
  const { criterion, turn: open } = useView()
  const evidence = rated
    .flatMap(({ report }) => report.evidence.map((one) => ({ ...one, key: keyOf(report.rubric, one.criterion) })))
    .filter((one) => one.turn === turn.index && (criterion === null || one.key === criterion))
  const unfolded = open === turn.index
  const number = state.turns.filter((one) => one.by === 'seller' && one.index <= turn.index).length
  return (
    <div className="line line-seller" data-open={unfolded}>
      {to && <span className="line-name small">{talk.toWhom(to.name)}</span>}
      <p lang={tagOf(state.lang)}>
        <MarkedText
          text={turn.text}
          evidence={evidence.map((one) => ({ ...one, ...wholeWords(turn.text, one, state.lang) }))}
          faint={criterion === null}
        />
      </p>
      <button
        type="button"
        className="turn-open small"
        aria-expanded={unfolded}
        onClick={() => useView.setState({ turn: unfolded ? null : turn.index })}
      >
        <span className="unseen">{t.open(number)}</span>
        <span aria-hidden="true">{t.turn(number)}</span>
        <span className="turn-arrow">
          <Icon name="next" size={14} />
        </span>
      </button>
      {unfolded && (
        <div className="turn-detail small">
          <p>
            <strong>{t.moves}</strong>
          </p>
          {turn.heard.gate !== 'ok' || turn.heard.moves.length === 0 ? (
            <p className="soft">{t.gate[turn.heard.gate] || t.noMoves}</p>
          ) : (
            <ul className="plain heard">
              {bySpan(turn.heard.moves).map(({ start, end, moves }) => (
                <li key={`${start}-${end}`}>
                  {moves.map((move) => (
                    <span key={move} className="tag">
                      {moveTitles[move] ?? move}
                    </span>
                  ))}{' '}
                  <q lang={tagOf(state.lang)}>{quoted(turn.text, { start, end }, state.lang)}</q>
                </li>
              ))}
            </ul>
          )}
          <p>
            <strong>{t.did}</strong>
          </p>
          {turn.changes.length === 0 ? (
            <p className="soft">{t.noChange}</p>
          ) : (
            <ChangeList changes={turn.changes} moveTitles={moveTitles} tag={tagOf(state.lang)} />
          )}
          <div className="row no-print">
            <ForkButton run={state.run} turn={turn.index} />
            <Link href={learnPath.whatIf(state.run, turn.index)}>{t.whatIf}</Link>
          </div>
        </div>
      )}
    </div>
  )
}

/** Goes back to just before a turn, as a run of its own. */
function ForkButton({ run, turn }: { readonly run: string; readonly turn: number }): ReactNode {
  const t = useTexts(debriefTexts)
  const { host } = useDeps()
  const [, navigate] = useLocation()
  const [state, setState] = useState<{ readonly busy: boolean; readonly error?: unknown }>({ busy: false })
  if ('error' in state) throw state.error
  const fork = async (): Promise<void> => {
    setState({ busy: true })
    try {
      const rehearsal = await host.fork(run, turn)
      navigate(pathTo.talk(rehearsal.run))
    } catch (error) {
      setState({ busy: false, error })
    }
  }
  return (
    <Button size="compact-sm" variant="default" loading={state.busy} onClick={() => void fork()} className="no-print">
      {t.tryFromHere}
    </Button>
  )
}

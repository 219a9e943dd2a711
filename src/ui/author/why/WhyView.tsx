import { type ReactNode, useId, useState } from 'react'
import type { MoveCard, MoveId } from '#content'
import type { Utterance } from '#language'
import type { Spoke, Why } from '#language/explain'
import { useDeps } from '../../deps.ts'
import { useAsync } from '../../parts/useAsync.ts'
import { tagOf, useLang, useTexts } from '../../text/text.ts'
import { useWhy } from './useWhy.ts'
import { WhyLine } from './WhyLine.tsx'
import { whyTexts } from './why-texts.ts'
import './why.css'

interface WhyViewProps {
  readonly utterance: Utterance
}

/** What is heard in one line, and for any move why: words for and against it, and the examples most like the line. */
export default function WhyView({ utterance }: WhyViewProps): ReactNode {
  const t = useTexts(whyTexts)
  const lang = useLang()
  const { author } = useDeps()
  const desk = useWhy()
  const id = useId()
  const [chosen, setChosen] = useState<MoveId | null>(null)
  const key = JSON.stringify(utterance)
  const loaded = useAsync(`heard ${key} ${lang}`, async () => {
    const [cards, found] = await Promise.all([author.moveCards(lang), (await desk()).heard(utterance)])
    return { cards, ...found }
  })
  const heard = loaded.state === 'ready' ? loaded.value.heard : null
  const move = chosen ?? heard?.moves[0]?.id ?? heard?.perhaps[0]?.id ?? 'open-question'
  const why = useAsync(`why ${heard ? move : ''} ${key}`, async () => (heard ? (await desk()).why(utterance, move) : null))
  if (loaded.state === 'waiting' || !heard) return <p className="waiting">{t.working}</p>
  const { cards, moves } = loaded.value
  const groups = [
    ['heard', heard.moves.map((one) => one.id)],
    ['perhaps', heard.perhaps.map((one) => one.id)],
    ['other', moves.filter((one) => ![...heard.moves, ...heard.perhaps].some((known) => known.id === one))],
  ] as const
  return (
    <div className="why stack">
      <div>
        <label htmlFor={id} className="small">
          {t.move}
        </label>
        <select id={id} className="field-select" value={move} onChange={(event) => setChosen(event.target.value)}>
          {groups.map(
            ([group, ids]) =>
              ids.length > 0 && (
                <optgroup key={group} label={t.group[group]}>
                  {ids.map((one) => (
                    <option key={one} value={one}>
                      {titleOf(cards, one)}
                    </option>
                  ))}
                </optgroup>
              ),
          )}
        </select>
      </div>
      {why.state === 'waiting' || why.value === null ? (
        <p className="waiting">{t.working}</p>
      ) : (
        <WhyResult utterance={utterance} why={why.value} cards={cards} />
      )}
    </div>
  )
}

const titleOf = (cards: readonly MoveCard[], id: MoveId): string => cards.find((card) => card.id === id)?.title ?? id
const signed = (points: number): string => (points > 0 ? `+${points}` : `−${Math.abs(points)}`)

interface WhyResultProps extends WhyViewProps {
  readonly why: Why
  readonly cards: readonly MoveCard[]
}

function WhyResult({ utterance, why, cards }: WhyResultProps): ReactNode {
  const t = useTexts(whyTexts)
  const says = tagOf(utterance.lang)
  const sides = [
    ['for', why.spoke.filter(({ points }) => points > 0)],
    ['against', why.spoke.filter(({ points }) => points < 0)],
  ] as const
  return (
    <>
      <p className="why-verdict" data-verdict={why.verdict} role="status">
        <strong>
          {titleOf(cards, why.move)}: {t.verdict[why.verdict]}
        </strong>
        {why.confidence !== null ? t.sure(Math.round(why.confidence * 100)) : t.stop}{' '}
        {why.because === 'gate'
          ? `${t.because.gate} ${t.gate[why.gate]}`
          : `${t.sum(why.points, why.needs)} ${t.because[why.because]}`}
      </p>
      <p className="why-line" lang={says}>
        <WhyLine text={utterance.text} why={why} />
      </p>
      {why.span && <p className="small soft">{t.shows}</p>}
      <div className="why-sides">
        {sides.map(([side, list]) => (
          <section key={side} aria-label={t[side]}>
            <h2>{t[side]}</h2>
            {list.length === 0 ? (
              <p className="small soft">{t.none}</p>
            ) : (
              <ul className="plain">
                {list.map((one) => (
                  <li key={keyOf(one)}>
                    <strong>{signed(one.points)}</strong>
                    <span>
                      <SpokeWords spoke={one} lang={says} />
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </section>
        ))}
      </div>
      {why.rest !== 0 && <p className="small soft">{t.rest(signed(why.rest))}</p>}
      <section aria-label={t.near}>
        <h2>{t.near}</h2>
        <p className="small soft">{why.near.length > 0 ? t.nearNote : t.noneNear}</p>
        <ul className="plain why-near">
          {why.near.map((one) => (
            <li key={`${one.text} ${one.context}`} data-carries={one.carries}>
              {one.context !== '' && (
                <p className="small soft" lang={says}>
                  {t.buyerSaid} {one.context}
                </p>
              )}
              <p lang={says}>{one.text}</p>
              <p className="small">
                {one.carries ? t.carries : t.misses} · {t.alike(Math.round(one.alike * 100))}
              </p>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

const keyOf = (spoke: Spoke): string => (spoke.side === 'build' ? spoke.build : `${spoke.side} ${spoke.start}`)

function SpokeWords({ spoke, lang }: { readonly spoke: Spoke; readonly lang: string }): ReactNode {
  const t = useTexts(whyTexts)
  if (spoke.side === 'build') return t.build[spoke.build]
  return (
    <>
      <span lang={lang}>{t.words(spoke.text)}</span>
      {spoke.side === 'buyer' && <span className="soft"> {t.ofBuyer}</span>}
    </>
  )
}

import { Button } from '@mantine/core'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import type { Drill, MoveCard } from '#content'
import type { PracticeTry } from '#records'
import type { ScoredAnswer } from '#session/practice'
import { useDeps } from '../../deps.ts'
import { BuyerFigure } from '../../figures/BuyerFigure.tsx'
import { LineText } from '../../practise/talk/LineText.tsx'
import { domainTexts } from '../../text/domain-texts.ts'
import { tagOf, useTexts } from '../../text/text.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { drillTexts } from './drill-texts.ts'
import { ReceiptHead, ReceiptView } from './ReceiptView.tsx'

interface DrillCardProps {
  readonly drill: Drill
  readonly from: PracticeTry['from']
  /** What an answer counts for, `rubric.criterion`. */
  readonly skills: readonly string[]
  readonly moves: readonly MoveCard[]
  /** The answer stands in no list, figure or file of others. */
  readonly isPrivate?: boolean
  /** Told when an answer was scored. */
  readonly onScored?: (points: number) => void
  /** What follows below the receipt: the next drill. */
  readonly children?: ReactNode
}

interface Counted {
  readonly text: string
  readonly scored: ScoredAnswer
  readonly kept: boolean
}

/** One drill: the situation, the buyer's line, one answer, and at once its receipt. Mount it anew for each drill. */
export function DrillCard({ drill, from, skills, moves, isPrivate = false, onScored, children }: DrillCardProps): ReactNode {
  const t = useTexts(drillTexts)
  const words = useTexts(domainTexts)
  const { learn, records, now } = useDeps()
  const [text, setText] = useState('')
  const [counted, setCounted] = useState<Counted | null>(null)
  const since = useRef(now())
  const field = useRef<HTMLTextAreaElement>(null)
  const tag = tagOf(drill.lang)
  useEffect(() => {
    field.current?.focus({ preventScroll: true })
  }, [])

  const answer = async (said: string): Promise<void> => {
    const practice = await learn.practice()
    const scored = await practice.answer(drill, said)
    const atMs = now()
    const row = {
      id: learn.newId(),
      atMs,
      from,
      set: drill.set,
      drill: drill.id,
      lang: drill.lang,
      ...(drill.persona === undefined ? {} : { persona: drill.persona }),
      skills,
      ...(isPrivate ? { private: true } : {}),
      text: said,
      points: scored.receipt.points,
      unsure: scored.receipt.unsure,
      elapsedMs: Math.max(0, atMs - since.current),
      engine: scored.engine,
      labeller: scored.labeller,
    }
    const kept = await records()
      .then(async (open) => open.tries.add({ ...row, person: (await open.me()).id }))
      .then(
        () => true,
        () => false, // said on the receipt
      )
    setCounted({ text: said, scored, kept })
    onScored?.(scored.receipt.points)
  }

  return (
    <article className="drill sheet" data-persona={drill.persona} aria-label={drill.context}>
      <div className="drill-scene">
        {drill.persona !== undefined && (
          <div className="drill-figure">
            <BuyerFigure persona={drill.persona} face={faceFor(counted?.scored.receipt.points)} />
          </div>
        )}
        <div className="drill-words">
          <p className="eyebrow">{t.situation}</p>
          <p lang={tag}>{drill.situation}</p>
          <p className="eyebrow drill-says">{drill.persona === undefined ? t.saysPlain : t.says(words.style[drill.persona])}</p>
          <blockquote className="drill-line book" lang={tag}>
            <LineText text={drill.context} />
          </blockquote>
        </div>
      </div>
      {counted === null ? (
        <>
          <AnswerForm lang={drill.lang} text={text} onText={setText} onAnswer={answer} field={field} />
          <details className="small drill-asked">
            <summary>{t.asked}</summary>
            <ul>
              {drill.wants.map((move) => {
                const card = moves.find((one) => one.id === move)
                return (
                  <li key={move}>
                    <strong>{card?.title ?? move}</strong> {card?.does}
                  </li>
                )
              })}
            </ul>
          </details>
        </>
      ) : (
        <LiveReceipt drill={drill} counted={counted} moves={moves} />
      )}
      {counted !== null && (
        <div className="row drill-next">
          {children}
          <Button
            variant="default"
            onClick={() => {
              since.current = now()
              setText('')
              setCounted(null)
            }}
          >
            {t.again}
          </Button>
        </div>
      )}
    </article>
  )
}

const faceFor = (points: number | undefined) =>
  points === undefined ? 'neutral' : points >= 3 ? 'pleased' : points >= 2 ? 'neutral' : points === 1 ? 'doubtful' : 'annoyed'

interface LiveReceiptProps {
  readonly drill: Drill
  readonly counted: Counted
  readonly moves: readonly MoveCard[]
}

/** The receipt, whose answer can be changed: all of it is seen to change with it, and nothing of that is counted. */
function LiveReceipt({ drill, counted, moves }: LiveReceiptProps): ReactNode {
  const t = useTexts(drillTexts)
  const { learn } = useDeps()
  const id = useId()
  const [text, setText] = useState(counted.text)
  const [shown, setShown] = useState({ text: counted.text, scored: counted.scored })
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    head.current?.focus({ preventScroll: true }) // the answer field is gone; what follows is the receipt
  }, [])
  useEffect(() => {
    if (text === shown.text) return
    let current = true
    const wait = setTimeout(() => {
      learn
        .practice()
        .then((practice) => practice.answer(drill, text))
        .then(
          (scored) => current && setShown({ text, scored }),
          () => undefined, // the counted receipt stands; the next key press tries again
        )
    }, 150)
    return () => {
      current = false
      clearTimeout(wait)
    }
  }, [text, shown.text, drill, learn])
  const edited = shown.text !== counted.text
  return (
    <section className="receipt" aria-labelledby={`${id}-title`}>
      <div className="receipt-top">
        <h2 id={`${id}-title`} ref={head} tabIndex={-1}>
          {t.receipt}
        </h2>
        <ReceiptHead counted={counted.scored.receipt} now={edited ? shown.scored.receipt : null} />
      </div>
      {!counted.kept && <p className="small notice">{t.notKept}</p>}
      <ReceiptView drill={drill} text={shown.text} receipt={shown.scored.receipt} moves={moves} />
      <label className="stack small receipt-edit">
        <span className="soft">{t.editLabel}</span>
        <textarea
          className="field"
          rows={3}
          lang={tagOf(drill.lang)}
          value={text}
          maxLength={4000}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <details className="drill-model">
        <summary>{t.model}</summary>
        <blockquote className="book" lang={tagOf(drill.lang)}>
          {drill.model}
        </blockquote>
        <p className="small soft" lang={tagOf(drill.lang)}>
          {drill.why}
        </p>
      </details>
    </section>
  )
}

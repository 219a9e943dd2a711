import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Disputed } from '#records'
import { openOf } from '#records/standing'
import { useFocusOn } from '../../parts/useFocusOn.ts'
import { WordsField } from '../../parts/WordsField.tsx'
import { useMarks } from '../../text/marks.ts'
import { useTexts } from '../../text/text.ts'
import { AskedAct } from '../parts/Ask.tsx'
import { useDraft } from '../parts/draft.ts'
import { talkTexts } from './talk-texts.ts'
import { Unproven } from './Unproven.tsx'
import type { Review, Write } from './useReview.ts'

interface ExchangeProps {
  readonly review: Review
  readonly nameOf: (person: string) => string
  readonly titleOf: (rubric: string, criterion: string) => string
  readonly textOf: (turn: number, start: number, end: number) => string
  readonly write: Write
  /** h3 where it stands under a heading of its own. */
  readonly heading?: 'h2' | 'h3'
}

/** What people said about the talk: comments with their answers, disputes with their decisions. The same for both sides. */
export function Exchange({ review, nameOf, titleOf, textOf, write, heading: Heading = 'h2' }: ExchangeProps): ReactNode {
  const t = useTexts(talkTexts)
  const { colon } = useMarks()
  const { standing, me } = review
  const decides = me.id !== review.summary.person
  const waits = openOf(standing, [])
  return (
    <>
      {standing.disputes.length > 0 && (
        <section className="review-group">
          <Heading>{t.disputes}</Heading>
          <ul className="plain">
            {standing.disputes.map(({ dispute, decision }) => (
              <li key={dispute.id} className="sheet review-card">
                <p>
                  <strong>{t.disputed(nameOf(dispute.by), titleOf(dispute.rubric, dispute.criterion))}</strong>{' '}
                  {waits.has(`${dispute.rubric}.${dispute.criterion}`) && <span className="tag">{t.open}</span>}
                </p>
                <p>{dispute.words}</p>
                {decision !== null && (
                  <p className="notice">
                    {t.decided(nameOf(decision.by), decision.upheld)}. {decision.words}
                  </p>
                )}
                {decides && decision?.upheld && waits.has(`${dispute.rubric}.${dispute.criterion}`) && (
                  <p className="small">{t.correctNow}</p>
                )}
                {decision === null && decides && <Decide dispute={dispute} write={write} />}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="review-group">
        <Heading>{t.notes}</Heading>
        {standing.notes.length === 0 && <p className="soft">{t.noNotes}</p>}
        <ul className="plain">
          {standing.notes.map((note) => (
            <li key={note.id} className="sheet review-card">
              <p className="small soft">
                {nameOf(note.by)} {note.type === 'bookmark' && <span className="tag">{t.showThis}</span>}
              </p>
              <blockquote className="book">{textOf(note.turn, note.start, note.end)}</blockquote>
              {note.words !== '' && <p>{note.words}</p>}
              {standing.answers
                .filter((answer) => answer.to === note.id)
                .map((answer) => (
                  <p key={answer.id} className="notice">
                    {nameOf(answer.by)}
                    {colon}
                    {answer.words}
                  </p>
                ))}
              <div className="row">
                <Answer draft={`answer.${note.id}`} onAnswer={(words) => write({ type: 'answer', to: note.id, words })} />
                {note.by === me.id && (
                  <AskedAct
                    label={t.takeBack}
                    of={shortened(note.words || textOf(note.turn, note.start, note.end))}
                    words={t.takeBackAsk(shortened(note.words || textOf(note.turn, note.start, note.end)))}
                    yes={t.takeBackYes}
                    onYes={() => void write({ type: 'withdrawn', entry: note.id })}
                  />
                )}
              </div>
            </li>
          ))}
        </ul>
      </section>
      <Unproven standing={standing} nameOf={nameOf} titleOf={titleOf} />
    </>
  )
}

/** Enough of the words to know them again. */
const shortened = (words: string): string => (words.length > 40 ? `${words.slice(0, 40)}…` : words)

function Decide({
  dispute,
  write,
}: {
  readonly dispute: Disputed['dispute']
  readonly write: ExchangeProps['write']
}): ReactNode {
  const t = useTexts(talkTexts)
  const [words, setWords] = useDraft(`decision.${dispute.id}`)
  const decide = (upheld: boolean): void =>
    void write({ type: 'decision', dispute: dispute.id, upheld, words: words.trim() }).then((written) => written && setWords(''))
  return (
    <div className="stack">
      <WordsField label={t.reason} words={words} onWords={setWords} />
      <div className="row">
        <Button size="compact-sm" disabled={words.trim() === ''} onClick={() => decide(true)}>
          {t.uphold}
        </Button>
        <Button size="compact-sm" variant="default" disabled={words.trim() === ''} onClick={() => decide(false)}>
          {t.reject}
        </Button>
      </div>
    </div>
  )
}

interface AnswerProps {
  /** Half-written words are kept under this name. */
  readonly draft: string
  readonly onAnswer: (words: string) => Promise<boolean>
}

function Answer({ draft, onAnswer }: AnswerProps): ReactNode {
  const t = useTexts(talkTexts)
  const [words, setWords] = useDraft(draft)
  const [open, setOpen] = useState(words !== '')
  const here = useFocusOn(open)
  if (!open) {
    return (
      <button ref={here} type="button" className="link-button small" onClick={() => setOpen(true)}>
        {t.answer}
      </button>
    )
  }
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault()
        void onAnswer(words.trim()).then((written) => {
          if (!written) return
          setWords('')
          setOpen(false)
        })
      }}
    >
      <input
        ref={here}
        className="field"
        aria-label={t.answer}
        maxLength={2000}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <Button type="submit" size="compact-sm" disabled={words.trim() === ''}>
        {t.send}
      </Button>
    </form>
  )
}

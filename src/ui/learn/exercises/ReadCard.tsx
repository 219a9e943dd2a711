import { Button } from '@mantine/core'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { BASIC_NEEDS, type Lang, PERSONAS, READ_ASPECTS, type ReadAspect, type ReadCase, SEATS } from '#content'
import { type AspectResult, type Reading, type ReadResult, readResult } from '#session/practice'
import { BuyerFigure } from '../../figures/BuyerFigure.tsx'
import { domainTexts } from '../../text/domain-texts.ts'
import { useMarks } from '../../text/marks.ts'
import { tagOf, useTexts } from '../../text/text.ts'
import { exerciseTexts } from './exercise-texts.ts'
import { peopleTexts } from './people-texts.ts'

const NOTHING: Reading = {
  style: { answer: null, cue: null },
  need: { answer: null, cue: null },
  seat: { answer: null, cue: null },
}
const CHOICES = { style: PERSONAS, need: BASIC_NEEDS, seat: SEATS } as const

interface ReadCardProps {
  readonly one: ReadCase
  readonly lang: Lang
  readonly onChecked: (result: ReadResult) => void
  /** What follows below the result. */
  readonly children: ReactNode
}

/** One person: what one sees and hears, three answers with their reasons, and how it is. Mount it anew for each. */
export function ReadCard({ one, lang, onChecked, children }: ReadCardProps): ReactNode {
  const t = useTexts(exerciseTexts)
  const people = useTexts(peopleTexts)
  const words = useTexts(domainTexts)
  const [reading, setReading] = useState(NOTHING)
  const [result, setResult] = useState<ReadResult | null>(null)
  const head = useRef<HTMLHeadingElement>(null)
  const tag = tagOf(lang)
  const open = READ_ASPECTS.some((aspect) => reading[aspect].answer === null)
  const titleOf = (aspect: ReadAspect, answer: string): string =>
    aspect === 'style'
      ? words.style[answer as keyof typeof words.style]
      : people[aspect][answer as keyof (typeof people)[typeof aspect]]
  useEffect(() => {
    if (result !== null) head.current?.focus()
  }, [result])

  const check = (): void => {
    const got = readResult(one, reading)
    setResult(got)
    onChecked(got)
  }
  return (
    <div className="drill sheet" data-persona={result ? one.style : undefined}>
      <div className="drill-scene">
        {result && (
          <div className="drill-figure">
            <BuyerFigure persona={one.style} face={result.points >= 3 ? 'pleased' : 'neutral'} />
          </div>
        )}
        <p className="book read-scene" lang={tag}>
          {one.scene}
        </p>
      </div>
      <h2 className="eyebrow read-seen">{t.seen}</h2>
      <ol className="plain cues" lang={tag}>
        {one.cues.map((cue, at) => (
          <li key={cue.text}>
            <span className="tag" lang={undefined}>
              {at + 1} · {people.cue[cue.kind]}
            </span>
            <p>{cue.text}</p>
            {result && (
              <p className="small soft cue-shows">
                {cue.shows.length > 0 ? t.shows(cue.shows.map((aspect) => people.aspect[aspect]).join(' · ')) : t.showsNothing}
              </p>
            )}
          </li>
        ))}
      </ol>
      {result === null ? (
        <form
          className="read-form"
          onSubmit={(event) => {
            event.preventDefault()
            if (!open) check()
          }}
        >
          {READ_ASPECTS.map((aspect) => (
            <Question
              key={aspect}
              title={people.aspect[aspect]}
              because={t.becauseOf(people.aspect[aspect])}
              choices={CHOICES[aspect].map((id) => ({ id, title: titleOf(aspect, id) }))}
              cues={one.cues.map((cue, at) => `${at + 1} · ${people.cue[cue.kind]}: ${short(cue.text)}`)}
              value={reading[aspect]}
              onChange={(value) => setReading({ ...reading, [aspect]: value })}
            />
          ))}
          <div className="row">
            <Button type="submit" disabled={open}>
              {t.check}
            </Button>
            {open && <span className="small soft">{t.incomplete}</span>}
          </div>
        </form>
      ) : (
        <section className="receipt" aria-live="polite">
          <h2 ref={head} tabIndex={-1}>
            {t.result(result.worth, result.most)}
          </h2>
          <p className="small soft">{t.resultNote}</p>
          <ul className="plain read-results">
            {result.aspects.map((got) => (
              <Answer
                key={got.aspect}
                got={got}
                title={people.aspect[got.aspect]}
                right={titleOf(got.aspect, got.right)}
                reason={one.reasons[got.aspect]}
                lang={tag}
              />
            ))}
          </ul>
          <div className="drill-next">{children}</div>
        </section>
      )}
    </div>
  )
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 58)}…` : text)

interface QuestionProps {
  readonly title: string
  readonly because: string
  readonly choices: readonly { readonly id: string; readonly title: string }[]
  readonly cues: readonly string[]
  readonly value: Reading[ReadAspect]
  readonly onChange: (value: Reading[ReadAspect]) => void
}

function Question({ title, because, choices, cues, value, onChange }: QuestionProps): ReactNode {
  const t = useTexts(exerciseTexts)
  const id = useId()
  return (
    <fieldset className="read-question">
      <legend>{title}</legend>
      <div className="choices">
        {choices.map((choice) => (
          <label key={choice.id} className="choice">
            <input
              type="radio"
              name={id}
              checked={value.answer === choice.id}
              onChange={() => onChange({ ...value, answer: choice.id as Reading[ReadAspect]['answer'] })}
            />
            <span>{choice.title}</span>
          </label>
        ))}
      </div>
      <label className="select small read-because">
        <span>{because}</span>
        <select
          value={value.cue ?? ''}
          onChange={(event) => onChange({ ...value, cue: event.target.value === '' ? null : Number(event.target.value) })}
        >
          <option value="">{t.noCue}</option>
          {cues.map((cue, at) => (
            <option key={cue} value={at}>
              {cue}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  )
}

interface AnswerProps {
  readonly got: AspectResult
  readonly title: string
  readonly right: string
  readonly reason: string
  readonly lang: string
}

function Answer({ got, title, right, reason, lang }: AnswerProps): ReactNode {
  const t = useTexts(exerciseTexts)
  const { colon } = useMarks()
  return (
    <li data-how={got.how}>
      <p>
        <strong>
          {title}
          {colon}
        </strong>
        <span className="how">{t.how[got.how]}</span> · {got.worth} / 3
      </p>
      <p>
        {t.is(right)} {got.how !== 'wrong' && (got.reasoned ? t.reasoned : t.notReasoned)}
      </p>
      <p className="soft" lang={lang}>
        {reason}
      </p>
    </li>
  )
}

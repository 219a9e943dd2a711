import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { Suggestion } from '#session/practice'
import { BuyerFigure } from '../../figures/BuyerFigure.tsx'
import { Icon } from '../../shell/icons.tsx'
import { domainTexts } from '../../text/domain-texts.ts'
import { tagOf, useTexts } from '../../text/text.ts'
import { LessonLink } from '../lessons/LessonLink.tsx'
import { frameTexts } from '../parts/frame-texts.ts'
import type { LearnData } from '../useLearn.ts'
import { homeTexts } from './home-texts.ts'
import { hrefOf, pointsSaid, titleOf, useDetail } from './suggestion-words.ts'

interface SuggestionProps {
  readonly suggestion: Suggestion
  readonly data: LearnData
}

/** The next practice with its reason. */
export function SuggestionCard({ suggestion, data }: SuggestionProps): ReactNode {
  const t = useTexts(homeTexts)
  const frame = useTexts(frameTexts)
  const words = useTexts(domainTexts)
  const detail = useDetail()
  const { practice, reason } = suggestion
  const name = data.names.find((one) => one.skill === suggestion.skill)
  const set = practice.type === 'drills' ? data.sets.find((one) => one.id === practice.set) : undefined
  const buyer = practice.type === 'talk' ? data.scenarios.find((one) => one.id === practice.scenario)?.buyers[0] : undefined
  return (
    <section className="next" data-persona={buyer?.persona} aria-label={t.next}>
      {buyer && (
        <div className="next-figure">
          <BuyerFigure persona={buyer.persona} look={buyer.look} who={buyer.id} />
        </div>
      )}
      <div className="next-words">
        <p className="eyebrow">
          {name ? `${name.rubricTitle} · ${name.title}` : t.next}
          {data.focus === suggestion.skill && <span className="tag">{t.inFocus}</span>}
        </p>
        <h2 lang={tagOf(data.lang)}>{titleOf(suggestion, data)}</h2>
        <p className="small soft">{set ? frame.drills(set.count) : detail(suggestion, data)}</p>
        <p className="next-why">
          <ReasonSaid suggestion={suggestion} />
          {suggestion.style !== undefined &&
            reason.type !== 'first' &&
            ` ${t.reason.style[suggestion.style.is](words.style[suggestion.style.id])}`}
        </p>
        <div className="row">
          <Button component="a" href={`#${hrefOf(suggestion, data)}`} size="md">
            {practice.type === 'drills' ? t.startDrills : t.startTalk}
          </Button>
          {suggestion.lesson !== undefined && <LessonLink id={suggestion.lesson} lessons={data.lessons} />}
        </div>
      </div>
    </section>
  )
}

/** Another practice in one line. */
export function SuggestionLink({ suggestion, data }: SuggestionProps): ReactNode {
  const name = data.names.find((one) => one.skill === suggestion.skill)
  return (
    <Link href={hrefOf(suggestion, data)} className="other">
      <span>
        <span lang={tagOf(data.lang)} className="book">
          {titleOf(suggestion, data)}
        </span>
        <span className="small soft">{name ? `${name.rubricTitle} · ${name.title}` : ''}</span>
        {suggestion.reason.type !== 'first' && (
          <span className="small">
            <ReasonSaid suggestion={suggestion} />
          </span>
        )}
      </span>
      <Icon name="next" size={16} />
    </Link>
  )
}

function ReasonSaid({ suggestion: { reason } }: { readonly suggestion: Suggestion }): ReactNode {
  const t = useTexts(homeTexts)
  switch (reason.type) {
    case 'first':
      return t.reason.first
    case 'focus':
      return t.reason.focus(reason.reached, reason.of)
    case 'weakest':
      return t.reason.weakest(pointsSaid(reason.mean), reason.tries, reason.from)
    case 'weak':
      return t.reason.weak(pointsSaid(reason.mean), reason.tries, reason.from, reason.same)
    case 'unmeasured':
      return t.reason.unmeasured
    case 'keep':
      return t.reason.keep(pointsSaid(reason.mean))
  }
}

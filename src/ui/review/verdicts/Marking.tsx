import { Button } from '@mantine/core'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Rubric } from '#content'
import type { BlindMark, Showing } from '#records/files'
import { useDeps } from '../../deps.ts'
import { useMarks } from '../../text/marks.ts'
import { tagOf, useLang, useTexts } from '../../text/text.ts'
import { verdictTexts } from './verdict-texts.ts'

const POINTS = [0, 1, 2, 3, 4] as const

interface MarkingProps {
  readonly batch: readonly Showing[]
  /** Where it goes on after a reload; 0 for a new one. */
  readonly from: number
  /** In the interface's language; null where the library does not have it. */
  readonly rubric: Rubric | null
  readonly onMark: (
    mark: Pick<BlindMark, 'lang' | 'rubric' | 'criterion' | 'answers' | 'machine' | 'points' | 'elapsedMs' | 'repeat'>,
  ) => void
  /** How many are done now. */
  readonly onNext: (at: number) => void
  readonly onEnd: () => void
}

/** One answer after the other: no name, no machine's points, one key a mark. */
export function Marking({ batch, from, rubric, onMark, onNext, onEnd }: MarkingProps): ReactNode {
  const t = useTexts(verdictTexts)
  const { colon } = useMarks()
  const ui = useLang()
  const { now } = useDeps()
  const [at, setAt] = useState(from)
  const shownAt = useRef(now())
  const head = useRef<HTMLHeadingElement>(null)
  const after = useRef<HTMLButtonElement>(null)
  const showing = batch[at]
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer takes the place of what was pressed before it
  useEffect(() => {
    ;(head.current ?? after.current)?.focus()
  }, [at])
  const next = (): void => {
    shownAt.current = now()
    setAt(at + 1)
    onNext(at + 1)
  }
  const mark = (points: number): void => {
    if (!showing) return
    const { lang, rubric: of, criterion, machine } = showing.group[0]
    const answers = showing.group.map(({ id }) => id)
    onMark({ lang, rubric: of, criterion, answers, machine, points, elapsedMs: now() - shownAt.current, repeat: showing.repeat })
    next()
  }
  const latest = useRef(mark)
  latest.current = mark
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || !/^[0-4]$/.test(event.key)) return
      event.preventDefault()
      latest.current(Number(event.key))
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [])
  if (!showing) {
    return (
      <section className="sheet review-card">
        <p role="status">{t.done}</p>
        <Button ref={after} onClick={onEnd}>
          {t.again}
        </Button>
      </section>
    )
  }
  const [answer] = showing.group
  const criterion = rubric?.criteria.find(({ id }) => id === answer.criterion)
  const tag = tagOf(answer.lang)
  return (
    <section className="sheet review-card marking" aria-labelledby="marking-place">
      <h2 id="marking-place" ref={head} tabIndex={-1}>
        {t.place(at + 1, batch.length)}
      </h2>
      <progress className="progress-line" value={at} max={batch.length} aria-labelledby="marking-place" />
      {showing.group.length > 1 && <p className="small soft">{t.standsFor(showing.group.length)}</p>}
      <div lang={tag}>
        {answer.lines.map((line, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a talk keep their places
          <p key={place} className={line.by === 'seller' ? 'marking-words book' : 'soft'}>
            <span className="unseen" lang={tagOf(ui)}>
              {line.by === 'seller' ? t.seller : t.before}
              {colon}
            </span>
            {line.text}
          </p>
        ))}
      </div>
      <fieldset className="marking-steps">
        <legend>
          {t.give}
          {colon}
          {criterion?.title ?? answer.criterion}
        </legend>
        {POINTS.map((points) => (
          <button key={points} type="button" className="marking-step" onClick={() => mark(points)}>
            <strong>{points}</strong> <span className="small">{criterion?.descriptors[points] ?? ''}</span>
          </button>
        ))}
      </fieldset>
      <p className="small soft">{t.keys}</p>
      <div className="row">
        <Button variant="default" onClick={next}>
          {t.skip}
        </Button>
        <Button variant="default" onClick={onEnd}>
          {t.stop}
        </Button>
      </div>
    </section>
  )
}

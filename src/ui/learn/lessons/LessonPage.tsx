import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { Link, useParams } from 'wouter'
import type { DrillSetCard, Lesson, ModelAnswer, MoveCard, RubricCard } from '#content'
import { useDeps } from '../../deps.ts'
import { useAsync } from '../../parts/useAsync.ts'
import { usePageTitle } from '../../parts/usePageTitle.ts'
import { Icon } from '../../shell/icons.tsx'
import { NotFound } from '../../shell/NotFound.tsx'
import { shellTexts } from '../../shell/shell-texts.ts'
import { useMarks } from '../../text/marks.ts'
import { useLang, useTexts } from '../../text/text.ts'
import { DrillCard } from '../drills/DrillCard.tsx'
import { learnPath } from '../learn-paths.ts'
import '../learn.css'
import './lesson.css'
import { EXERCISED } from './lesson-groups.ts'
import { lessonTexts } from './lesson-texts.ts'
import { ProseView } from './ProseView.tsx'

/** One lesson with its check, in the interface's language. */
export default function LessonPage(): ReactNode {
  const wait = useTexts(shellTexts)
  const { lesson: id = '' } = useParams<{ lesson: string }>()
  const { learn } = useDeps()
  const ui = useLang()
  const loaded = useAsync(`${id}.${ui}`, async () => {
    const cards = await learn.library.lessonCards()
    if (!cards.some((card) => card.id === id && card.lang === ui)) return null
    const [lesson, moves, rubrics, sets] = await Promise.all([
      learn.library.loadLesson(id, ui),
      learn.library.moveCards(ui),
      learn.library.rubricCards(),
      learn.library.drillSetCards(),
    ])
    return { lesson, moves, rubrics: rubrics.filter((rubric) => rubric.lang === ui), sets: sets.filter((set) => set.lang === ui) }
  })
  if (loaded.state === 'waiting') return <p className="waiting">{wait.loading}</p>
  if (loaded.value === null) return <NotFound />
  return <LessonView key={`${id}.${ui}`} {...loaded.value} />
}

interface LessonViewProps {
  readonly lesson: Lesson
  readonly moves: readonly MoveCard[]
  readonly rubrics: readonly RubricCard[]
  readonly sets: readonly DrillSetCard[]
}

function LessonView({ lesson, moves, rubrics, sets }: LessonViewProps): ReactNode {
  const t = useTexts(lessonTexts)
  const { colon } = useMarks()
  usePageTitle(lesson.title)
  const criteria = rubrics.flatMap((rubric) =>
    rubric.criteria
      .filter((criterion) => criterion.lesson === lesson.id)
      .map((criterion) => ({ skill: `${rubric.id}.${criterion.id}`, title: criterion.title, rubric: rubric.title })),
  )
  const skills = criteria.map(({ skill }) => skill)
  const drills = sets.filter((set) => set.trains.some((skill) => skills.includes(skill)))
  return (
    <article className="column learn lesson">
      <p>
        <Link href={learnPath.lessons()} className="back">
          <Icon name="back" size={16} /> {t.back}
        </Link>
      </p>
      <header className="page-head">
        <h1>{lesson.title}</h1>
        <p className="small soft">
          {t.minutes(lesson.minutes)} · {t.source}
          {colon}
          {lesson.source}
        </p>
      </header>
      <div className="lesson-prose">
        <section>
          <h2>{t.what}</h2>
          <ProseView prose={lesson.what} />
        </section>
        <section>
          <h2>{t.why}</h2>
          <ProseView prose={lesson.why} />
        </section>
        <section>
          <h2>{t.how}</h2>
          <ProseView prose={lesson.how} />
        </section>
      </div>
      <div className="lesson-pair">
        <Example title={t.good} answer={lesson.good} good />
        <Example title={t.poor} answer={lesson.poor} good={false} />
      </div>
      <Check lesson={lesson} skills={skills} moves={moves} />
      {criteria.length > 0 && (
        <p className="small soft lesson-foot">
          {t.trains}
          {colon}
          {criteria.map(({ title, rubric }) => `${rubric} · ${title}`).join('; ')}.
        </p>
      )}
      {EXERCISED.includes(lesson.id) && (
        <p className="lesson-foot">
          <Link href={learnPath.exercises()}>{t.exercise}</Link>
        </p>
      )}
      {drills.length > 0 && (
        <section className="learn-group">
          <h2>{t.toDrills}</h2>
          <ul className="plain others">
            {drills.map((set) => (
              <li key={set.id}>
                <Link href={learnPath.drillSet(set.id, set.lang)} className="other">
                  <span className="book">{set.title}</span>
                  <Icon name="next" size={16} />
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  )
}

interface ExampleProps {
  readonly title: string
  readonly answer: ModelAnswer
  readonly good: boolean
}

function Example({ title, answer, good }: ExampleProps): ReactNode {
  const t = useTexts(lessonTexts)
  const { colon } = useMarks()
  return (
    <figure className="sheet example" data-good={good}>
      <figcaption className="eyebrow">{title}</figcaption>
      {answer.context !== '' && (
        <p className="soft">
          <span className="small">
            {t.buyer}
            {colon}
          </span>
          {answer.context}
        </p>
      )}
      <blockquote className="book">{answer.text}</blockquote>
    </figure>
  )
}

interface CheckProps {
  readonly lesson: Lesson
  readonly skills: readonly string[]
  readonly moves: readonly MoveCard[]
}

/** The lesson's drills one after the other, and how they went. */
function Check({ lesson, skills, moves }: CheckProps): ReactNode {
  const t = useTexts(lessonTexts)
  const [at, setAt] = useState<number | null>(null)
  const [points, setPoints] = useState<Readonly<Record<string, number>>>({})
  const drill = at === null ? undefined : lesson.check[at]
  const last = at === lesson.check.length - 1
  return (
    <section className="lesson-check" aria-labelledby="check-title">
      <h2 id="check-title">{t.check}</h2>
      {at === null && (
        <div className="stack">
          <p className="soft">{t.checkNote(lesson.check.length)}</p>
          <div>
            <Button onClick={() => setAt(0)}>{t.begin}</Button>
          </div>
        </div>
      )}
      {drill && (
        <DrillCard
          key={drill.id}
          drill={drill}
          from="lesson"
          skills={skills}
          moves={moves}
          onScored={(got) => setPoints((before) => ({ ...before, [drill.id]: got }))}
        >
          <Button onClick={() => setAt((at ?? 0) + 1)}>{last ? t.finish : t.next}</Button>
        </DrillCard>
      )}
      {at !== null && !drill && (
        <div className="sheet drill-end" role="status">
          <p className="book drill-line">{t.result(lesson.check.map((one) => points[one.id] ?? 0))}</p>
        </div>
      )}
    </section>
  )
}

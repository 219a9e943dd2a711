import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { RunSummary } from '#records'
import { useDeps } from '../../deps.ts'
import { useAsync } from '../../parts/useAsync.ts'
import { useMarks } from '../../text/marks.ts'
import { tagOf, useTexts } from '../../text/text.ts'
import { reviewPath } from '../review-paths.ts'
import { dashboardTexts } from './dashboard-texts.ts'
import { type Moment, momentOf, type Week, weekOf } from './week.ts'

interface ThisWeekProps {
  /** Talks that were asked for, newest first, with the scores that count. */
  readonly talks: readonly RunSummary[]
  /** How many people the question is about. */
  readonly people: number
  readonly nameOf: (person: string) => string
  readonly titleOf: (rubric: string, criterion: string) => string
}

/** People that one picture shows, and whose talks are read for it. */
const MOST = 12
/** Letters of a line that are quoted. */
const QUOTED = 120

/** Before the weekly talk: each person's one weakest point, the line to open, and what to practise. */
export function ThisWeek({ talks, people, nameOf, titleOf }: ThisWeekProps): ReactNode {
  const t = useTexts(dashboardTexts)
  const { records, now } = useDeps()
  const week = weekOf(talks, now())
  const shown = week.slice(0, MOST)
  const key = shown.map(({ weakest }) => `${weakest?.run.run} ${weakest?.rubric}.${weakest?.criterion}`).join()
  const moments = useAsync(key, async () => {
    const kept = await records()
    return new Map(
      await Promise.all(
        shown.flatMap(({ person, weakest }) =>
          weakest === null
            ? []
            : [momentOf({ ...weakest, run: weakest.run.run }, kept).then((moment) => [person, moment] as const)],
        ),
      ),
    )
  })
  return (
    <section className="this-week" aria-labelledby="this-week">
      <h2 id="this-week">{t.week}</h2>
      {week.length === 0 ? (
        <p className="soft">{t.weekNone}</p>
      ) : (
        <>
          <p className="small soft">
            {t.weekWho(week.length, Math.max(people, week.length))} {t.weekLead}
          </p>
          <ul className="plain week-people">
            {shown.map((one) => (
              <OneWeek
                key={one.person}
                week={one}
                moment={moments.state === 'ready' ? moments.value.get(one.person) : undefined}
                name={nameOf(one.person)}
                titleOf={titleOf}
              />
            ))}
          </ul>
          {week.length > MOST && <p className="small soft">{t.weekMore(week.length - MOST)}</p>}
        </>
      )}
    </section>
  )
}

interface OneWeekProps {
  readonly week: Week
  readonly moment: Moment | null | undefined
  readonly name: string
  readonly titleOf: (rubric: string, criterion: string) => string
}

function OneWeek({ week: { person, talks, weakest }, moment, name, titleOf }: OneWeekProps): ReactNode {
  const t = useTexts(dashboardTexts)
  const { colon } = useMarks()
  const who = (
    <Link href={reviewPath.coachingOf(person)}>
      <strong>{name}</strong>
    </Link>
  )
  if (weakest === null) {
    return (
      <li className="sheet week-one">
        <p>{who}</p>
        <p className="small">{t.weekFull(talks)}</p>
      </li>
    )
  }
  const title = titleOf(weakest.rubric, weakest.criterion)
  return (
    <li className="sheet week-one">
      <p>{who}</p>
      <p>{t.weakest(title, weakest.mean.toFixed(1), weakest.n)}</p>
      {moment && (
        <p className="small">
          <q className="book" lang={tagOf(weakest.run.lang)}>
            {moment.words.length > QUOTED ? `${moment.words.slice(0, QUOTED)}…` : moment.words}
          </q>
        </p>
      )}
      <p className="row small no-print">
        <Link href={reviewPath.talk(weakest.run.run, moment?.turn)}>
          {t.line((moment?.turn ?? 0) + 1)}
          <span className="unseen">
            {colon}
            {name}
          </span>
        </Link>
        <Link href={reviewPath.assign(person, `${weakest.rubric}.${weakest.criterion}`)}>
          {t.practise}
          <span className="unseen">
            {colon}
            {name}
          </span>
        </Link>
      </p>
    </li>
  )
}

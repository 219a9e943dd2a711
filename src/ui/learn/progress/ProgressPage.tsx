import type { ReactNode } from 'react'
import { type Course, coursesOf, LONGEST_MS, minutesByDay, streakOf } from '#session/practice'
import { useDeps } from '../../deps.ts'
import { shellTexts } from '../../shell/shell-texts.ts'
import { whenSaid } from '../../text/dates.ts'
import { domainTexts } from '../../text/domain-texts.ts'
import { tagOf, useLang, useTexts } from '../../text/text.ts'
import { frameTexts } from '../parts/frame-texts.ts'
import { LearnFrame } from '../parts/LearnFrame.tsx'
import { PracticeLang } from '../parts/PracticeLang.tsx'
import { partTexts } from '../parts/part-texts.ts'
import { type LearnData, useLearn } from '../useLearn.ts'
import { CourseChart, Mark } from './CourseChart.tsx'
import { MinutesChart } from './MinutesChart.tsx'
import '../parts/tables.css'
import './progress.css'
import { progressTexts } from './progress-texts.ts'

const DAYS = 28

/** The course of each skill over time, and how much was practised. */
export default function ProgressPage(): ReactNode {
  const t = useTexts(progressTexts)
  const frame = useTexts(frameTexts)
  const wait = useTexts(shellTexts)
  const { loaded } = useLearn()
  return (
    <LearnFrame title={t.title} lead={t.lead}>
      <PracticeLang />
      {loaded.state === 'waiting' ? (
        <p className="waiting">{wait.loading}</p>
      ) : (
        <>
          {!loaded.value.kept && <p className="notice small">{frame.notKept}</p>}
          {loaded.value.runs.length + loaded.value.tries.length === 0 ? (
            <p>{t.none}</p>
          ) : (
            <>
              <Minutes data={loaded.value} />
              <Courses data={loaded.value} />
            </>
          )}
        </>
      )}
    </LearnFrame>
  )
}

/** The day of a moment where the trainee is, as year-month-day. */
function dayOf(ms: number): string {
  const at = new Date(ms)
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

/** The last days up to today, oldest first; counted at noon, so that a change of clocks skips none. */
function lastDays(now: number): readonly string[] {
  const today = new Date(now)
  return Array.from({ length: DAYS }, (_, back) =>
    dayOf(new Date(today.getFullYear(), today.getMonth(), today.getDate() - (DAYS - 1 - back), 12).getTime()),
  )
}

function Minutes({ data: { runs, tries } }: { readonly data: LearnData }): ReactNode {
  const t = useTexts(progressTexts)
  const parts = useTexts(partTexts)
  const lang = useLang()
  const { now } = useDeps()
  const spent = [
    ...runs.map((run) => ({ atMs: run.lastAtMs, ms: Math.min(LONGEST_MS.talk, run.lastAtMs - run.startedAtMs) })),
    ...tries.map((one) => ({ atMs: one.atMs, ms: Math.min(LONGEST_MS.drill, one.elapsedMs) })),
  ]
  const days = minutesByDay(spent, lastDays(now()), dayOf)
  const sum = days.reduce((total, { minutes }) => total + minutes, 0)
  const practised = days.filter(({ minutes }) => minutes > 0)
  const format = new Intl.DateTimeFormat(tagOf(lang), { day: 'numeric', month: 'short' })
  const dayName = (day: string): string => format.format(new Date(`${day}T12:00:00`))
  const streak = t.streak(streakOf(days))
  return (
    <section className="learn-group">
      <h2>{t.minutes}</h2>
      <p>
        <strong>{t.minutesOf(sum)}</strong> <span className="soft">{t.days(practised.length)}</span>
        {streak !== '' && <span className="soft"> · {streak}</span>}
      </p>
      <MinutesChart days={days} label={t.picture} dayName={dayName} />
      {practised.length > 0 && (
        <details className="small">
          <summary>{parts.asTable}</summary>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{t.day}</th>
                <th scope="col">{t.minutes}</th>
              </tr>
            </thead>
            <tbody>
              {practised.map(({ day, minutes }) => (
                <tr key={day}>
                  <td>{dayName(day)}</td>
                  <td>{minutes}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </section>
  )
}

function Courses({ data }: { readonly data: LearnData }): ReactNode {
  const t = useTexts(progressTexts)
  const courses = coursesOf(data.samples.filter((sample) => sample.lang === data.lang))
  if (courses.length === 0) return <p>{t.none}</p>
  return (
    <section className="learn-group">
      <h2>{t.courses}</h2>
      <ChartKey />
      <ul className="plain courses">
        {courses.map((course) => (
          <CourseItem key={course.skill} course={course} data={data} />
        ))}
      </ul>
    </section>
  )
}

const FIGURES = ['first', 'best', 'last'] as const

/** What the lines and signs of the pictures mean, once for all of them. */
function ChartKey(): ReactNode {
  const t = useTexts(progressTexts)
  return (
    <ul className="plain row small soft course-key">
      {(['talk', 'drill'] as const).map((from) => (
        <li key={from} data-from={from}>
          <svg width="30" height="16" viewBox="0 0 30 16" aria-hidden="true">
            <polyline className="course-line" points="0,8 30,8" />
            <Mark from={from} x={15} y={8} />
          </svg>{' '}
          {from === 'talk' ? t.keyTalk : t.keyDrill}
        </li>
      ))}
      <li>
        <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
          <circle className="course-best" cx="9" cy="9" r="7" />
        </svg>{' '}
        {t.keyBest}
      </li>
      <li>
        <svg width="30" height="16" viewBox="0 0 30 16" aria-hidden="true">
          <line className="chart-grid" data-three="true" x1="0" x2="30" y1="8" y2="8" />
        </svg>{' '}
        {t.keyThree}
      </li>
    </ul>
  )
}

function CourseItem({ course, data }: { readonly course: Course; readonly data: LearnData }): ReactNode {
  const t = useTexts(progressTexts)
  const parts = useTexts(partTexts)
  const words = useTexts(domainTexts)
  const lang = useLang()
  const { now } = useDeps()
  const corrected = course.samples.filter((sample) => sample.corrected).length
  const name = data.names.find((one) => one.skill === course.skill)
  const title = name?.title ?? course.skill
  const format = new Intl.DateTimeFormat(tagOf(lang), { day: 'numeric', month: 'short' })
  return (
    <li className="course-item sheet">
      <div>
        <h3>{title}</h3>
        <p className="small soft">{name?.rubricTitle}</p>
        <table className="course-figures">
          <thead>
            <tr className="small soft">
              <td />
              {FIGURES.map((which) => (
                <th key={which} scope="col">
                  {t[which]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(['talk', 'drill'] as const).map((from) => {
              const [own] = coursesOf(course.samples.filter((sample) => sample.from === from))
              return (
                own && (
                  <tr key={from}>
                    <th scope="row" className="small soft">
                      {from === 'talk' ? t.talks(own.samples.length) : t.drills(own.samples.length)}
                    </th>
                    {FIGURES.map((which) => (
                      <td key={which} className="book">
                        {own[which]}
                      </td>
                    ))}
                  </tr>
                )
              )
            })}
          </tbody>
        </table>
        {corrected > 0 && <p className="small soft">{t.corrected(corrected)}</p>}
      </div>
      <div>
        <CourseChart
          course={course}
          dayName={(atMs) => format.format(atMs)}
          label={t.course(title, String(course.first), String(course.best), String(course.last))}
        />
        <details className="small">
          <summary>
            {parts.asTable}
            <span className="unseen">: {t.all(title)}</span>
          </summary>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{t.when}</th>
                <th scope="col">{t.from}</th>
                <th scope="col">{t.points}</th>
              </tr>
            </thead>
            <tbody>
              {course.samples.map((sample) => (
                <tr key={`${sample.atMs}-${sample.of}`}>
                  <td>{whenSaid(sample.atMs, now(), lang)}</td>
                  <td>{sample.from === 'talk' ? t.talk : t.drill}</td>
                  <td>
                    {sample.points} {sample.corrected && <span className="soft">{words.corrected}</span>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      </div>
    </li>
  )
}

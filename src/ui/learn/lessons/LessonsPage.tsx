import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { Kind } from '#content'
import { Icon } from '../../shell/icons.tsx'
import { shellTexts } from '../../shell/shell-texts.ts'
import { domainTexts } from '../../text/domain-texts.ts'
import { useTexts } from '../../text/text.ts'
import { learnPath } from '../learn-paths.ts'
import { LearnFrame } from '../parts/LearnFrame.tsx'
import { type LearnData, useLearn } from '../useLearn.ts'
import { groupedLessons } from './lesson-groups.ts'
import './lesson.css'
import { lessonTexts } from './lesson-texts.ts'

/** All lessons in the interface's language, with the result of the newest check. */
export default function LessonsPage(): ReactNode {
  const t = useTexts(lessonTexts)
  const words = useTexts(domainTexts)
  const wait = useTexts(shellTexts)
  const { loaded } = useLearn()
  return (
    <LearnFrame title={t.title} lead={t.lead}>
      {loaded.state === 'waiting' ? (
        <p className="waiting">{wait.loading}</p>
      ) : loaded.value.lessons.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        groupedLessons(loaded.value.lessons, loaded.value.names).map(({ group, lessons }) => (
          <section key={group} className="learn-group">
            <h2>{group in words.kind ? words.kind[group as Kind] : t.groups[group as keyof typeof t.groups]}</h2>
            <ul className="plain cards">
              {lessons.map((lesson) => {
                const mean = checkedAt(lesson.id, loaded.value)
                return (
                  <li key={lesson.id} className="card sheet">
                    <Link href={learnPath.lesson(lesson.id)} className="card-link book">
                      {lesson.title}
                    </Link>
                    <p className="small soft">
                      {t.minutes(lesson.minutes)} ·{' '}
                      {mean === null ? (
                        t.notDone
                      ) : (
                        <span className="lesson-done">
                          <Icon name="check" size={15} /> {t.done(mean)}
                        </span>
                      )}
                    </p>
                  </li>
                )
              })}
            </ul>
          </section>
        ))
      )}
    </LearnFrame>
  )
}

/** The mean of the newest answers to a lesson's check; null when it was never done. */
function checkedAt(lesson: string, data: LearnData): number | null {
  const newest = new Map(
    data.tries.filter((one) => one.from === 'lesson' && one.set === lesson).map((one) => [one.drill, one.points]),
  )
  return newest.size === 0 ? null : [...newest.values()].reduce((sum, points) => sum + points, 0) / newest.size
}

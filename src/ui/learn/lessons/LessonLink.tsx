import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { LessonCard } from '#content'
import { useTexts } from '../../text/text.ts'
import { learnPath } from '../learn-paths.ts'
import { partTexts } from '../parts/part-texts.ts'

interface LessonLinkProps {
  readonly id: string
  /** In the interface's language; where the lesson is not among them, nothing is shown. */
  readonly lessons: readonly LessonCard[]
}

/** The way to the lesson that teaches a criterion. */
export function LessonLink({ id, lessons }: LessonLinkProps): ReactNode {
  const t = useTexts(partTexts)
  const lesson = lessons.find((one) => one.id === id)
  if (!lesson) return null
  return (
    <Link href={learnPath.lesson(id)} className="small">
      {t.readLesson(lesson.title)}
    </Link>
  )
}

import type { ReactNode } from 'react'
import { useDeps } from '../../deps.ts'
import { useAsync } from '../../parts/useAsync.ts'
import { useLang } from '../../text/text.ts'
import { LessonLink } from './LessonLink.tsx'

/** The way from a criterion to its lesson; nothing where it has none in the interface's language. */
export function CriterionLesson({ lesson }: { readonly lesson: string | undefined }): ReactNode {
  const { learn } = useDeps()
  const lang = useLang()
  const loaded = useAsync(lang, () => learn.library.lessonCards())
  if (lesson === undefined || loaded.state === 'waiting') return null
  return <LessonLink id={lesson} lessons={loaded.value.filter((one) => one.lang === lang)} />
}

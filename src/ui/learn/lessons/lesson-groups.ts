import { KINDS, type Kind, type LessonCard } from '#content'
import type { SkillName } from '../useLearn.ts'

/** Lessons about people, which are practised by reading cues and placing accounts. */
export const EXERCISED: readonly string[] = ['social-styles', 'basic-needs', 'buying-centre', 'relation-and-stance']

/** Where a lesson stands in the list: with a kind of talk, with all of them, with people, or beside the talks. */
export type LessonGroup = Kind | 'any' | 'people' | 'around'
const ORDER: readonly LessonGroup[] = [...KINDS, 'any', 'people', 'around']

/**
 * Lessons by what they help with: the kind of talk of the rubric that they serve most; rubrics for three kinds and more are for any
 * talk. Groups in the order of talks, lessons as given; empty groups are left out.
 */
export function groupedLessons<T extends Pick<LessonCard, 'id'>>(
  lessons: readonly T[],
  names: readonly SkillName[],
): readonly { readonly group: LessonGroup; readonly lessons: readonly T[] }[] {
  const grouped = lessons.map((lesson) => ({ lesson, group: groupOf(lesson.id, names) }))
  return ORDER.map((group) => ({
    group,
    lessons: grouped.filter((one) => one.group === group).map(({ lesson }) => lesson),
  })).filter((one) => one.lessons.length > 0)
}

function groupOf(lesson: string, names: readonly SkillName[]): LessonGroup {
  if (EXERCISED.includes(lesson)) return 'people'
  const served = names.filter((name) => name.lesson === lesson)
  const times = (rubric: string): number => served.filter((name) => name.rubric === rubric).length
  const [most] = served.toSorted((one, other) => times(other.rubric) - times(one.rubric))
  if (!most) return 'around'
  return most.kinds.length > 2 ? 'any' : (KINDS.find((kind) => most.kinds.includes(kind)) ?? 'any')
}

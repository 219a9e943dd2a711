import type { DrillSet } from '../model/drill.ts'
import type { Lesson } from '../model/lesson.ts'

export const LESSONS = import.meta.glob<Lesson>('../../../content/lessons/*.mdx', { import: 'default' })
export const DRILLS = import.meta.glob<DrillSet>('../../../content/drills/*.mdx', { import: 'default' })

import type { DrillSet, Lesson } from '../model.ts'

export const LESSONS = import.meta.glob<Lesson>('../../../content/lessons/*.mdx', { import: 'default' })
export const DRILLS = import.meta.glob<DrillSet>('../../../content/drills/*.mdx', { import: 'default' })

import type { Lang } from '#content'
import type { OverallBy } from '#records/standing'
import type { Library } from '../../outside.ts'

/** How a rubric of the library makes the whole; null where the library does not have it. */
export const ruleFrom =
  ({ loadRubric }: Pick<Library, 'loadRubric'>) =>
  async (rubric: string, lang: Lang): Promise<OverallBy | null> => {
    try {
      const [{ overallBy }, found] = await Promise.all([import('#records/standing'), loadRubric(rubric, lang)])
      return overallBy(found)
    } catch {
      return null // a rubric of a pack that is gone: its machine's whole stays, and the page says so
    }
  }

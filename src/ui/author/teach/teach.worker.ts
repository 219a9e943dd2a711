import { expose } from 'comlink'
import type { Lang, Move } from '#content'
import { createTeacher } from './teacher.ts'

/** Handed in by the page: the shipped examples are large, and so come once in the build, not once a worker. */
const given: Partial<Record<Lang, readonly Move[]>> = {}
const teacher = createTeacher(async (lang) => {
  const moves = given[lang]
  if (!moves) throw new Error(`The shipped examples of "${lang}" have not been handed in.`)
  return moves
})

/** Learning, off the main thread: typing goes on while it learns, and whoever waits no longer ends it. */
expose({
  ...teacher,
  give: async (lang: Lang, moves: readonly Move[]): Promise<void> => {
    given[lang] = moves
  },
})

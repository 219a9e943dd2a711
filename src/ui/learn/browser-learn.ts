import {
  accountCards,
  drillSetCards,
  lessonCards,
  loadAccount,
  loadDrillSet,
  loadLesson,
  loadPersona,
  loadReadSet,
  moveCards,
  readSetCards,
  rubricCards,
} from '#content/library'
import type { PracticeEngine } from '#session/practice'
import type { Learn } from './learn-deps.ts'

/** The real things: compiled content, and a worker that stays for the visit. */
export function browserLearn(newId: () => string): Learn {
  let started: Promise<PracticeEngine> | null = null
  return {
    library: {
      drillSetCards,
      lessonCards,
      rubricCards,
      moveCards,
      readSetCards,
      accountCards,
      loadDrillSet,
      loadLesson,
      loadPersona,
      loadReadSet,
      loadAccount,
    },
    practice: () => {
      started ??= import('./practice-worker.ts').then(({ startPractice }) =>
        startPractice(() => {
          started = null // a worker that broke is started anew with the next answer
        }),
      )
      return started
    },
    newId,
  }
}

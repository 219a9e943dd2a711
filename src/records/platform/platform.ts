import type { Lang } from '#content'
import type { Resume } from './resume.ts'

/** One finished attempt as a learning platform hears of it. */
export interface Result {
  readonly run: string
  readonly scenario: string
  readonly title: string
  /** 0 to 4 in halves, and each criterion 0 to 4. */
  readonly overall: number
  readonly rubric: string
  readonly criteria: Readonly<Record<string, number>>
  readonly durationMs: number
  /** Hash of the log; the talk itself stays in the browser. */
  readonly trace: string
}

export const PLATFORMS = ['cmi5', 'scorm12', 'scorm2004'] as const
export type PlatformKind = (typeof PLATFORMS)[number]

/** The learning platform that we run in: who learns, what passes, where results go. */
export interface Platform {
  readonly kind: PlatformKind
  readonly learner: { readonly id: string; readonly name: string; readonly lang?: Lang }
  /** In `browse` and `review` nothing is reported. */
  readonly mode: 'normal' | 'browse' | 'review'
  /** 0 to 1; ours when the platform names none. */
  readonly passMark: number
  /** Parameters that the package's author gave to this launch. */
  readonly parameters: string
  /** The best attempt that the platform knows of, 0 to 1; null before the first. */
  readonly best: () => number | null
  readonly resume: () => Promise<Resume>
  readonly saveResume: (resume: Resume) => Promise<void>
  /** Reports an attempt: as many as one likes, the best one counts. */
  readonly attempted: (result: Result) => Promise<void>
  /** How many reports the platform has not taken yet: leaving now may lose them. */
  readonly unsent: () => number
  /** A clean end. Afterwards nothing can be reported. Answers the address to go to, if the platform named one. */
  readonly finish: () => Promise<string | null>
  /** The page is being closed: what can still be said is said, without waiting. */
  readonly leaving: () => void
}

/** What passes where nobody said: 2.5 of 4. */
export const DEFAULT_MARK = 0.625

/** The platform's whole numbers from ours. */
export const scaled = (overall: number): number => Math.max(0, Math.min(1, overall / 4))

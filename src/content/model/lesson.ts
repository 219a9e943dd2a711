import type { Drill } from './drill.ts'
import type { Lang } from './lang.ts'
import type { ModelAnswer } from './rubric.ts'

/** A small tree that the screen draws; no raw HTML can stand in it. */
export type Prose =
  | { readonly type: 'heading' | 'paragraph' | 'item' | 'quote'; readonly depth?: number; readonly spans: readonly Span[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Span[])[] }
export interface Span {
  readonly text: string
  readonly style?: 'strong' | 'emphasis' | 'code'
}

export interface Lesson {
  readonly id: string
  readonly lang: Lang
  readonly title: string
  readonly minutes: number
  readonly source: string
  readonly what: readonly Prose[]
  readonly why: readonly Prose[]
  readonly how: readonly Prose[]
  readonly good: ModelAnswer
  readonly poor: ModelAnswer
  readonly check: readonly Drill[]
}

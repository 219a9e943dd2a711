/** What to practise next, and how it went: functions of what was measured. What scores an answer is `#session/practice-engine`. */
export * from './practice/compare.ts'
export * from './practice/misses.ts'
export type { FourCourses, PracticeEngine, ScoredAnswer } from './practice/practice-engine.ts'
export * from './practice/progress.ts'
export { DRILL_WORTH, type Missing, type Receipt, type ReceiptLine } from './practice/receipt.ts'
export * from './practice/samples.ts'
export * from './practice/skill-map.ts'
export * from './practice/suggest.ts'

/** Teaching the labeller a pack's own moves and examples: loaded where a pack teaches, by the studio and by the command line. */
export { type Corpus, openCorpus, type Progress } from './teach/corpus.ts'
export type { HeavyWord } from './teach/heavy-words.ts'
export { type Changed, type Count, type OwnHeard, type Study, study } from './teach/study.ts'
export type { TaughtWeights } from './teach/taught.ts'
export {
  LEAST_EXAMPLES,
  loadTaughtLabeller,
  openShipped,
  shippedHash,
  taughtLabeller,
  teach,
  teachesSomething,
} from './teach/teach.ts'

import type { Lang, Rubric } from '#content'
import type { Labeller } from '#language'
import type { TaughtWeights } from '#language/teach'
import { type Flip, runGold } from '../playscript/gold.ts'
import { goldStandings, type Standing } from '../playscript/standings.ts'
import type { Script } from '../rehearsal.ts'
import { type Foolability, foolabilityOf } from './fooled.ts'
import { type TrialReport, tryOut } from './trial.ts'

/** How far a long piece of work is. */
export type Progress = (done: number, of: number) => void | Promise<void>

/** Where drafts are tried: a worker in the app, called straight in Node. */
export interface Bench {
  /** The rubric's gold answers that get other points than they must. */
  readonly gold: (rubric: Rubric, taught?: TaughtWeights | null) => Promise<readonly Flip[]>
  /** What each gold answer sums up to, criterion by criterion. */
  readonly standings: (rubric: Rubric, taught?: TaughtWeights | null) => Promise<readonly Standing[]>
  readonly foolability: (rubric: Rubric, onTest: Progress, taught?: TaughtWeights | null) => Promise<readonly Foolability[]>
  readonly tryOut: (
    script: Pick<Script, 'scenario' | 'personas' | 'taught'>,
    seeds: number,
    onTalk: Progress,
  ) => Promise<TrialReport>
}

/** What a bench hears with: as a pack taught it, or as it ships. */
interface BenchParts {
  readonly loadLabeller: (lang: Lang, taught?: TaughtWeights | null) => Promise<Labeller>
}

export function createBench({ loadLabeller }: BenchParts): Bench {
  return {
    gold: async (rubric, taught) => runGold(rubric, await loadLabeller(rubric.lang, taught)),
    standings: async (rubric, taught) => goldStandings(rubric, await loadLabeller(rubric.lang, taught)),
    foolability: async (rubric, onTest, taught) =>
      foolabilityOf(rubric, await loadLabeller(rubric.lang, taught), (done, of) => void onTest(done, of)),
    tryOut: async ({ scenario, personas, taught }, seeds, onTalk) =>
      tryOut(scenario, personas, await loadLabeller(scenario.lang, taught), seeds, onTalk),
  }
}

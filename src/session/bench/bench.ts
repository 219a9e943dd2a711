import type { Lang, Rubric } from '#content'
import type { Labeller } from '#language'
import { type Flip, runGold } from '../playscript/gold.ts'
import type { Script } from '../rehearsal.ts'
import { type Foolability, foolabilityOf } from './fooled.ts'
import { type TrialReport, tryOut } from './trial.ts'

/** How far a long piece of work is. */
export type Progress = (done: number, of: number) => void | Promise<void>

/** Where drafts are tried: a worker in the app, called straight in Node. */
export interface Bench {
  /** The rubric's gold answers that get other points than they must. */
  readonly gold: (rubric: Rubric) => Promise<readonly Flip[]>
  readonly foolability: (rubric: Rubric, onTest: Progress) => Promise<readonly Foolability[]>
  readonly tryOut: (script: Pick<Script, 'scenario' | 'personas'>, seeds: number, onTalk: Progress) => Promise<TrialReport>
}

export function createBench({ loadLabeller }: { readonly loadLabeller: (lang: Lang) => Promise<Labeller> }): Bench {
  return {
    gold: async (rubric) => runGold(rubric, await loadLabeller(rubric.lang)),
    foolability: async (rubric, onTest) =>
      foolabilityOf(rubric, await loadLabeller(rubric.lang), (done, of) => void onTest(done, of)),
    tryOut: async ({ scenario, personas }, seeds, onTalk) =>
      tryOut(scenario, personas, await loadLabeller(scenario.lang), seeds, onTalk),
  }
}

import { expose } from 'comlink'
import type { Lang } from '#content'
import { type Labeller, loadLabeller } from '#language'
import type { TaughtWeights } from '#language/teach'
import { createEngine } from '#session/engine'
import type { PracticeEngine } from '#session/practice'

/** Read once a language: the exercises ask for every answer. */
const labellers: Partial<Record<Lang, Promise<Labeller>>> = {}
const parts = {
  loadLabeller: (lang: Lang, taught?: TaughtWeights): Promise<Labeller> => {
    if (taught) return import('#language/teach').then(({ loadTaughtLabeller }) => loadTaughtLabeller(taught))
    labellers[lang] ??= loadLabeller([lang])
    return labellers[lang]
  },
}

/** A talk needs nothing of the exercises. */
const practice = async () => (await import('#session/practice-engine')).createPracticeEngine(parts)
const exercises: PracticeEngine = {
  answer: async (...given) => (await practice()).answer(...given),
  four: async (...given) => (await practice()).four(...given),
  whatIf: async (...given) => (await practice()).whatIf(...given),
}

/** One engine for one run, or for the exercises, off the main thread: understanding and scoring never hold up a key press. */
expose({ ...createEngine(parts), ...exercises })

import { expose } from 'comlink'
import type { Lang } from '#content'
import { type Labeller, loadLabeller } from '#language'
import { createEngine } from '#session/engine'
import { createPracticeEngine } from '#session/practice-engine'

/** Read once a language: the exercises ask for every answer. */
const labellers: Partial<Record<Lang, Promise<Labeller>>> = {}
const parts = {
  loadLabeller: (lang: Lang): Promise<Labeller> => {
    labellers[lang] ??= loadLabeller([lang])
    return labellers[lang]
  },
}

/** One engine for one run, or for the exercises, off the main thread: understanding and scoring never hold up a key press. */
expose({ ...createEngine(parts), ...createPracticeEngine(parts) })

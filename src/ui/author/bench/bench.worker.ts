import { expose } from 'comlink'
import type { Lang } from '#content'
import { type Labeller, loadLabeller } from '#language'
import { createBench } from '#session/bench'

const labellers: Partial<Record<Lang, Promise<Labeller>>> = {}

/** Gold answers, their variants and simulated sellers, off the main thread: typing goes on while they run. */
expose(
  createBench({
    loadLabeller: (lang) => {
      labellers[lang] ??= loadLabeller([lang])
      return labellers[lang]
    },
  }),
)

import { expose } from 'comlink'
import type { Lang } from '#content'
import { type Labeller, loadLabeller } from '#language'
import { createBench } from '#session/bench'
import type { WhyDesk } from '../why/why-desk.ts'

const labellers: Partial<Record<Lang, Promise<Labeller>>> = {}

/** The examples are large: they come when somebody asks why. */
let desk: Promise<WhyDesk> | undefined
const whyDesk = (): Promise<WhyDesk> => {
  desk ??= import('../why/why-desk.ts').then(({ createWhyDesk }) => createWhyDesk())
  return desk
}
const why: WhyDesk = {
  heard: async (utterance) => (await whyDesk()).heard(utterance),
  why: async (...given) => (await whyDesk()).why(...given),
}

/** Gold answers, their variants and simulated sellers, off the main thread: typing goes on while they run. */
expose({
  ...createBench({
    loadLabeller: (lang, taught) => {
      if (taught) return import('#language/teach').then(({ loadTaughtLabeller }) => loadTaughtLabeller(taught))
      labellers[lang] ??= loadLabeller([lang])
      return labellers[lang]
    },
  }),
  ...why,
})

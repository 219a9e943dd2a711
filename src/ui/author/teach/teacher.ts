import { hashOf, type Lang, type Move, type MoveId, type Rubric } from '#content'
import { type Labeller, loadLabeller } from '#language'
import {
  type Corpus,
  loadTaughtLabeller,
  openShipped,
  type Progress,
  type Study,
  study,
  type TaughtWeights,
  teach,
} from '#language/teach'
import { type Past, type PastChange, pastChanges } from '#session/bench'
import { type Flip, runGold } from '#session/playscript'

/** What is heard before and after something is taught, and what shows the difference. */
export interface Trial {
  readonly lang: Lang
  readonly before: readonly Move[]
  readonly after: readonly Move[]
  /** Rubrics with their gold answers. */
  readonly rubrics: readonly Rubric[]
  readonly past: readonly Past[]
}
/** What teaching would change. */
export interface Effect {
  /** Expectations of gold answers that are met no more, with their rubric. */
  readonly broken: readonly (Flip & { readonly rubric: string })[]
  /** And those that are met now. */
  readonly mended: readonly (Flip & { readonly rubric: string })[]
  /** How many expectations were looked at. */
  readonly expectations: number
  readonly past: readonly PastChange[]
  readonly talks: number
}

/** Where the labeller is taught: a worker in the app, called straight in tests. */
export interface Teacher {
  /** Reads the shipped examples of a language, once. */
  readonly open: (lang: Lang, onRead: Progress) => Promise<void>
  /** What files of moves make of the labeller; null where they teach nothing. */
  readonly teach: (lang: Lang, files: readonly Move[], onMove: Progress) => Promise<TaughtWeights | null>
  /** What came of teaching one move: at once, and again when it was measured; null where nothing is taught, or a later call ended it. */
  readonly study: (
    lang: Lang,
    files: readonly Move[],
    move: MoveId,
    onFirst: (first: Study) => void | Promise<void>,
    onFold: Progress,
  ) => Promise<Study | null>
  /** What gold answers and past talks would get if this were taught. */
  readonly effect: (trial: Trial, onStep: Progress) => Promise<Effect>
  /** Ends the study that runs. */
  readonly stop: () => Promise<void>
}
/** `close` gives its worker back and stops what runs. */
export interface TeacherHandle {
  readonly teacher: Teacher
  readonly close: () => void
}

class Ended extends Error {}

/** @param shipped - the shipped moves of a language with all their examples */
export function createTeacher(shipped: (lang: Lang) => Promise<readonly Move[]>): Teacher {
  const opened: Partial<Record<Lang, Promise<Corpus>>> = {}
  const open = (lang: Lang, onRead?: Progress): Promise<Corpus> => {
    opened[lang] ??= shipped(lang).then((moves) => openShipped(lang, moves, onRead))
    opened[lang].catch(() => delete opened[lang]) // a failed download may be tried again
    return opened[lang]
  }
  let current = 0
  const heardWith = new Map<string, Promise<Labeller>>()
  /** As these files teach it; the last few are kept. */
  const labellerWith = (lang: Lang, files: readonly Move[]): Promise<Labeller> => {
    const key = `${lang} ${hashOf(files)}`
    const known = heardWith.get(key)
    if (known !== undefined) return known
    const making = (async () => {
      const taught = files.length === 0 ? null : await teach(await open(lang), files)
      return taught ? loadTaughtLabeller(taught) : loadLabeller([lang])
    })()
    if (heardWith.size > 6) heardWith.clear()
    heardWith.set(key, making)
    making.catch(() => heardWith.delete(key))
    return making
  }
  return {
    open: async (lang, onRead) => void (await open(lang, onRead)),
    teach: async (lang, files, onMove) => teach(await open(lang), files, onMove),
    study: async (lang, files, move, onFirst, onFold) => {
      current += 1
      const mine = current
      const going = async (told: void | Promise<void>) => {
        await told
        if (mine !== current) throw new Ended()
      }
      try {
        return await study(
          await open(lang),
          files,
          move,
          (first) => going(onFirst(first)),
          (done, of) => going(onFold(done, of)),
        )
      } catch (error) {
        if (error instanceof Ended) return null
        throw error
      }
    },
    effect: async ({ lang, before, after, rubrics, past }, onStep) => {
      const of = 2 + rubrics.length + past.length
      let done = 0
      const step = () => onStep(++done, of)
      const old = await labellerWith(lang, before)
      await step()
      const now = await labellerWith(lang, after)
      await step()
      const broken: Effect['broken'][number][] = []
      const mended: Effect['mended'][number][] = []
      for (const rubric of rubrics) {
        const [was, is] = [runGold(rubric, old), runGold(rubric, now)]
        const named = (flips: readonly Flip[], others: readonly Flip[]) =>
          flips
            .filter((flip) => !others.some((other) => other.test === flip.test && other.criterion === flip.criterion))
            .map((flip) => ({ ...flip, rubric: rubric.id }))
        broken.push(...named(is, was))
        mended.push(...named(was, is))
        await step()
      }
      const changes: PastChange[] = []
      for (const one of past) {
        changes.push(...pastChanges(one, old, now))
        await step()
      }
      const expectations = rubrics.flatMap(({ tests }) => tests.flatMap(({ expect }) => Object.keys(expect))).length
      return { broken, mended, expectations, past: changes, talks: past.length }
    },
    stop: async () => {
      current += 1
    },
  }
}

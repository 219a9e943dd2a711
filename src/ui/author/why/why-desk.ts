import type { Lang, Move, MoveId } from '#content'
import { loadMoves } from '#content/library'
import type { Heard, Utterance } from '#language'
import { type Explainer, loadExplainer, type Why } from '#language/explain'

/** Where an author asks why something was heard. */
export interface WhyDesk {
  /** What is heard in a line, and every move that may be asked for. */
  readonly heard: (utterance: Utterance) => Promise<{ readonly heard: Heard; readonly moves: readonly MoveId[] }>
  readonly why: (utterance: Utterance, move: MoveId) => Promise<Why>
}

/**
 * The desk with the weights that ship; each language is read once.
 *
 * @param examples - all moves of a language with their examples
 */
export function createWhyDesk(examples: (lang: Lang) => Promise<readonly Move[]> = loadMoves): WhyDesk {
  const explainers: Partial<Record<Lang, Promise<Explainer>>> = {}
  const explainer = (lang: Lang): Promise<Explainer> => {
    explainers[lang] ??= examples(lang).then((moves) => loadExplainer(lang, moves))
    return explainers[lang]
  }
  return {
    heard: async (utterance) => {
      const { hear, moves } = await explainer(utterance.lang)
      return { heard: hear(utterance), moves }
    },
    why: async (utterance, move) => (await explainer(utterance.lang)).why(utterance, move),
  }
}

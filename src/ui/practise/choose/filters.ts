import { create } from 'zustand'
import type { Kind, Lang, PersonaId, ScenarioCard } from '#content'

/** What the first page is narrowed to; the language of talks is a setting, for it outlives the visit. */
export interface Filters {
  readonly kind: Kind | null
  readonly style: PersonaId | null
}

export const useFilters = create<Filters>()(() => ({ kind: null, style: null }))

/** The cards that fit, in the order of the library. */
export function fitting(
  cards: readonly ScenarioCard[],
  { kind, style }: Filters,
  talkLang: Lang | 'all',
): readonly ScenarioCard[] {
  return cards.filter(
    (card) =>
      (kind === null || card.kind === kind) &&
      (style === null || card.buyers.some((buyer) => buyer.persona === style)) &&
      (talkLang === 'all' || card.lang === talkLang),
  )
}

/** A first talk: with a patient person, about their needs, on the short side. */
export function recommended(cards: readonly ScenarioCard[], lang: Lang): ScenarioCard | undefined {
  const ease = (card: ScenarioCard): number => {
    const persona = card.buyers[0]?.persona
    return (
      (card.lang === lang ? 0 : 100) +
      (card.kind === 'discovery' ? 0 : card.kind === 'presentation' ? 4 : 8) +
      (persona === 'amiable' ? 0 : persona === 'analytical' ? 1 : persona === 'expressive' ? 2 : 3) +
      card.minutes / 100 +
      (card.buyers.length - 1) * 10
    )
  }
  return [...cards].sort((one, other) => ease(one) - ease(other))[0]
}

import type { BuyerCard, Lang, Taste, Trait } from '#content'
import { OVERLAYS } from '#content/overlays'

/** What a buyer's card adds to the persona (domain: personas.md §2 to §6); the numbers stand in `content/overlays`. */
export interface Overlay {
  readonly mode: Pick<Trait, 'still' | 'moreAsks' | 'onTheirMind'>
  readonly habit: Pick<Trait, 'wavers' | 'evades' | 'helps' | 'early'>
  readonly tastes: readonly Taste[]
  readonly wins: readonly string[]
  readonly trust: number
  readonly interest: number
}
const NO_MODE: Overlay['mode'] = { still: false, moreAsks: 0, onTheirMind: false }
const NO_HABIT: Overlay['habit'] = { wavers: 0, evades: 0, helps: [], early: false }

export function overlayOf(card: BuyerCard, lang: Lang): Overlay {
  const layers = OVERLAYS[lang]
  const traits = [
    card.need && layers.need.get(card.need),
    card.mode && layers.mode.get(card.mode),
    card.habit && layers.habit.get(card.habit),
    card.seat && layers.seat.get(card.seat),
    layers.relation.get(card.relation ?? 'stranger'),
    layers.stance.get(card.stance ?? 'neutral'),
  ].filter((trait) => trait !== undefined)
  return {
    mode: (card.mode && layers.mode.get(card.mode)) ?? NO_MODE,
    habit: (card.habit && layers.habit.get(card.habit)) ?? NO_HABIT,
    tastes: traits.flatMap((trait) => trait.tastes),
    wins: traits.flatMap((trait) => trait.wins),
    trust: traits.reduce((sum, trait) => sum + trait.trust, 0),
    interest: traits.reduce((sum, trait) => sum + trait.interest, 0),
  }
}

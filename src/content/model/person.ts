/** What a buyer may be like: the closed lists from which cards, persons to be read and accounts are made. */

/** Social styles (Merrill & Reid): assertiveness × responsiveness. */
export const PERSONAS = ['analytical', 'driver', 'amiable', 'expressive'] as const
export type PersonaId = (typeof PERSONAS)[number]

/** The buyer's mood: each 0 to 100, whole numbers. */
export const MOODS = ['trust', 'patience', 'interest'] as const
export type MoodId = (typeof MOODS)[number]
export type Mood = Readonly<Record<MoodId, number>>

/** The six basic needs, in ring order: neighbours go together, opposites pull apart. */
export const BASIC_NEEDS = ['power', 'achievement', 'recognition', 'cooperation', 'safety', 'order'] as const
export type BasicNeed = (typeof BASIC_NEEDS)[number]
/** Response modes (Miller Heiman): how the buyer sees the gap between today and the wished-for. */
export const MODES = ['growth', 'trouble', 'even-keel', 'overconfident'] as const
export type Mode = (typeof MODES)[number]
export const HABITS = ['none', 'wavering', 'lingering', 'easy-yes'] as const
export type Habit = (typeof HABITS)[number]
export const SEATS = ['coach', 'user', 'technical', 'economic', 'finance', 'multi-role'] as const
export type Seat = (typeof SEATS)[number]
export const RELATIONS = ['stranger', 'acquaintance', 'familiar', 'trusted', 'ally'] as const
export type Relation = (typeof RELATIONS)[number]
export const STANCES = ['for', 'neutral', 'against'] as const
export type Stance = (typeof STANCES)[number]

import type { Manner } from '#content'

/** Manners that are known by words; the others by length. */
export type WordedManner = Exclude<Manner, 'brief' | 'long'>

/**
 * Adaptive binary range coding: a bit that was to be expected takes less than a bit. The chances are sixteen-bit whole numbers,
 * counted on the way by both sides alike, so nothing but the bits is written.
 */

const TOP = 2 ** 24
const ONE = 65536
const LEAST = 32
/** Bits after which a chance hardly moves any more. */
const MOST = 1000

/** Takes a bit, or gives it: one description of a format serves its writer and its reader. */
export interface BitCoder {
  /** @param context - place of the chance that the bit is 0; bits of a kind share one */
  readonly bit: (context: number, bit: number) => number
}

/** The chance that a bit of each kind is 0, as the mean of those seen so far. */
function counting(contexts: number) {
  const chances = new Uint16Array(contexts).fill(ONE / 2)
  const seen = new Uint16Array(contexts)
  return {
    chance: (context: number): number => chances[context] as number,
    learn(context: number, bit: number): void {
      const count = Math.min(MOST, (seen[context] as number) + 1)
      const chance = chances[context] as number
      seen[context] = count
      const moved = chance + Math.trunc((((bit === 0 ? ONE : 0) - chance) * 2) / (2 * count + 3))
      chances[context] = Math.min(ONE - LEAST, Math.max(LEAST, moved))
    },
  }
}

export function bitWriter(contexts: number): BitCoder & { readonly finish: () => Uint8Array } {
  const { chance, learn } = counting(contexts)
  const bytes: number[] = []
  let low = 0
  let range = 0xffffffff
  let kept = 0
  let waiting = 1
  const shift = () => {
    if (low < 0xff000000 || low >= 2 ** 32) {
      const carry = low >= 2 ** 32 ? 1 : 0
      for (let byte = kept; waiting > 0; waiting--, byte = 0xff) bytes.push((byte + carry) & 0xff)
      kept = (low >>> 24) & 0xff
    }
    waiting++
    low = (low & 0x00ffffff) * 256
  }
  return {
    bit(context, bit) {
      const bound = (range >>> 16) * chance(context)
      if (bit === 0) range = bound
      else {
        low += bound
        range -= bound
      }
      learn(context, bit)
      while (range < TOP) {
        range = (range * 256) >>> 0
        shift()
      }
      return bit
    },
    finish() {
      for (let n = 0; n < 5; n++) shift()
      return Uint8Array.from(bytes)
    },
  }
}

export function bitReader(contexts: number, bytes: Uint8Array): BitCoder {
  const { chance, learn } = counting(contexts)
  let range = 0xffffffff
  let code = 0
  let at = 1 // the first byte is the writer's empty carry
  const next = () => {
    code = ((code << 8) | (bytes[at++] ?? 0)) >>> 0
  }
  for (let n = 0; n < 4; n++) next()
  return {
    bit(context) {
      const bound = (range >>> 16) * chance(context)
      const bit = code < bound ? 0 : 1
      if (bit === 0) range = bound
      else {
        code -= bound
        range -= bound
      }
      learn(context, bit)
      while (range < TOP) {
        range = (range * 256) >>> 0
        next()
      }
      return bit
    },
  }
}

/**
 * Adaptive binary range coding: a bit that was to be expected takes less than a bit. The chances are twelve-bit whole numbers,
 * learnt on the way by both sides alike, so nothing but the bits is written.
 */

const TOP = 2 ** 24
const HALF = 2048
const RATE = 5

/** Takes a bit, or gives it: one description of a format serves its writer and its reader. */
export interface BitCoder {
  /** @param context - place of the chance that the bit is 0; bits of a kind share one */
  readonly bit: (context: number, bit: number) => number
}

const chancesOf = (contexts: number) => new Uint16Array(contexts).fill(HALF)

export function bitWriter(contexts: number): BitCoder & { readonly finish: () => Uint8Array } {
  const chances = chancesOf(contexts)
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
      const chance = chances[context] as number
      const bound = (range >>> 12) * chance
      if (bit === 0) {
        range = bound
        chances[context] = chance + ((4096 - chance) >> RATE)
      } else {
        low += bound
        range -= bound
        chances[context] = chance - (chance >> RATE)
      }
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
  const chances = chancesOf(contexts)
  let range = 0xffffffff
  let code = 0
  let at = 1 // the first byte is the writer's empty carry
  const next = () => {
    code = ((code << 8) | (bytes[at++] ?? 0)) >>> 0
  }
  for (let n = 0; n < 4; n++) next()
  return {
    bit(context) {
      const chance = chances[context] as number
      const bound = (range >>> 12) * chance
      let bit = 0
      if (code < bound) {
        range = bound
        chances[context] = chance + ((4096 - chance) >> RATE)
      } else {
        code -= bound
        range -= bound
        chances[context] = chance - (chance >> RATE)
        bit = 1
      }
      while (range < TOP) {
        range = (range * 256) >>> 0
        next()
      }
      return bit
    },
  }
}

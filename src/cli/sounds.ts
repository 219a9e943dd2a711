import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Makes the sounds of content/sounds from sums of sines and seeded noise: `node src/cli/launch.mjs sounds`. The same bytes every time;
 * our own work, under the licence of the repository.
 */
const FOLDER = join(process.cwd(), 'content/sounds')
const TAU = 2 * Math.PI

type Wave = (at: number) => number

/** Noise that is the same every time. */
function noise(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 0x80000000 - 1
  }
}
const sine = (hertz: number, at: number): number => Math.sin(TAU * hertz * at)
/** Rises and falls softly, so that nothing clicks. */
const soft = (at: number, from: number, to: number, edge = 0.012): number =>
  at < from || at > to ? 0 : Math.min(1, (at - from) / edge, (to - at) / edge)
/** Dies away like something struck. */
const struck = (at: number, from: number, fall: number): number =>
  at < from ? 0 : Math.min(1, (at - from) / 0.004) * Math.exp(-(at - from) / fall)

const bell =
  (hertz: number, from: number, fall: number): Wave =>
  (at) =>
    (sine(hertz, at) + 0.4 * sine(hertz * 2.01, at) + 0.15 * sine(hertz * 3.02, at)) * struck(at, from, fall)

/** Noise without its sharp edges; `dark` between 0 (white) and nearly 1. */
function murmur(seed: number, dark: number): Wave {
  const next = noise(seed)
  let level = 0
  return () => {
    level = level * dark + next() * (1 - dark)
    return level
  }
}

const click = noise(7)
const SOUNDS: Readonly<
  Record<string, { readonly seconds: number; readonly rate: number; readonly wave: Wave; readonly loop?: true }>
> = {
  ring: {
    seconds: 1.7,
    rate: 16_000,
    wave: (at) =>
      0.3 * (sine(425, at) + 0.6 * sine(850, at)) * (0.7 + 0.3 * sine(20, at)) * (soft(at, 0, 0.5) + soft(at, 0.75, 1.25)),
  },
  'pick-up': {
    seconds: 0.3,
    rate: 16_000,
    wave: (at) => 0.5 * click() * struck(at, 0.02, 0.012) + 0.35 * click() * struck(at, 0.11, 0.02),
  },
  'hang-up': {
    seconds: 1.1,
    rate: 16_000,
    wave: (at) => 0.5 * click() * struck(at, 0, 0.015) + 0.22 * sine(425, at) * (soft(at, 0.2, 0.42) + soft(at, 0.6, 0.82)),
  },
  message: { seconds: 0.4, rate: 16_000, wave: (at) => 0.3 * (bell(880, 0, 0.07)(at) + bell(1174.7, 0.08, 0.1)(at)) },
  signal: { seconds: 0.9, rate: 16_000, wave: (at) => 0.2 * (bell(659.3, 0, 0.2)(at) + bell(987.8, 0.12, 0.26)(at)) },
  'room-phone': { seconds: 3, rate: 8000, loop: true, wave: line(murmur(11, 0.55), murmur(12, 0.2)) },
  'room-visit': { seconds: 3, rate: 8000, loop: true, wave: office(murmur(21, 0.97), murmur(22, 0.9)) },
  'room-counter': { seconds: 3, rate: 8000, loop: true, wave: shop(murmur(31, 0.93), murmur(32, 0.86)) },
  'room-video': { seconds: 3, rate: 8000, loop: true, wave: fan(murmur(41, 0.9)) },
}

/** A telephone line: thin hiss. */
function line(low: Wave, high: Wave): Wave {
  return (at) => 0.05 * (high(at) - low(at))
}
/** An office: air, and somebody far away. */
function office(air: Wave, far: Wave): Wave {
  return (at) => 0.9 * air(at) + 0.1 * far(at) * (0.5 + 0.5 * sine(1 / 3, at))
}
/** A shop: voices without words. */
function shop(floor: Wave, voices: Wave): Wave {
  return (at) => 0.35 * floor(at) + 0.3 * voices(at) * (0.55 + 0.25 * sine(4 / 3, at) + 0.2 * sine(7 / 3, at))
}
/** A computer's fan: a low hum in air. */
function fan(air: Wave): Wave {
  return (at) => 0.2 * air(at) + 0.03 * sine(120, at) + 0.015 * sine(240, at)
}

/** The samples; a loop's end is faded into its beginning, so that it goes round without a seam. */
function samplesOf({ seconds, rate, wave, loop }: (typeof SOUNDS)[string]): readonly number[] {
  const count = Math.round(seconds * rate)
  const fade = loop ? Math.round(0.4 * rate) : 0
  const raw = Array.from({ length: count + fade }, (_, n) => wave(n / rate))
  return Array.from({ length: count }, (_, n) => {
    if (n >= fade) return raw[n]!
    const share = n / fade
    return raw[n]! * Math.sqrt(share) + raw[count + n]! * Math.sqrt(1 - share)
  })
}

/** A mono WAV file: 16 bits a sample where it matters, 8 for a room. */
function wav(samples: readonly number[], rate: number): Buffer {
  const bytes = rate > 8000 ? 2 : 1
  const data = Buffer.alloc(samples.length * bytes)
  samples.forEach((sample, n) => {
    const level = Math.max(-1, Math.min(1, sample))
    if (bytes === 2) data.writeInt16LE(Math.round(level * 32_000), n * 2)
    else data.writeUInt8(128 + Math.round(level * 127), n)
  })
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + data.length, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(rate, 24)
  head.writeUInt32LE(rate * bytes, 28)
  head.writeUInt16LE(bytes, 32)
  head.writeUInt16LE(bytes * 8, 34)
  head.write('data', 36)
  head.writeUInt32LE(data.length, 40)
  return Buffer.concat([head, data])
}

mkdirSync(FOLDER, { recursive: true })
for (const [name, sound] of Object.entries(SOUNDS)) {
  const file = wav(samplesOf(sound), sound.rate)
  writeFileSync(join(FOLDER, `${name}.wav`), file)
  console.log(`${name}.wav ${file.length} bytes`)
}

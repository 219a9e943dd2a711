import { hashOf, type Lang, type Move } from '#content'
import type { TaughtWeights } from '#language/teach'

/** Not among the files of the app: what was learnt can be learnt again, and is let go of when it is of older weights. */
const CACHE = 'taught-labellers'
const inHand = new Map<string, Promise<TaughtWeights | null>>()

/**
 * What files of moves make of the labeller of a language: learnt in a worker the first time (some seconds), then kept on this
 * device by what it was made of.
 *
 * @returns null where they teach nothing that does not ship
 */
export async function taughtFor(lang: Lang, given: readonly Move[]): Promise<TaughtWeights | null> {
  if (given.length === 0) return null
  const files = [...given].sort((a, b) => (a.id < b.id ? -1 : 1))
  const [{ shippedHash }, { ENGINE }] = await Promise.all([import('#language/teach'), import('#session')])
  const key = `${ENGINE}-${await shippedHash(lang)}-${hashOf(files)}`
  const known = inHand.get(key)
  if (known !== undefined) return known
  const learning = kept(key, () => learn(lang, files))
  inHand.set(key, learning)
  learning.catch(() => inHand.delete(key))
  return learning
}

async function learn(lang: Lang, files: readonly Move[]): Promise<TaughtWeights | null> {
  const { teacher, close } = (await import('./start-teacher.ts')).startTeacher()
  try {
    await teacher.open(lang, () => undefined)
    return await teacher.teach(lang, files, () => undefined)
  } finally {
    close()
  }
}

/** Where the browser keeps nothing (a page that is not secure, a full disk), it is learnt at each visit. */
async function kept(key: string, make: () => Promise<TaughtWeights | null>): Promise<TaughtWeights | null> {
  const address = `./taught/${key}`
  const cache = await globalThis.caches?.open(CACHE).catch(() => undefined)
  const there = await cache?.match(address).catch(() => undefined)
  if (there) return (await there.json()) as TaughtWeights | null // written below, by the same code
  const made = await make()
  for (const old of (await cache?.keys().catch(() => [])) ?? [])
    if (!old.url.includes(key.split('-').slice(0, 3).join('-'))) await cache?.delete(old)
  await cache?.put(address, new Response(JSON.stringify(made))).catch(() => undefined)
  return made
}

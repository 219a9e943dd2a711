import { cardOfScenario, hashOf, type Lang, type Move, type Persona, type Rubric, type Scenario } from '#content'
import type { TaughtWeights } from '#language/teach'
import type { PackRow, Records } from '#records'
import type { Library } from '../../outside.ts'

interface Opened {
  readonly scenarios: readonly Scenario[]
  readonly rubrics: readonly Rubric[]
  readonly personas: readonly (Persona & { readonly pack: string })[]
  readonly moves: readonly { readonly pack: string; readonly move: Move }[]
}

/** What files of moves make of the labeller. */
export type Teach = (lang: Lang, files: readonly Move[]) => Promise<TaughtWeights | null>

/**
 * What ships and what packs brought, as one library. A pack's talks and rubrics have the pack's id before their own, so that none
 * takes another's place; they are read by the same checker again, and one that it refuses is left out.
 */
export function libraryWithPacks(
  shipped: Library,
  loadPersona: (id: Persona['id'], lang: Lang) => Promise<Persona>,
  records: () => Promise<Records>,
  teach: Teach,
): Library {
  let known: { readonly key: string; readonly opened: Opened } | undefined
  const opened = async (): Promise<Opened> => {
    const packs = await records()
      .then((open) => open.packs.list())
      .catch((): readonly PackRow[] => []) // where the disk refuses, there is what ships
    const key = packs.map(({ id, hash }) => `${id} ${hash}`).join()
    if (known?.key !== key) known = { key, opened: packs.length === 0 ? EMPTY : await read(packs) }
    return known.opened
  }
  const rubricOf = async (id: string, lang: Lang): Promise<Rubric> => {
    if (!id.includes('.')) return shipped.loadRubric(id, lang)
    const own = (await opened()).rubrics.filter((rubric) => rubric.id === id)
    const found = own.find((rubric) => rubric.lang === lang) ?? own[0]
    if (!found) throw new Error(`There is no rubric ${id}.`)
    return found
  }
  const scenarioOf = async (id: string, lang: Lang): Promise<Scenario> => {
    if (!id.includes('.')) return shipped.loadScenario(id, lang)
    const found = (await opened()).scenarios.find((scenario) => scenario.id === id && scenario.lang === lang)
    if (!found) throw new Error(`There is no talk ${id} (${lang}).`)
    return found
  }
  return {
    ...shipped,
    more: async () => (await opened()).scenarios.map(cardOfScenario),
    loadScenario: scenarioOf,
    loadRubric: rubricOf,
    moveTitles: async (lang) => {
      const [titles, { moves }] = await Promise.all([shipped.moveTitles(lang), opened()])
      const own = moves.filter(({ move }) => move.lang === lang).map(({ move }) => [move.id, move.title] as const)
      return { ...Object.fromEntries(own), ...titles }
    },
    scriptFor: async (id, lang) => {
      if (!id.includes('.')) return shipped.scriptFor(id, lang)
      const scenario = await scenarioOf(id, lang)
      const { personas: own, moves: all } = await opened()
      const pack = id.split('.')[0]
      const cast = await Promise.all(
        [...new Set(scenario.buyers.map(({ persona }) => persona))].map(
          async (persona) =>
            own.find((one) => one.pack === pack && one.id === persona && one.lang === lang) ?? (await loadPersona(persona, lang)),
        ),
      )
      const personas = Object.fromEntries(cast.map((persona) => [persona.id, persona]))
      const rubrics = await Promise.all(scenario.rubrics.map((rubric) => rubricOf(rubric, lang)))
      const moves = all.flatMap((one) => (one.pack === pack && one.move.lang === lang ? [one.move] : []))
      const taught = moves.length > 0 ? await teach(lang, moves) : null
      const hash = hashOf({ scenario, personas, rubrics, ...(taught ? { moves } : {}) })
      return { scenario, personas, rubrics, ...(taught && { taught }), hash }
    },
  }
}

const EMPTY: Opened = { scenarios: [], rubrics: [], personas: [], moves: [] }

async function read(packs: readonly PackRow[]): Promise<Opened> {
  const { parse } = await import('#content/parse')
  const scenarios: Scenario[] = []
  const rubrics: Rubric[] = []
  const personas: Opened['personas'][number][] = []
  const moves: Opened['moves'][number][] = []
  for (const pack of packs) {
    const files = pack.files.filter(({ path }) => path.endsWith('.mdx')).map(({ path, text }) => parse(path, text))
    const own = new Set(files.flatMap((file) => (file.type === 'rubric' && file.value ? [file.value.id] : [])))
    const named = (id: string) => (own.has(id) ? `${pack.id}.${id}` : id)
    for (const file of files) {
      if (file.type === 'rubric' && file.value) rubrics.push({ ...file.value, id: named(file.value.id) })
      else if (file.type === 'persona' && file.value) personas.push({ ...withRecordings(file.value, pack), pack: pack.id })
      else if (file.type === 'move' && file.value) moves.push({ pack: pack.id, move: file.value })
      else if (file.type === 'scenario' && file.value) {
        const { id, rubrics: rated } = file.value
        const value = withRecordings(file.value, pack)
        scenarios.push({ ...value, id: `${pack.id}.${id}`, rubrics: rated.map(named) })
      }
    }
  }
  return { scenarios, rubrics, personas, moves }
}

/** Lines name the recordings of their own pack with its id before them, so that no pack's sound takes another's place. */
function withRecordings<T>(value: T, { id, sounds = [] }: PackRow): T {
  const own = new Set(sounds.map(({ path }) => path.replace(/^sounds\//, '')))
  const walk = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(walk)
    if (typeof one !== 'object' || one === null) return one
    return Object.fromEntries(
      Object.entries(one).map(([key, inner]) => [
        key,
        key === 'audio' && typeof inner === 'string' && own.has(inner) ? `${id}/${inner}` : walk(inner),
      ]),
    )
  }
  return own.size === 0 ? value : (walk(value) as T) // the same shape: only names of recordings are others
}

const TYPES: Readonly<Record<string, string>> = { wav: 'audio/wav', mp3: 'audio/mpeg', ogg: 'audio/ogg' }
/** A recording of a pack by its name in a line: `our-pack/knock.wav`. */
export async function recordingIn(records: () => Promise<Records>, name: string): Promise<Blob | null> {
  const [pack = '', file = ''] = name.split('/')
  const row = await (await records()).packs.get(pack)
  const sound = row?.sounds?.find(({ path }) => path === `sounds/${file}`)
  if (!sound) return null
  const bytes = Uint8Array.from(atob(sound.base64), (letter) => letter.charCodeAt(0))
  return new Blob([bytes], { type: TYPES[file.slice(file.lastIndexOf('.') + 1)] ?? 'audio/wav' })
}

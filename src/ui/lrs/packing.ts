import type { ScenarioCard } from '#content'
import { type Course, coursePackage, type PlatformKind } from '#records/exchange'

/** The built app's own files, by path. The build writes their list. */
async function ownFiles(): Promise<Readonly<Record<string, Uint8Array>>> {
  const list = (await (await fetch('./files.json')).json()) as readonly string[]
  const files = await Promise.all(
    list.map(async (path) => {
      const answer = await fetch(`./${path}`)
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
      return [path, new Uint8Array(await answer.arrayBuffer())] as const
    }),
  )
  return Object.fromEntries(files)
}

/** A course package of scenarios that ship, made in the browser. */
export async function packCourse(
  kind: PlatformKind,
  cards: readonly ScenarioCard[],
  id: string,
  mark: number,
): Promise<Uint8Array> {
  const course: Course = {
    id,
    title: cards.length === 1 ? (cards[0]?.title ?? '') : 'Parley',
    description: cards.map(({ title }) => title).join('; '),
    units: cards.map(({ id: scenario, lang, title, teaser }) => ({ scenario, lang, title, description: teaser })),
    mark,
  }
  return coursePackage(kind, course, await ownFiles())
}

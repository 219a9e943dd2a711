/** The MDX text of what ships, one small chunk a file: a trainer begins with a copy. */
const SOURCES = import.meta.glob<string>('../../../content/{scenarios,rubrics,personas,templates}/*.mdx', {
  import: 'default',
  query: '?source',
})
const ROOT = '../../../content/'

/** Paths such as `scenarios/late-delivery.en.mdx`, in order. */
export const sourcePaths: readonly string[] = Object.keys(SOURCES)
  .map((path) => path.slice(ROOT.length))
  .sort()

export async function loadSource(path: string): Promise<string> {
  const load = Object.hasOwn(SOURCES, ROOT + path) ? SOURCES[ROOT + path] : undefined
  if (!load) throw new Error(`There is no content/${path}.`)
  return await load()
}

import { parse } from '#content/parse'

/** A file is called by its id and language; where these cannot be read, it keeps its name. */
export function pathFor(text: string, path: string): string {
  if (path.endsWith('.talk')) return path
  const { id, lang, type } = parse(path, text)
  const folder = path.split('/').slice(0, -1).join('/')
  return type !== null && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) ? `${folder}/${id}.${lang}.mdx` : path
}

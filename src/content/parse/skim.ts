import { LANGS } from '../model/lang.ts'
import { PERSONAS } from '../model/person.ts'
import type { Known } from './check-all.ts'
import { typeByFolder } from './read-file.ts'

/**
 * What files offer to others, read off their names and criteria without parsing them: enough to check what another file names.
 * A file with faults offers its id all the same.
 */
export function skim(files: readonly { readonly path: string; readonly text: string }[]): Known {
  const known = { personas: [], rubrics: [], moves: [], lessons: [] } as {
    personas: Known['personas'][number][]
    rubrics: Known['rubrics'][number][]
    moves: string[]
    lessons: Known['lessons'][number][]
  }
  for (const { path, text } of files) {
    const [, id = '', ending] = /([^/\\]+)\.(en|zh)\.mdx$/.exec(path) ?? []
    const lang = LANGS.find((one) => one === ending)
    if (!lang) continue
    const type = typeByFolder(path)
    const persona = PERSONAS.find((one) => one === id)
    if (type === 'persona' && persona) known.personas.push({ id: persona, lang })
    else if (type === 'rubric') {
      const criteria = [...text.matchAll(/<Criterion\s[^>]*?\bid="([^"]+)"/g)].map((match) => match[1]!)
      known.rubrics.push({ id, lang, criteria })
    } else if (type === 'move') known.moves.push(id)
    else if (type === 'lesson') known.lessons.push({ id, lang })
  }
  return known
}

import type { Scenario } from '#content'
import { parse } from '#content/parse'
import type { Authored } from '#records'
import type { PackRead } from '#records/packs'

/** The pack in which a talk of one's own is practised on this device: a newer one takes its place. */
export const ownPackId = (scenario: Scenario): string => `own-${scenario.id}`.slice(0, 60).replace(/-+$/, '')

/** A talk with those of one's own files that it needs, as a pack: so it is practised as others would practise it. */
export async function packToPractise(
  scenario: Scenario,
  path: string,
  drafts: readonly Authored[],
  author: string,
): Promise<PackRead> {
  const { makePack, parted, readPack } = await import('#records/packs')
  const personas: readonly string[] = scenario.buyers.map(({ persona }) => persona)
  const isNeeded = (draft: Authored): boolean => {
    if (draft.path === path) return true
    const name = draft.path.split('/').at(-1) ?? ''
    if (draft.path.startsWith('sounds/')) return drafts.some((one) => one.path.endsWith('.mdx') && one.text.includes(`"${name}"`))
    if (!/^(?:rubrics|personas|moves)\/.*\.mdx$/.test(draft.path)) return false
    const { type, id, lang, value } = parse(draft.path, draft.text)
    if (lang !== scenario.lang) return false
    if (type === 'rubric') return (scenario.rubrics as readonly string[]).includes(id)
    return type === 'persona' ? personas.includes(id) : value !== null
  }
  const { texts, sounds } = parted(drafts.filter(isNeeded))
  const about = { id: ownPackId(scenario), title: scenario.title, author, lang: scenario.lang, licence: '–' }
  return readPack(makePack(about, texts, [], sounds))
}

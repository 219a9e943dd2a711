import type { ReactNode } from 'react'
import { Link, useParams } from 'wouter'
import { useDeps } from '../../deps.ts'
import { useAsync } from '../../parts/useAsync.ts'
import { shellTexts } from '../../shell/shell-texts.ts'
import { useLang, useTexts } from '../../text/text.ts'
import '../author.css'
import { authorPaths } from '../author-paths.ts'
import { authorTexts } from '../author-texts.ts'
import { soundIn, titleIn } from '../drafts/paths.ts'
import { Studio } from './Studio.tsx'

/** One file of the trainer's: loads it with all that it may name. */
export default function StudioPage(): ReactNode {
  const t = useTexts(authorTexts)
  const shell = useTexts(shellTexts)
  const lang = useLang()
  const { draft: id = '' } = useParams<{ draft: string }>()
  const { author, records } = useDeps()
  const loaded = useAsync(`studio ${id} ${lang}`, async () => {
    const { authored } = await records()
    const [draft, all, known, moves, shipped] = await Promise.all([
      authored.get(id),
      authored.list(),
      author.known(),
      author.moveCards(lang),
      author.titles(),
    ])
    const own = Object.fromEntries(all.map(({ path, text }) => [path.replace(/\.mdx$/, ''), titleIn(text) ?? path]))
    const sounds = [...(known.sounds ?? []), ...all.flatMap(({ path }) => soundIn(path) ?? [])]
    return { draft, all, known: { ...known, sounds }, moves, titles: { ...shipped, ...own } }
  })
  if (loaded.state === 'waiting') return <p className="waiting">{shell.loading}</p>
  const { draft, ...rest } = loaded.value
  if (!draft) {
    return (
      <div className="column author">
        <h1>{t.gone}</h1>
        <Link href={authorPaths.drafts()}>{t.back}</Link>
      </div>
    )
  }
  return <Studio key={draft.id} draft={draft} {...rest} />
}

import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { parse } from '#content/parse'
import type { Authored } from '#records'
import { useDeps } from '../../deps.ts'
import { useFault } from '../../parts/useFault.ts'
import { usePageTitle } from '../../parts/usePageTitle.ts'
import { useReread } from '../../parts/useReread.ts'
import { Icon } from '../../shell/icons.tsx'
import { shellTexts } from '../../shell/shell-texts.ts'
import { tagOf, useLang, useTexts } from '../../text/text.ts'
import '../author.css'
import { authorPaths } from '../author-paths.ts'
import { authorTexts } from '../author-texts.ts'
import { BeginMove } from './BeginMove.tsx'
import { Misses } from './Misses.tsx'
import './teach.css'
import { teachTexts } from './teach-texts.ts'

/** The trainer's own moves and examples, and what was not understood in talks. */
export default function TeachPage(): ReactNode {
  const t = useTexts(teachTexts)
  const words = useTexts(authorTexts)
  const shell = useTexts(shellTexts)
  const lang = useLang()
  const { author, records } = useDeps()
  const [, go] = useLocation()
  const tell = useFault()
  usePageTitle(t.title)
  const { loaded, again } = useReread(`teach ${lang}`, async () => {
    const [drafts, moves] = await Promise.all([records().then(({ authored }) => authored.list()), author.moveCards(lang)])
    return { drafts, moves }
  })
  if (loaded.state === 'waiting') return <p className="waiting">{shell.loading}</p>
  const { drafts, moves } = loaded.value
  const open = async (path: string, text: string) => {
    const { authored } = await records()
    const there = (await authored.list()).find((draft) => draft.path === path)
    go(authorPaths.studio((there ?? (await authored.create(path, text))).id))
  }
  const files = drafts.filter(({ path }) => path.startsWith('moves/'))
  return (
    <div className="column author teach-page">
      <p>
        <Link href={authorPaths.drafts()} className="back">
          <Icon name="back" size={16} /> {words.back}
        </Link>
      </p>
      <header className="author-head">
        <h1>{t.title}</h1>
        <p className="soft">{t.lead}</p>
      </header>
      <BeginMove drafts={drafts} moves={moves} onBegin={(path, text) => void open(path, text).catch(tell)} />
      <section>
        <h2>{t.files}</h2>
        {files.length === 0 && <p className="soft">{t.none}</p>}
        <ul className="plain">
          {files.map((file) => (
            <MoveRow key={file.id} file={file} />
          ))}
        </ul>
      </section>
      <Misses drafts={files} moves={moves} onTaken={again} />
    </div>
  )
}

function MoveRow({ file }: { readonly file: Authored }): ReactNode {
  const t = useTexts(teachTexts)
  const { type, draft, lang } = parse(file.path, file.text)
  const move = type === 'move' ? draft : null
  return (
    <li className="author-row">
      <div>
        <Link href={authorPaths.studio(file.id)} className="author-title">
          <span lang={tagOf(lang)}>{move?.title || file.path}</span>
        </Link>
        <p className="small soft">
          {file.path}
          {move && ` · ${t.counts(move.examples.length, move.nearMisses.length)}`}
        </p>
      </div>
    </li>
  )
}

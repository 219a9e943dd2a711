import { Button } from '@mantine/core'
import { type ReactNode, useRef, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { KINDS, type Kind } from '#content'
import type { Authored } from '#records'
import type { PackRefusal } from '#records/packs'
import { useDeps } from '../../deps.ts'
import { useDisk } from '../../parts/disk.ts'
import { useAsync } from '../../parts/useAsync.ts'
import { useFault } from '../../parts/useFault.ts'
import { usePageTitle } from '../../parts/usePageTitle.ts'
import { useReread } from '../../parts/useReread.ts'
import { domainTexts } from '../../text/domain-texts.ts'
import { useLang, useTexts } from '../../text/text.ts'
import '../author.css'
import { authorPaths } from '../author-paths.ts'
import { authorTexts } from '../author-texts.ts'
import { packTexts } from '../packs/pack-texts.ts'
import { beginFrom } from './begin.ts'
import { DraftRow } from './DraftRow.tsx'
import { dropped, offer, readPicked } from './files.ts'
import { groupsOf, placeOf } from './paths.ts'

/** The files that a trainer writes, and the ways to begin one. */
export default function DraftsPage(): ReactNode {
  const t = useTexts(authorTexts)
  const words = useTexts(domainTexts)
  const packs = useTexts(packTexts)
  const lang = useLang()
  const { author, records } = useDeps()
  const [, go] = useLocation()
  const [chosen, setChosen] = useState('')
  const [told, setTold] = useState<readonly string[]>([])
  const [over, setOver] = useState(false)
  const tell = useFault()
  const inTab = useDisk((disk) => disk.inTab)
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  usePageTitle(t.title)
  const { loaded: list, again } = useReread('drafts', async () => (await records()).authored.list())
  const sources = useAsync('sources', author.sourcePaths)
  const titles = useAsync('titles', author.titles)
  const drafts: readonly Authored[] = list.state === 'ready' ? list.value : []
  const attempt = (work: () => Promise<void>) => {
    work().catch(tell)
  }

  const named = (path: string) => {
    const title = titles.state === 'ready' ? titles.value[path.replace(/\.mdx$/, '')] : undefined
    const of = path.endsWith('.zh.mdx') ? 'zh' : 'en'
    return `${title ?? path}${of === lang ? '' : ` (${words.lang[of]})`}`
  }
  const begin = (path: string, wanted: string) =>
    attempt(async () => go(authorPaths.studio((await beginFrom({ author, records }, path, wanted, lang)).id)))
  const take = (picked: Promise<readonly { readonly name: string; readonly file: File }[]>) =>
    attempt(async () => {
      const read = await readPicked(await picked)
      const { authored } = await records()
      const taken = await authored.take(
        read.files.map(({ path, text }) => ({ path: placeOf(path, text), text })),
        t.beforeImport,
      )
      setTold([
        t.taken(taken.length),
        ...read.refused.map(({ name, reason, detail }) =>
          t.notTaken(name, `${t.why[reason] ?? packs.why[reason as PackRefusal] ?? reason}${detail ? ` (${detail})` : ''}`),
        ),
      ])
      again()
    })
  const exportAll = () =>
    attempt(async () => {
      const { parted, zipOf } = await import('#records/packs')
      const { texts: files, sounds } = parted(drafts)
      offer('parley-content.zip', zipOf(files, sounds))
    })
  const picked = (input: HTMLInputElement) => {
    const some = [...(input.files ?? [])].map((file) => ({ name: file.webkitRelativePath || file.name, file }))
    input.value = ''
    take(Promise.resolve(some))
  }

  return (
    <div className="column author">
      <header className="author-head">
        <h1>{t.title}</h1>
        <p className="soft">
          {t.lead} {!inTab && t.leadKept}
        </p>
        <p className="row">
          <Link href={authorPaths.guide()}>{t.guide}</Link>
          <Link href={authorPaths.packs()}>{t.packs}</Link>
          <Link href={authorPaths.why()}>{t.whyHeard}</Link>
          <Link href={authorPaths.teach()}>{t.teach}</Link>
        </p>
      </header>
      <div className="author-begin">
        <section className="sheet author-box">
          <h2>{t.fresh}</h2>
          <p className="small soft">{t.freshNote}</p>
          <div className="row">
            {KINDS.map((kind: Kind) => (
              <Button key={kind} variant="default" onClick={() => begin(`templates/${kind}.${lang}.mdx`, `my-${kind}`)}>
                {words.kind[kind]}
              </Button>
            ))}
            <Button variant="default" onClick={() => begin(`templates/rubric.${lang}.mdx`, 'my-rubric')}>
              {t.type.rubric}
            </Button>
          </div>
        </section>
        <section className="sheet author-box">
          <h2>{t.copy}</h2>
          <label className="stack author-label">
            <span className="small soft">{t.copyLabel}</span>
            <select className="field-select" value={chosen} onChange={(event) => setChosen(event.target.value)}>
              <option value="">{t.chooseOne}</option>
              {groupsOf(sources.state === 'ready' ? sources.value : [], lang).map(([folder, paths]) => (
                <optgroup key={folder} label={t.folder[folder] ?? folder}>
                  {paths.map((path) => (
                    <option key={path} value={path}>
                      {named(path)}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
          </label>
          <Button
            variant="default"
            disabled={chosen === ''}
            onClick={() => {
              const stem = chosen.split('/')[1]?.split('.')[0] ?? 'copy'
              begin(chosen, chosen.startsWith('scenarios/') ? `${stem}-copy` : stem)
            }}
          >
            {t.copyGo}
          </Button>
        </section>
        <section
          className="sheet author-box author-drop"
          data-over={over}
          aria-label={t.bring}
          onDragOver={(event) => {
            event.preventDefault()
            setOver(true)
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            event.preventDefault()
            setOver(false)
            take(dropped(event.dataTransfer))
          }}
        >
          <h2>{t.bring}</h2>
          <p className="small soft">{t.bringNote}</p>
          <input
            ref={files}
            type="file"
            multiple
            accept=".mdx,.talk,.zip,.wav,.mp3,.ogg"
            className="unseen"
            tabIndex={-1}
            aria-label={t.pickFiles}
            onChange={(event) => picked(event.target)}
          />
          <input
            ref={folder}
            type="file"
            className="unseen"
            tabIndex={-1}
            aria-label={t.pickFolder}
            {...{ webkitdirectory: '' }}
            onChange={(event) => picked(event.target)}
          />
          <div className="row">
            <Button variant="default" onClick={() => files.current?.click()}>
              {t.pickFiles}
            </Button>
            <Button variant="default" onClick={() => folder.current?.click()}>
              {t.pickFolder}
            </Button>
          </div>
        </section>
      </div>
      <div role="status">
        {told.length > 0 && (
          <div className="notice">
            {told.map((one) => (
              <p key={one}>{one}</p>
            ))}
          </div>
        )}
      </div>
      <section>
        <div className="row author-listhead">
          <h2>{t.drafts}</h2>
          {drafts.length > 0 && (
            <Button variant="default" onClick={exportAll}>
              {t.exportAll}
            </Button>
          )}
        </div>
        {list.state === 'ready' && drafts.length === 0 && <p className="soft">{t.none}</p>}
        <ul className="plain">
          {drafts.map((draft) => (
            <DraftRow
              key={draft.id}
              draft={draft}
              onRemove={() =>
                attempt(async () => {
                  await (await records()).authored.delete(draft.id)
                  again()
                })
              }
            />
          ))}
        </ul>
      </section>
    </div>
  )
}

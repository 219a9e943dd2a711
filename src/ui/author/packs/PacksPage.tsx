import { Button } from '@mantine/core'
import { type ReactNode, useRef, useState } from 'react'
import { Link } from 'wouter'
import type { Authored, PackRow } from '#records'
import type { PackRead } from '#records/packs'
import { useDeps } from '../../deps.ts'
import { useAsync } from '../../parts/useAsync.ts'
import { usePageTitle } from '../../parts/usePageTitle.ts'
import { useLang, useTexts } from '../../text/text.ts'
import '../author.css'
import { authorPaths } from '../author-paths.ts'
import { authorTexts } from '../author-texts.ts'
import { offer } from '../drafts/files.ts'
import { MakePack } from './MakePack.tsx'
import { packTexts } from './pack-texts.ts'

/** Packs: one's own files as one zip, and what others handed over. A pack is shown before it is taken. */
export default function PacksPage(): ReactNode {
  const t = useTexts(packTexts)
  const words = useTexts(authorTexts)
  const lang = useLang()
  const { records } = useDeps()
  const picker = useRef<HTMLInputElement>(null)
  const [turn, setTurn] = useState(0)
  const [read, setRead] = useState<PackRead | null>(null)
  const [told, setTold] = useState('')
  const [error, setError] = useState<unknown>(null)
  usePageTitle(t.title)
  const loaded = useAsync(`packs ${turn} ${lang}`, async (): Promise<readonly [readonly PackRow[], readonly Authored[]]> => {
    const { packs, authored } = await records()
    return Promise.all([packs.list(), authored.list()])
  })
  if (error !== null) throw error
  const [packs, drafts] = loaded.state === 'ready' ? loaded.value : [[], []]
  const attempt = (work: () => Promise<void>) => {
    work().catch(setError)
  }
  const look = (file: File) =>
    attempt(async () => {
      setTold('')
      const { readPack, ZIP_LIMITS } = await import('#records/packs')
      const bytes = file.size > ZIP_LIMITS.bytes ? new Uint8Array(ZIP_LIMITS.bytes + 1) : new Uint8Array(await file.arrayBuffer())
      setRead(readPack(bytes))
    })
  const take = (pack: Omit<PackRow, 'changedAtMs'>) =>
    attempt(async () => {
      await (await records()).packs.put(pack)
      setRead(null)
      setTold(t.taken(pack.title))
      setTurn((before) => before + 1)
    })
  return (
    <div className="column author">
      <p>
        <Link href={authorPaths.drafts()} className="back">
          {words.back}
        </Link>
      </p>
      <h1>{t.title}</h1>
      <section className="sheet author-box">
        <h2>{t.import}</h2>
        <p className="small soft">{t.importNote}</p>
        <input
          ref={picker}
          type="file"
          accept=".zip"
          className="unseen"
          tabIndex={-1}
          aria-label={t.pick}
          onChange={(event) => {
            const file = event.target.files?.[0]
            event.target.value = ''
            if (file) look(file)
          }}
        />
        <Button variant="default" onClick={() => picker.current?.click()}>
          {t.pick}
        </Button>
        <div role="status">
          {told !== '' && <p className="notice">{told}</p>}
          {read?.outcome === 'refused' && (
            <div className="notice" data-tone="grave">
              <p>
                <strong>{t.refused}</strong> {t.why[read.reason]} {t.unchanged}
              </p>
              <p className="small soft" lang="en">
                {read.detail}
              </p>
            </div>
          )}
          {read?.outcome === 'read' && (
            <div className="notice">
              <p>
                <strong>{read.pack.title}</strong> · {read.pack.author} · {read.pack.lang} · {read.pack.licence}
              </p>
              <ul>
                {read.contents.map((one) => (
                  <li key={`${one.type} ${one.title} ${one.lang}`}>
                    {words.type[one.type]}: {one.title} ({one.lang})
                  </li>
                ))}
              </ul>
              {packs.some(({ id }) => id === read.pack.id) && <p>{t.replaces}</p>}
              <Button onClick={() => take(read.pack)}>{t.take}</Button>{' '}
              <Button variant="default" onClick={() => setRead(null)}>
                {t.leave}
              </Button>
            </div>
          )}
        </div>
      </section>
      <section>
        <h2>{t.here}</h2>
        {loaded.state === 'ready' && packs.length === 0 && <p className="soft">{t.none}</p>}
        <ul className="plain">
          {packs.map((pack) => (
            <li key={pack.id} className="author-row">
              <div>
                <strong>{pack.title}</strong>
                <p className="small soft">
                  {pack.author} · {pack.licence} · {t.files(pack.files.length)} · {pack.hash.slice(0, 12)}
                </p>
              </div>
              <div className="row">
                <button
                  type="button"
                  className="act"
                  onClick={() =>
                    attempt(async () => {
                      await (await records()).authored.take(pack.files, words.beforeImport)
                      setTold(t.opened(pack.files.length))
                      setTurn((before) => before + 1)
                    })
                  }
                >
                  {t.edit}
                </button>
                <button
                  type="button"
                  className="act"
                  aria-label={`${words.remove} ${pack.title}`}
                  onClick={() =>
                    attempt(async () => {
                      await (await records()).packs.delete(pack.id)
                      setTurn((before) => before + 1)
                    })
                  }
                >
                  {words.remove}
                </button>
              </div>
            </li>
          ))}
        </ul>
      </section>
      <MakePack
        drafts={drafts}
        onMake={(about, files) =>
          attempt(async () => {
            const { makePack, readPack } = await import('#records/packs')
            const bytes = makePack(about, files)
            const again = readPack(bytes) // what nobody could take in is not handed out
            setRead(again.outcome === 'refused' ? again : null)
            if (again.outcome === 'read') offer(`${about.id}.zip`, bytes)
          })
        }
      />
    </div>
  )
}

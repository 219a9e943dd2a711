import { Button } from '@mantine/core'
import { type ReactNode, useRef, useState } from 'react'
import { Link } from 'wouter'
import { parse } from '#content/parse'
import type { Authored, PackRow } from '#records'
import type { AcceptedFlip, PackRead } from '#records/packs'
import type { FlipIn } from '#session/playscript'
import { useDeps } from '../../deps.ts'
import { useAsync } from '../../parts/useAsync.ts'
import { usePageTitle } from '../../parts/usePageTitle.ts'
import { useLang, useTexts } from '../../text/text.ts'
import '../author.css'
import { authorPaths } from '../author-paths.ts'
import { authorTexts } from '../author-texts.ts'
import { useBench } from '../bench/useBench.ts'
import { offer } from '../drafts/files.ts'
import { AcceptFlips } from './AcceptFlips.tsx'
import { MakePack, type PackAbout } from './MakePack.tsx'
import { packTexts } from './pack-texts.ts'

/** A pack that waits for its flipped gold answers to be accepted. */
interface Waiting {
  readonly about: PackAbout
  readonly files: readonly Authored[]
  readonly flips: readonly FlipIn[]
}

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
  const [waiting, setWaiting] = useState<Waiting | null>(null)
  const { bench } = useBench()
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
  const make = async (about: PackAbout, files: readonly Authored[], accepted: readonly AcceptedFlip[]) => {
    const { makePack, readPack } = await import('#records/packs')
    const bytes = makePack(about, files, accepted)
    const again = readPack(bytes) // what nobody could take in is not handed out
    setRead(again.outcome === 'refused' ? again : null)
    setWaiting(null)
    if (again.outcome === 'read') offer(`${about.id}.zip`, bytes)
  }
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
                    {words.type[one.type]}: {one.title}
                    {one.lang !== '' && ` (${one.lang})`}
                  </li>
                ))}
              </ul>
              {read.migration && (
                <div className="small">
                  <p>{t.migrated(read.migration.from, read.migration.to)}</p>
                  <ul>
                    {read.migration.steps.map(({ to, says, changed }) => (
                      <li key={to}>
                        {to}: {says[lang === 'en' ? 0 : 1]} {t.filesChanged(changed)}
                      </li>
                    ))}
                  </ul>
                </div>
              )}
              {read.accepted.map(({ by, test, criterion, points, file }) => (
                <p key={`${file} ${test} ${criterion}`} className="small">
                  {t.accepted(by, `${file}, ${test}: ${criterion} ${points}`)}
                </p>
              ))}
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
            setTold(t.scoring)
            const { flipsIn } = await import('#session/playscript')
            const rubrics = files.flatMap(({ path, text }) => {
              const { type, value } = parse(path, text)
              return type === 'rubric' && value ? [{ file: path, rubric: value }] : []
            })
            const flips = rubrics.length === 0 ? [] : await flipsIn(rubrics, (await bench()).gold)
            setTold('')
            if (flips.length > 0) setWaiting({ about, files, flips })
            else await make(about, files, [])
          })
        }
      />
      <div role="status">
        {waiting && (
          <AcceptFlips
            flips={waiting.flips}
            onLeave={() => setWaiting(null)}
            onAccept={(accepted) => attempt(() => make(waiting.about, waiting.files, accepted))}
          />
        )}
      </div>
    </div>
  )
}

import { Button } from '@mantine/core'
import { type ReactNode, useRef, useState } from 'react'
import { Link } from 'wouter'
import { type Fault, LANGS, type Rubric } from '#content'
import { checkParsed, parse } from '#content/parse'
import type { Authored, PackRow as Pack } from '#records'
import type { AcceptedFlip, PackRead } from '#records/packs'
import type { FlipIn } from '#session/playscript'
import { useDeps } from '../../deps.ts'
import { useFault } from '../../parts/useFault.ts'
import { usePageTitle } from '../../parts/usePageTitle.ts'
import { useReread } from '../../parts/useReread.ts'
import { Icon } from '../../shell/icons.tsx'
import { useMarks } from '../../text/marks.ts'
import { useLang, useTexts } from '../../text/text.ts'
import '../author.css'
import { authorPaths } from '../author-paths.ts'
import { authorTexts } from '../author-texts.ts'
import { useBench } from '../bench/useBench.ts'
import { offer } from '../drafts/files.ts'
import { soundIn } from '../drafts/paths.ts'
import { ownMoves } from '../teach/own-moves.ts'
import { teachTexts } from '../teach/teach-texts.ts'
import { AcceptFlips } from './AcceptFlips.tsx'
import { MakePack, type PackAbout } from './MakePack.tsx'
import { PackFaults } from './PackFaults.tsx'
import { PackRow } from './PackRow.tsx'
import { packFile } from './pack-id.ts'
import { packTexts } from './pack-texts.ts'
import { Refused } from './Refused.tsx'

/** A pack that waits for its flipped gold answers to be accepted. */
interface Waiting {
  readonly about: PackAbout
  readonly files: readonly Authored[]
  readonly flips: readonly FlipIn[]
}

/** Packs: one's own files as one zip, and what others handed over. A pack is shown before it is taken. */
export default function PacksPage(): ReactNode {
  const t = useTexts(packTexts)
  const { colon } = useMarks()
  const words = useTexts(authorTexts)
  const teach = useTexts(teachTexts)
  const lang = useLang()
  const { author, records } = useDeps()
  const picker = useRef<HTMLInputElement>(null)
  const [read, setRead] = useState<PackRead | null>(null)
  const [told, setTold] = useState('')
  const [made, setMade] = useState('')
  const [unmade, setUnmade] = useState<Extract<PackRead, { outcome: 'refused' }> | null>(null)
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const [waiting, setWaiting] = useState<Waiting | null>(null)
  const { bench } = useBench()
  const tell = useFault()
  usePageTitle(t.title)
  const { loaded, again } = useReread('packs', async (): Promise<readonly [readonly Pack[], readonly Authored[]]> => {
    const { packs, authored } = await records()
    return Promise.all([packs.list(), authored.list()])
  })
  const [packs, drafts]: readonly [readonly Pack[], readonly Authored[]] = loaded.state === 'ready' ? loaded.value : [[], []]
  const replaced = read?.outcome === 'read' ? packs.find(({ id }) => id === read.pack.id) : undefined
  const attempt = (work: () => Promise<void>) => {
    work().catch(tell)
  }
  const look = (file: File) =>
    attempt(async () => {
      setTold('')
      const { readPack, ZIP_LIMITS } = await import('#records/packs')
      const bytes = file.size > ZIP_LIMITS.bytes ? new Uint8Array(ZIP_LIMITS.bytes + 1) : new Uint8Array(await file.arrayBuffer())
      setRead(readPack(bytes))
    })
  const make = async (about: PackAbout, files: readonly Authored[], accepted: readonly AcceptedFlip[]) => {
    const { makePack, parted, readPack } = await import('#records/packs')
    const { texts: written, sounds } = parted(files)
    const bytes = makePack(about, written, accepted, sounds)
    const back = readPack(bytes) // what nobody could take in is not handed out
    setUnmade(back.outcome === 'refused' ? back : null)
    setWaiting(null)
    const name = packFile(about.title, about.id)
    setMade(back.outcome === 'read' ? t.made(name) : '')
    if (back.outcome === 'read') offer(name, bytes)
  }
  const take = (pack: Omit<Pack, 'changedAtMs'>) =>
    attempt(async () => {
      await (await records()).packs.put(pack)
      setRead(null)
      again()
      const own = LANGS.map((one) => [one, ownMoves(pack.files, one)] as const).filter(([, moves]) => moves.length > 0)
      if (own.length > 0) setTold(teach.packLearns)
      // Now, so that the first talk need not wait; where it fails, the talk tries again.
      for (const [one, moves] of own) await author.taught(one, moves).catch(() => null)
      setTold(t.taken(pack.title))
    })
  return (
    <div className="column author">
      <p>
        <Link href={authorPaths.drafts()} className="back">
          <Icon name="back" size={16} /> {words.back}
        </Link>
      </p>
      <header className="author-head">
        <h1>{t.title}</h1>
        <p className="soft">{t.lead}</p>
      </header>
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
          {read?.outcome === 'refused' && <Refused read={read} />}
          {read?.outcome === 'read' && (
            <div className="notice">
              <p>
                <strong>{read.pack.title}</strong> · {read.pack.author} · {read.pack.lang} · {read.pack.licence}
              </p>
              <ul>
                {read.contents.map((one) => (
                  <li key={`${one.type} ${one.title} ${one.lang}`}>
                    {words.type[one.type]}
                    {colon}
                    {one.title}
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
              {replaced && <p>{t.replaces(replaced.title, replaced.author, replaced.files.length)}</p>}
              <Button onClick={() => take(read.pack)}>{replaced ? t.takeOver : t.take}</Button>{' '}
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
            <PackRow
              key={pack.id}
              pack={pack}
              onCopy={() =>
                attempt(async () => {
                  await (await records()).authored.take(pack.files, words.beforeImport)
                  setTold(t.opened(pack.files.length))
                  again()
                })
              }
              onRemove={() =>
                attempt(async () => {
                  await (await records()).packs.delete(pack.id)
                  setTold(t.removed(pack.title))
                  again()
                })
              }
            />
          ))}
        </ul>
      </section>
      <MakePack
        drafts={drafts}
        onMake={(about, files) =>
          attempt(async () => {
            setUnmade(null)
            setWaiting(null)
            setMade(t.scoring)
            const { flipsIn } = await import('#session/playscript')
            const parsed = files
              .filter(({ path }) => path.endsWith('.mdx'))
              .map(({ path, text }) => parse(path, text, { tongue: lang }))
            const own = files.flatMap(({ path }) => soundIn(path) ?? [])
            const known = await author.known()
            const found = checkParsed(parsed, { tongue: lang, known: { ...known, sounds: [...(known.sounds ?? []), ...own] } })
            setFaults(found)
            if (found.length > 0) return setMade('')
            const rubrics = parsed.flatMap(({ file, type, value }) =>
              type === 'rubric' && value ? [{ file, rubric: value }] : [],
            )
            const { gold } = await bench()
            const heard = async (rubric: Rubric) => gold(rubric, await author.taught(rubric.lang, ownMoves(files, rubric.lang)))
            const flips = rubrics.length === 0 ? [] : await flipsIn(rubrics, heard)
            setMade('')
            if (flips.length > 0) setWaiting({ about, files, flips })
            else await make(about, files, [])
          })
        }
      />
      <div role="status">
        {made !== '' && <p className="notice">{made}</p>}
        {unmade && <Refused read={unmade} />}
        {faults.length > 0 && <PackFaults faults={faults} files={drafts} />}
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

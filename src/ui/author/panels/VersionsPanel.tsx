import { Button } from '@mantine/core'
import { diffLines } from 'diff'
import { type ReactNode, useMemo, useState } from 'react'
import { useDeps } from '../../deps.ts'
import { useAsync } from '../../parts/useAsync.ts'
import { whenSaid } from '../../text/dates.ts'
import { useLang, useTexts } from '../../text/text.ts'
import { authorTexts } from '../author-texts.ts'

interface VersionsProps {
  readonly draft: string
  readonly text: string
  /** Changes when a version was kept. */
  readonly turn: number
  readonly onKeep: () => void
  readonly onRestore: (text: string) => void
}

/** The kept texts of a file: what is different now, line by line, and the way back. */
export function VersionsPanel({ draft, text, turn, onKeep, onRestore }: VersionsProps): ReactNode {
  const t = useTexts(authorTexts)
  const lang = useLang()
  const { records, now } = useDeps()
  const [open, setOpen] = useState<number | null>(null)
  const saves = useAsync(`saves ${draft} ${turn}`, async () => (await records()).authored.saves(draft))
  const list = saves.state === 'ready' ? saves.value : []
  const before = list.find(({ n }) => n === open)?.text
  return (
    <>
      <Button variant="default" onClick={onKeep}>
        {t.save}
      </Button>
      {saves.state === 'ready' && list.length === 0 && <p className="small soft">{t.noVersions}</p>}
      <ul className="plain">
        {list.map(({ n, atMs, note, text: kept }) => (
          <li key={n} className="author-row">
            <span>
              {t.version(n)}{' '}
              <span className="small soft">
                {whenSaid(atMs, now(), lang)} {note}
              </span>
            </span>
            <span className="row">
              <button type="button" className="act" aria-expanded={open === n} onClick={() => setOpen(open === n ? null : n)}>
                {t.compare}
              </button>
              <button type="button" className="act" onClick={() => onRestore(kept)}>
                {t.restore}
              </button>
            </span>
          </li>
        ))}
      </ul>
      {before !== undefined && <Difference before={before} after={text} />}
    </>
  )
}

/** Lines that went and came, with one line around them. */
function Difference({ before, after }: { readonly before: string; readonly after: string }): ReactNode {
  const t = useTexts(authorTexts)
  const parts = useMemo(() => diffLines(before, after), [before, after])
  if (parts.every((part) => !part.added && !part.removed)) return <p className="small soft">{t.noDifference}</p>
  let at = 0
  return (
    <section className="difference" aria-label={t.compare}>
      {parts.map((part) => {
        const key = `${at}`
        at += part.value.length + 1
        const lines = part.value.replace(/\n$/, '').split('\n')
        if (!part.added && !part.removed) {
          return (
            <pre key={key} className="soft">
              {lines.length <= 3 ? lines.join('\n') : `${lines[0]}\n⋯\n${lines.at(-1)}`}
            </pre>
          )
        }
        return (
          <pre key={key} data-change={part.added ? 'added' : 'removed'}>
            <span className="unseen">{part.added ? t.added : t.removed}: </span>
            {lines.map((line) => `${part.added ? '+' : '−'} ${line}`).join('\n')}
          </pre>
        )
      })}
    </section>
  )
}

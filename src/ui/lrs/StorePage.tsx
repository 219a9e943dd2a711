import { MantineProvider } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import { type DiskFault, type Records, RecordsError } from '#records'
import { diskTexts } from '../parts/disk-texts.ts'
import { Mark } from '../shell/Mark.tsx'
import { LanguageSwitch, SchemeSwitch } from '../shell/Switches.tsx'
import { tagOf, useLang, useTexts } from '../text/text.ts'
import { cssVariables, theme } from '../theme/theme.ts'
import { ConnectionForm } from './ConnectionForm.tsx'
import { type Connection, loadConnection, returnFromSignIn } from './connection.ts'
import './lrs.css'
import { lrsTexts } from './lrs-texts.ts'
import { Packing } from './Packing.tsx'
import { Reading } from './Reading.tsx'
import { Sending } from './Sending.tsx'
import { Talks } from './Talks.tsx'

interface StorePageProps {
  readonly records: Records
  readonly env?: 'default' | 'test'
}

/** The one page that may talk to other origins: record stores, and packages for learning platforms. */
export function StorePage({ records, env = 'default' }: StorePageProps): ReactNode {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto" env={env}>
      <Page records={records} />
    </MantineProvider>
  )
}

function Page({ records }: { readonly records: Records }): ReactNode {
  const t = useTexts(lrsTexts)
  const disk = useTexts(diskTexts)
  const lang = useLang()
  const [connection, setConnection] = useState<Connection | null>(null)
  const [note, setNote] = useState<{ readonly signedIn?: string; readonly failed?: true; readonly fault?: DiskFault }>({})

  useEffect(() => {
    document.documentElement.lang = tagOf(lang)
    document.title = `${t.title} · ${lang === 'zh' ? '对练' : 'Parley'}`
  }, [lang, t])

  useEffect(() => {
    const start = async (): Promise<void> => {
      const kept = await loadConnection(records)
      const back = await returnFromSignIn(records, kept)
      setConnection(back?.ok ? back.connection : kept)
      if (back) setNote(back.ok ? { signedIn: back.connection.name } : { failed: true })
    }
    start().catch((error: unknown) => setNote({ fault: error instanceof RecordsError ? error.fault : 'failed' }))
  }, [records])

  return (
    <div className="shell">
      <header className="masthead no-print">
        <a href="./index.html" className="wordmark" aria-label={lang === 'zh' ? `对练：${t.back}` : `Parley: ${t.back}`}>
          <Mark />
          <span className="book" aria-hidden="true">
            {lang === 'zh' ? '对练' : 'Parley'}
          </span>
        </a>
        <div className="controls">
          <LanguageSwitch />
          <SchemeSwitch />
        </div>
      </header>
      <main className="column store">
        <h1>{t.title}</h1>
        <p>{t.lead}</p>
        <p>
          <a href="./index.html">{t.back}</a>
        </p>
        <p role="status">
          {note.signedIn === undefined ? '' : t.signedIn(note.signedIn)}
          {note.failed === undefined ? '' : t.signInFailed}
          {note.fault === undefined ? '' : `${disk.title[note.fault]} ${t.withoutDisk}`}
        </p>
        {connection === null ? null : (
          <>
            <ConnectionForm records={records} connection={connection} onChange={setConnection} />
            <Sending records={records} connection={connection} />
            <Reading records={records} connection={connection} onChange={setConnection} />
            <Talks records={records} connection={connection} />
          </>
        )}
        <Packing />
      </main>
    </div>
  )
}

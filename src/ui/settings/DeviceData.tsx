import { Button, useMantineColorScheme } from '@mantine/core'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Restored } from '#records'
import { useDeps } from '../deps.ts'
import { onEscape } from '../parts/on-escape.ts'
import { useFault } from '../parts/useFault.ts'
import { useFocusOn } from '../parts/useFocusOn.ts'
import { historyTexts } from '../practise/history/history-texts.ts'
import { offerFile } from '../practise/offer.ts'
import { useTexts } from '../text/text.ts'
import { forgetSettings } from './settings.ts'
import { settingsTexts } from './settings-texts.ts'

/** What lies on this device, how to keep it, copy it and take it away. */
export function DeviceData(): ReactNode {
  const t = useTexts(settingsTexts)
  const historySaid = useTexts(historyTexts)
  const [left, setLeft] = useState<Restored['left']>([])
  const { records, host, now } = useDeps()
  const { clearColorScheme } = useMantineColorScheme()
  const [used, setUsed] = useState('')
  const [said, setSaid] = useState('')
  const [asking, setAsking] = useState(false)
  const here = useFocusOn(asking)
  const leave = onEscape(() => setAsking(false))
  const tell = useFault()
  const picker = useRef<HTMLInputElement>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: read again after something was done
  useEffect(() => {
    records()
      .then(({ disk }) => disk.usage())
      .then(
        (usage) => setUsed(usage === null ? '' : sizeSaid(usage.usedBytes)),
        () => setUsed(''), // the browser does not tell
      )
  }, [records, said])

  const doing = (what: () => Promise<string>): void => {
    setLeft([])
    what().then(setSaid, tell)
  }
  const backup = async (): Promise<string> => {
    const { backup: copies } = await records()
    offerFile(`parley-backup-${new Date(now()).toISOString().slice(0, 10)}.json`, await copies.export())
    return ''
  }
  const restore = async (file: File): Promise<string> => {
    const { backup: copies } = await records()
    host.letGo()
    const merged = await copies.import(await file.text())
    if (merged.outcome === 'refused') {
      const { refused, unchanged } = historySaid
      return `${merged.reason === 'foreign' ? t.notRestored : refused[merged.reason]} ${unchanged}`
    }
    setLeft(merged.left)
    const parts = (Object.keys(t.brought) as (keyof typeof t.brought)[]).map((of) => [of, merged.brought[of] ?? 0] as const)
    return t.restored(parts.flatMap(([of, n]) => (n > 0 ? [t.brought[of](n)] : [])))
  }
  const persist = async (): Promise<string> => {
    const kept = await (await records()).disk.persist()
    return kept === null ? t.cannotAsk : kept ? t.persisted : t.notPersisted
  }
  const deleteAll = async (): Promise<string> => {
    host.letGo()
    await (await records()).disk.deleteEverything()
    forgetSettings()
    clearColorScheme()
    setAsking(false)
    return t.deleted
  }

  return (
    <section>
      <h2>{t.device}</h2>
      {used !== '' && <p className="small soft">{t.usage(used)}</p>}
      <p className="small soft">{t.persistNote}</p>
      <div className="row">
        <Button variant="default" onClick={() => doing(persist)}>
          {t.persist}
        </Button>
        <Button variant="default" onClick={() => doing(backup)}>
          {t.backup}
        </Button>
        <input
          ref={picker}
          type="file"
          accept="application/json,.json"
          className="unseen"
          aria-label={t.restore}
          tabIndex={-1}
          onChange={(event) => {
            const file = event.target.files?.[0]
            event.target.value = ''
            if (file) doing(() => restore(file))
          }}
        />
        <Button variant="default" onClick={() => picker.current?.click()}>
          {t.restore}
        </Button>
      </div>
      <div role="status">
        <p>{said}</p>
        {left.length > 0 && (
          <>
            <p>{t.keptOut}</p>
            <ul>
              {left.map(({ what, why }) => (
                <li key={what}>
                  {what}:{' '}
                  <span className="soft" lang="en">
                    {why}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <p className="small soft">{t.deleteNote}</p>
      {asking ? (
        <div className="row notice" data-tone="grave" role="alert">
          <p>{t.deleteAsk}</p>
          <Button color="clay" onKeyDown={leave} onClick={() => doing(deleteAll)}>
            {t.deleteYes}
          </Button>
          <Button ref={here} variant="default" onKeyDown={leave} onClick={() => setAsking(false)}>
            {t.deleteNo}
          </Button>
        </div>
      ) : (
        <Button ref={here} color="clay" variant="outline" onClick={() => setAsking(true)}>
          {t.deleteAll}
        </Button>
      )}
    </section>
  )
}

function sizeSaid(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`
}

import { Button } from '@mantine/core'
import { type ReactNode, useEffect } from 'react'
import { useDeps } from '../deps.ts'
import { offerFile } from '../practise/offer.ts'
import { useTexts } from '../text/text.ts'
import { useDisk } from './disk.ts'
import './disk-notice.css'
import { diskTexts } from './disk-texts.ts'

/**
 * Above every page, whatever it shows: what this device does not keep, why, and what to do. It stands for good where all lives in
 * this tab; where one thing was refused, it comes into view and can be closed.
 */
export default function DiskNotice(): ReactNode {
  const t = useTexts(diskTexts)
  const { records, now } = useDeps()
  const { fault, inTab } = useDisk()
  useEffect(() => {
    if (!inTab) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [inTab])
  if (fault === null) return null
  const saveAll = async (): Promise<void> => {
    const { backup } = await records()
    offerFile(`parley-backup-${new Date(now()).toISOString().slice(0, 10)}.json`, await backup.export())
  }
  return (
    <section className="disk-notice small no-print" data-passing={!inTab} role="alert">
      <div className="column row">
        <p>
          <strong>{t.title[fault]}</strong> {inTab ? t.inTab : t.refused} {t.next[fault]}
        </p>
        {inTab ? (
          <Button size="compact-sm" variant="default" onClick={() => void saveAll()}>
            {t.saveAll}
          </Button>
        ) : (
          <Button size="compact-sm" variant="default" onClick={() => useDisk.setState({ fault: null })}>
            {t.seen}
          </Button>
        )}
      </div>
    </section>
  )
}

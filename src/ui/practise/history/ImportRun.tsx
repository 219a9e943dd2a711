import { Button } from '@mantine/core'
import { type ReactNode, useRef, useState } from 'react'
import { Link } from 'wouter'
import type { Imported, Proof } from '#records'
import { useDeps } from '../../deps.ts'
import { useFault } from '../../parts/useFault.ts'
import { pathTo } from '../../paths.ts'
import { useTexts } from '../../text/text.ts'
import { historyTexts } from './history-texts.ts'

/** Takes a talk from a file; what is refused is told with its reason and has changed nothing. */
export function ImportRun({ onChanged }: { readonly onChanged: () => void }): ReactNode {
  const t = useTexts(historyTexts)
  const { records, host } = useDeps()
  const picker = useRef<HTMLInputElement>(null)
  const [outcome, setOutcome] = useState<Imported | null>(null)
  const [proof, setProof] = useState<Proof | 'checking' | null>(null)
  const tell = useFault()

  const take = async (file: File): Promise<void> => {
    try {
      const { runs } = await records()
      host.letGo()
      const imported = await runs.import(await file.text())
      setOutcome(imported)
      setProof(null)
      onChanged()
      if (imported.outcome === 'imported' || imported.outcome === 'extended') await check(imported.run)
    } catch (thrown) {
      tell(thrown)
    }
  }
  const check = async (run: string): Promise<void> => {
    setProof('checking')
    try {
      setProof(await host.verify(run))
    } catch {
      setProof('unverified') // its talk is not in this library: the page says that it could not be checked
    }
    onChanged()
  }
  return (
    <div className="import">
      <input
        ref={picker}
        type="file"
        accept="application/json,.json"
        className="unseen"
        aria-label={t.import}
        tabIndex={-1}
        onChange={(event) => {
          const file = event.target.files?.[0]
          event.target.value = ''
          if (file) void take(file)
        }}
      />
      <Button variant="default" title={t.importNote} onClick={() => picker.current?.click()}>
        {t.import}
      </Button>
      <div role="status">
        {outcome?.outcome === 'refused' && (
          <div className="notice" data-tone="grave">
            <p>
              <strong>{t.refusedTitle}.</strong> {t.refused[outcome.reason]} {t.unchanged}
            </p>
            <p className="small soft" lang="en">
              {outcome.detail}
            </p>
          </div>
        )}
        {outcome !== null && outcome.outcome !== 'refused' && (
          <p className="notice">
            {t.imported[outcome.outcome]} <Link href={pathTo.debrief(outcome.run)}>{t.look}</Link>{' '}
            {proof === 'checking' ? t.checking : proof !== null && t.checked[proof]}
          </p>
        )}
      </div>
    </div>
  )
}

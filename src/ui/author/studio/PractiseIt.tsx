import { type ReactNode, useId, useState } from 'react'
import { useLocation } from 'wouter'
import type { Scenario } from '#content'
import type { PackRead } from '#records/packs'
import { useDeps } from '../../deps.ts'
import { useFault } from '../../parts/useFault.ts'
import { pathTo } from '../../paths.ts'
import { useTexts } from '../../text/text.ts'
import { authorTexts } from '../author-texts.ts'
import { packToPractise } from '../packs/practise-own.ts'
import { Refused } from '../packs/Refused.tsx'

interface PractiseItProps {
  /** Null while there are problems. */
  readonly scenario: Scenario | null
  readonly path: string
  readonly flush: () => Promise<void>
}

/** From writing a talk to having it, on this device: with points, debrief and progress as any other. */
export function PractiseIt({ scenario, path, flush }: PractiseItProps): ReactNode {
  const t = useTexts(authorTexts)
  const { records } = useDeps()
  const [, go] = useLocation()
  const hint = useId()
  const [refused, setRefused] = useState<Extract<PackRead, { outcome: 'refused' }> | null>(null)
  const tell = useFault()
  const practise = async (talk: Scenario) => {
    await flush()
    const { authored, packs } = await records()
    const read = await packToPractise(talk, path, await authored.list(), t.ownAuthor)
    if (read.outcome === 'refused') return setRefused(read)
    await packs.put(read.pack)
    go(pathTo.prepare(`${read.pack.id}.${talk.id}`, talk.lang))
  }
  return (
    <>
      <button
        type="button"
        className="act"
        disabled={scenario === null}
        aria-describedby={hint}
        onClick={() => {
          if (scenario) void practise(scenario).catch(tell)
        }}
      >
        {t.practiseIt}
      </button>
      <span id={hint} className="unseen">
        {scenario === null ? t.practiseWaits : t.practiseNote}
      </span>
      {refused && <Refused read={refused} />}
    </>
  )
}

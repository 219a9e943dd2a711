import { type ReactNode, useEffect, useState } from 'react'
import { useParams } from 'wouter'
import { useDeps } from '../../deps.ts'
import { latePage } from '../../parts/late-page.tsx'
import { useAsync } from '../../parts/useAsync.ts'
import { NotFound } from '../../shell/NotFound.tsx'
import { shellTexts } from '../../shell/shell-texts.ts'
import { useTexts } from '../../text/text.ts'
import { useTalkLock } from './lock.ts'
import { Talk } from './Talk.tsx'
import '../lines.css'
import './talk.css'

const Elsewhere = latePage(() => import('./Elsewhere.tsx'))

/** Opens a run where its log ends, unless another tab is talking in it. */
export default function TalkPage(): ReactNode {
  const { run } = useParams<{ run: string }>()
  const wait = useTexts(shellTexts)
  const { host } = useDeps()
  const { lock, takeOver } = useTalkLock(run)
  useEffect(() => {
    if (lock === 'elsewhere') host.letGo() // the other tab writes on; this one would go on from an old state
  }, [lock, host])

  if (lock === 'asking') return <p className="waiting">{wait.loading}</p>
  if (lock === 'elsewhere') return <Elsewhere onTakeOver={takeOver} />
  return <OpenTalk key={run} run={run} />
}

function OpenTalk({ run }: { readonly run: string }): ReactNode {
  const wait = useTexts(shellTexts)
  const { host } = useDeps()
  const [opening, setOpening] = useState(0)
  const opened = useAsync(`${run}.${opening}`, () => host.open(run))
  const openAnew = () => {
    host.letGo()
    setOpening((times) => times + 1)
  }
  if (opened.state === 'waiting') return <p className="waiting">{wait.loading}</p>
  if (opened.value === null) return <NotFound />
  return <Talk key={opening} rehearsal={opened.value} onElsewhere={openAnew} />
}

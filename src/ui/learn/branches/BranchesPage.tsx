import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { RunSummary } from '#records'
import { familiesOf, sellerTurnAt } from '#session/practice'
import { useDeps } from '../../deps.ts'
import { useAsync } from '../../parts/useAsync.ts'
import { pathTo } from '../../paths.ts'
import { shellTexts } from '../../shell/shell-texts.ts'
import { momentOf, whenSaid } from '../../text/dates.ts'
import { tagOf, useLang, useTexts } from '../../text/text.ts'
import { learnPath } from '../learn-paths.ts'
import { LearnFrame } from '../parts/LearnFrame.tsx'
import { branchTexts } from './branch-texts.ts'
import './branches.css'

/** Talks that were tried again from somewhere in the middle. */
export default function BranchesPage(): ReactNode {
  const t = useTexts(branchTexts)
  const wait = useTexts(shellTexts)
  const { records, host } = useDeps()
  const loaded = useAsync('branches', async () => {
    const runs = await records().then(
      (open) => open.runs.list(),
      () => [],
    )
    const families = familiesOf(runs)
    const { foldRun } = await import('#session')
    const forks = families.flat().flatMap((run) => (run.forkOf ? [{ run: run.run, turn: run.forkOf.turn }] : []))
    const from = await Promise.all(
      forks.map(async ({ run, turn }) => [run, sellerTurnAt(foldRun(await host.events(run)), turn)] as const),
    )
    return { families, from: new Map(from) }
  })
  return (
    <LearnFrame title={t.title} lead={t.lead}>
      {loaded.state === 'waiting' ? (
        <p className="waiting">{wait.loading}</p>
      ) : loaded.value.families.length === 0 ? (
        <p>
          {t.none} <Link href={pathTo.history()}>{t.toHistory}</Link>
        </p>
      ) : (
        loaded.value.families.map((family) => <Family key={family[0]?.run} family={family} from={loaded.value.from} />)
      )}
    </LearnFrame>
  )
}

interface FamilyProps {
  readonly family: readonly RunSummary[]
  /** The turn that a branch left, as people count, by run. */
  readonly from: ReadonlyMap<string, number>
}

function Family({ family, from }: FamilyProps): ReactNode {
  const t = useTexts(branchTexts)
  const { library } = useDeps()
  const [, navigate] = useLocation()
  const [one, setOne] = useState(family[0]?.run ?? '')
  const [other, setOther] = useState(family.at(-1)?.run ?? '')
  const first = family[0]
  if (!first) return null
  const title = library.scenarioCards.find((card) => card.id === first.scenario && card.lang === first.lang)?.title
  return (
    <section className="sheet family">
      <h2 lang={tagOf(first.lang)}>{title ?? first.scenario}</h2>
      <p className="small soft">{t.family(family.length)}</p>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault()
          navigate(learnPath.compare(one, other))
        }}
      >
        <BranchSelect label={t.one} family={family} from={from} value={one} onChange={setOne} />
        <BranchSelect label={t.other} family={family} from={from} value={other} onChange={setOther} />
        <Button type="submit" disabled={one === other}>
          {t.show}
        </Button>
      </form>
    </section>
  )
}

interface BranchSelectProps extends FamilyProps {
  readonly label: string
  readonly value: string
  readonly onChange: (run: string) => void
}

function BranchSelect({ label, family, from, value, onChange }: BranchSelectProps): ReactNode {
  const t = useTexts(branchTexts)
  const lang = useLang()
  const { now } = useDeps()
  return (
    <label className="branch-select small">
      {label}
      <select className="field-select" value={value} onChange={(event) => onChange(event.target.value)}>
        {family.map((run) => {
          const when = whenSaid(momentOf(run), now(), lang)
          return (
            <option key={run.run} value={run.run}>
              {run.forkOf ? t.again(from.get(run.run) ?? 1, when) : t.original(when)}
            </option>
          )
        })}
      </select>
    </label>
  )
}

import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import { KINDS, type Kind, LANGS, type Lang } from '#content'
import { useDeps } from '../../deps.ts'
import { usePageTitle } from '../../parts/usePageTitle.ts'
import { reviewPath } from '../../review/review-paths.ts'
import { domainTexts } from '../../text/domain-texts.ts'
import { useTexts } from '../../text/text.ts'
import { useRuns } from '../useRuns.ts'
import './history.css'
import { historyTexts } from './history-texts.ts'
import { ImportRun } from './ImportRun.tsx'
import { RunRow } from './RunRow.tsx'

interface Filters {
  readonly state: 'open' | 'done' | null
  readonly kind: Kind | null
  readonly lang: Lang | null
}

/** All talks on this device: what was finished and what was left. */
export default function HistoryPage(): ReactNode {
  const t = useTexts(historyTexts)
  const words = useTexts(domainTexts)
  const { library, records, host } = useDeps()
  const [stamp, setStamp] = useState(0)
  const [filters, setFilters] = useState<Filters>({ state: null, kind: null, lang: null })
  const [said, setSaid] = useState('')
  const runs = useRuns(stamp)
  usePageTitle(t.title)

  const cardOf = (scenario: string, lang: Lang) =>
    library.scenarioCards.find((card) => card.id === scenario && card.lang === lang)
  const shown = (runs ?? []).filter(
    (run) =>
      (filters.state === null || (filters.state === 'done') === (run.ended !== null)) &&
      (filters.lang === null || run.lang === filters.lang) &&
      (filters.kind === null || cardOf(run.scenario, run.lang)?.kind === filters.kind),
  )
  const remove = async (run: string): Promise<void> => {
    host.letGo()
    await (await records()).runs.delete(run)
    setSaid(t.deleted)
    setStamp((times) => times + 1)
  }

  return (
    <div className="column history">
      <header className="history-head">
        <div>
          <h1>{t.title}</h1>
          <p className="soft">{t.about}</p>
          <Link href={reviewPath.files()}>{t.files}</Link>
        </div>
        <ImportRun onChanged={() => setStamp((times) => times + 1)} />
      </header>
      {runs !== null && runs.length === 0 && (
        <section className="empty sheet stack">
          <h2>{t.emptyTitle}</h2>
          <p>{t.emptyWhat}</p>
          <div>
            <Button component="a" href="#/">
              {t.toTalks}
            </Button>
          </div>
        </section>
      )}
      {runs !== null && runs.length > 0 && (
        <>
          <div className="filters">
            <Pick
              label={t.state}
              any={t.any}
              value={filters.state}
              options={[
                ['open', t.open],
                ['done', t.done],
              ]}
              onPick={(state) => setFilters({ ...filters, state })}
            />
            <Pick
              label={t.kind}
              any={t.any}
              value={filters.kind}
              options={KINDS.map((kind) => [kind, words.kind[kind]] as const)}
              onPick={(kind) => setFilters({ ...filters, kind })}
            />
            <Pick
              label={t.language}
              any={t.any}
              value={filters.lang}
              options={LANGS.map((lang) => [lang, words.lang[lang]] as const)}
              onPick={(lang) => setFilters({ ...filters, lang })}
            />
          </div>
          {shown.length === 0 && <p>{t.none}</p>}
          <ul className="plain runs">
            {shown.map((run) => (
              <RunRow key={run.run} run={run} card={cardOf(run.scenario, run.lang)} onDelete={() => remove(run.run)} />
            ))}
          </ul>
        </>
      )}
      <p role="status" className="unseen">
        {said}
      </p>
    </div>
  )
}

interface PickProps<T extends string> {
  readonly label: string
  readonly any: string
  readonly value: T | null
  readonly options: readonly (readonly [T, string])[]
  readonly onPick: (value: T | null) => void
}

function Pick<T extends string>({ label, any, value, options, onPick }: PickProps<T>): ReactNode {
  return (
    <label className="select">
      <span className="small soft">{label}</span>
      <select value={value ?? ''} onChange={(event) => onPick(options.find(([one]) => one === event.target.value)?.[0] ?? null)}>
        <option value="">{any}</option>
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

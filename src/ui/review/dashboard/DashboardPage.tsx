import { type ReactNode, useRef, useState } from 'react'
import type { Person } from '#records'
import type { Figures } from '#records/exchange'
import { foldRun } from '#session'
import { useDeps } from '../../deps.ts'
import { useAsync } from '../../parts/useAsync.ts'
import { NotFound } from '../../shell/NotFound.tsx'
import { shellTexts } from '../../shell/shell-texts.ts'
import { useLang, useTexts } from '../../text/text.ts'
import { ReviewFrame } from '../parts/ReviewFrame.tsx'
import { readRoster, useNames } from '../parts/useRoster.ts'
import './dashboard.css'
import { dashboardTexts } from './dashboard-texts.ts'
import { FilterBar } from './FilterBar.tsx'
import { OverdueList } from './OverdueList.tsx'
import { Pictures } from './Pictures.tsx'
import { queryOf } from './query.ts'
import { Reading } from './Reading.tsx'
import { recalled } from './recalled.ts'
import { type TalkNames, TalkTable } from './TalkTable.tsx'
import { ThisWeek } from './ThisWeek.tsx'
import { type Checked, Unverified } from './Unverified.tsx'
import { useFigures } from './use-figures.ts'
import { type Filters, useFilters } from './useFilters.ts'
import { WaitingList } from './WaitingList.tsx'
import { waitingIn } from './waiting.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const PROOFS_TOLD = ['own', 'identical', 'differs', 'explained', 'unverified', 'missing'] as const
/** Newest talks that are looked through for what waits. */
const MOST_LOOKED_AT = 2000

/** A manager's five minutes before the weekly talk. The filters stand in the address. */
export default function DashboardPage(): ReactNode {
  const [checked, setChecked] = useState<readonly Checked[]>([])
  const filters = useFilters()
  if (filters === null) return <NotFound />
  return (
    <Dashboard
      key={checked.length}
      filters={filters}
      checked={checked.at(-1) ?? null}
      onChecked={(more) => setChecked([...checked, more])}
    />
  )
}

interface DashboardProps {
  readonly filters: Filters
  /** What playing unproven talks again came to, since the page was opened. */
  readonly checked: Checked | null
  readonly onChecked: (checked: Checked) => void
}

function Dashboard({ filters, checked, onChecked }: DashboardProps): ReactNode {
  const t = useTexts(dashboardTexts)
  const wait = useTexts(shellTexts)
  const lang = useLang()
  const { records, library, learn, now } = useDeps()
  const { of } = filters
  const [today] = useState(() => Math.floor(now() / DAY_MS) * DAY_MS)
  const queryFor = (people: readonly Person[]) => queryOf(of, people, library.scenarioCards, today)
  const loaded = useAsync(lang, async () => {
    const [kept, rubrics] = await Promise.all([records(), learn.library.rubricCards()])
    const [roster, chunks] = await Promise.all([readRoster(kept, library), kept.attempts.keys()])
    const query = queryFor(roster.people)
    const figures = await recalled(kept, { runs: roster.all, reviews: roster.reviews, chunks }, query)
    const claimed = roster.runs.slice(0, MOST_LOOKED_AT).filter(({ claims }) => claims > 0)
    const claims = new Map(
      await Promise.all(claimed.map(async ({ run }) => [run, foldRun(await kept.runs.events(run)).claims] as const)),
    )
    return {
      roster,
      claimsOf: (run: string) => claims.get(run) ?? [],
      rubrics: rubrics.filter((card) => card.lang === lang),
      known: figures === null ? null : { query, figures },
    }
  })
  const people = loaded.state === 'ready' ? loaded.value.roster.people : []
  const nameOf = useNames(people)
  const query = queryFor(people)
  const { scenarios } = query
  const figures = useFigures(query, loaded.state === 'ready' ? loaded.value.known : undefined)
  const counted = useRef<Figures>(undefined)
  if (figures.state === 'ready') counted.current = figures.value
  if (loaded.state === 'waiting') return <p className="waiting">{wait.loading}</p>
  const { roster, rubrics, claimsOf } = loaded.value
  const unplayed = roster.runs.filter(({ proof }) => proof === 'unverified').map(({ run }) => run)
  const [asked = '', askedCriterion = ''] = of('criterion')?.split('.') ?? []
  const talks = roster.runs.filter(
    (run) =>
      (query.persons === null || query.persons.includes(run.person)) &&
      (scenarios === null || scenarios.includes(run.scenario)) &&
      (query.rubric === null || run.scores.some(({ rubric }) => rubric === query.rubric)) &&
      (asked === '' || run.scores.some(({ rubric, criteria }) => rubric === asked && askedCriterion in criteria)) &&
      (query.lang === null || run.lang === query.lang) &&
      run.lastAtMs >= query.fromMs,
  )
  const vouchedHere = talks.filter(({ proof, scores }) => (proof === 'own' || proof === 'identical') && scores.length > 0).length
  const cardWith = (criterion: string) => rubrics.find((card) => card.criteria.some(({ id }) => id === criterion))
  const criterionTitle = (criterion: string): string =>
    cardWith(criterion)?.criteria.find(({ id }) => id === criterion)?.title ?? criterion
  const isIn = new Set(counted.current?.people.map(({ person }) => person))
  const names: TalkNames = {
    nameOf,
    titleOf: ({ scenario, lang: said }) =>
      library.scenarioCards.find((card) => card.id === scenario && card.lang === said)?.title ?? scenario,
    rubricTitle: (id) => rubrics.find((card) => card.id === id)?.title ?? id,
  }
  return (
    <ReviewFrame title={t.title} lead={t.lead}>
      <ThisWeek
        talks={talks}
        people={people.filter(({ id }) => id !== roster.me.id && (query.persons === null || query.persons.includes(id))).length}
        nameOf={nameOf}
        titleOf={(rubric, id) =>
          rubrics.find((card) => card.id === rubric)?.criteria.find((one) => one.id === id)?.title ?? criterionTitle(id)
        }
      />
      <FilterBar filters={filters} roster={roster} rubrics={rubrics} nameOf={nameOf} />
      {unplayed.length > 0 && <Unverified runs={unplayed} onDone={onChecked} />}
      {checked !== null && (
        <p role="status" className="small">
          {t.playedAgain}{' '}
          {PROOFS_TOLD.flatMap((one) => (checked[one] === undefined ? [] : [t.played[one](checked[one])])).join(' · ')}
        </p>
      )}
      {figures.state === 'waiting' && <Reading watch={figures.watch} />}
      {counted.current === undefined ? (
        <p className="waiting">{wait.loading}</p>
      ) : (
        <Pictures
          figures={counted.current}
          counting={figures.state === 'waiting'}
          filters={filters}
          nameOf={nameOf}
          without={people
            .filter(({ id }) => id !== roster.me.id && (query.persons === null || query.persons.includes(id)) && !isIn.has(id))
            .map(({ id }) => id)}
          teamOf={(id) => people.find((one) => one.id === id)?.team}
          criterionTitle={criterionTitle}
          criterionKey={(id) => `${query.rubric ?? cardWith(id)?.id ?? ''}.${id}`}
        />
      )}
      <OverdueList persons={query.persons} nameOf={nameOf} />
      <WaitingList waiting={waitingIn(talks.slice(0, MOST_LOOKED_AT), roster.standing, claimsOf)} names={names} />
      <TalkTable
        talks={talks}
        names={names}
        criterion={asked === '' ? null : { key: `${asked}.${askedCriterion}`, title: criterionTitle(askedCriterion) }}
        elsewhere={figures.state === 'ready' && asked === '' ? Math.max(0, figures.value.talks - vouchedHere) : 0}
      />
    </ReviewFrame>
  )
}

import type { ReactNode } from 'react'
import { Link, useParams } from 'wouter'
import type { Rubric, Scenario } from '#content'
import type { CountedScore } from '#records'
import type { RunState, RunTurn } from '#session'
import { type Parting, partingOf, sellerTurnAt } from '#session/practice'
import { useDeps } from '../../deps.ts'
import { Points } from '../../parts/Points.tsx'
import { useAsync } from '../../parts/useAsync.ts'
import { pathTo } from '../../paths.ts'
import '../../practise/lines.css'
import { LineText } from '../../practise/talk/LineText.tsx'
import { NotFound } from '../../shell/NotFound.tsx'
import { shellTexts } from '../../shell/shell-texts.ts'
import { momentOf, whenSaid } from '../../text/dates.ts'
import { domainTexts } from '../../text/domain-texts.ts'
import { tagOf, useLang, useTexts } from '../../text/text.ts'
import { LearnFrame } from '../parts/LearnFrame.tsx'
import { MoodLines } from '../parts/MoodLines.tsx'
import '../parts/tables.css'
import { branchTexts } from './branch-texts.ts'
import './branches.css'
import { courseOf } from './course-of.ts'

/** Two runs of one talk: what they share, then both ways beside each other, with moods and points. */
export default function ComparePage(): ReactNode {
  const t = useTexts(branchTexts)
  const wait = useTexts(shellTexts)
  const { run = '', other = '' } = useParams<{ run: string; other: string }>()
  const { host, library, records } = useDeps()
  const ui = useLang()
  const loaded = useAsync(`${run}.${other}.${ui}`, async () => {
    const [events, others, { foldRun }, { summaryOf }] = await Promise.all([
      host.events(run),
      host.events(other),
      import('#session'),
      import('#records'),
    ])
    if (events.length === 0 || others.length === 0) return null
    const states = [foldRun(events), foldRun(others)] as const
    const reports = states[0].scored[0]?.reports ?? states[1].scored[0]?.reports ?? []
    const orNull = <T,>(wanted: Promise<T>): Promise<T | null> => wanted.catch(() => null) // shown without it
    const [counted, scenario, rubrics] = await Promise.all([
      records().then(
        (kept) => kept.runs.counted(library),
        () => [], // what the disk refuses was reviewed by nobody
      ),
      orNull(library.loadScenario(states[0].scenario, states[0].lang)),
      Promise.all(reports.map((report) => orNull(library.loadRubric(report.rubric, ui)))),
    ])
    const standing = (state: RunState): Standing => ({
      state,
      scores: (counted.find((one) => one.run === state.run) ?? summaryOf(state, 'own')).scores,
    })
    const both = [standing(states[0]), standing(states[1])] as const
    return { both, parting: partingOf(...states), scenario, rubrics: rubrics.filter((rubric) => rubric !== null) }
  })
  if (loaded.state === 'waiting') return <p className="waiting">{wait.loading}</p>
  if (loaded.value === null) return <NotFound />
  const { both, parting, scenario, rubrics } = loaded.value
  const partsAt = parting.shared.filter((turn) => turn.by === 'seller').length
  const pairs = pairsOf(parting)
  const [first, ...later] = pairs
  const show = ({ one, other }: Pair): ReactNode => (
    <li key={`${one[0]?.index}-${other[0]?.index}`} className="branch-pair">
      <Side name={t.one} turns={one} state={both[0].state} scenario={scenario} />
      <Side name={t.other} turns={other} state={both[1].state} scenario={scenario} />
    </li>
  )
  return (
    <LearnFrame title={scenario?.title ?? t.title}>
      <div className="branches">
        <Branch name={t.one} standing={both[0]} scenario={scenario} partsAt={partsAt} />
        <Branch name={t.other} standing={both[1]} scenario={scenario} partsAt={partsAt} />
      </div>
      <section className="learn-group">
        <h2>{t.parting(partsAt + 1)}</h2>
        {parting.shared.length > 0 ? (
          <details className="shared">
            <summary>{t.shared(parting.shared.length)}</summary>
            <Turns turns={parting.shared} state={both[0].state} scenario={scenario} />
          </details>
        ) : (
          <p className="soft">{t.shared(0)}</p>
        )}
        {first ? <ol className="plain branch-pairs">{show(first)}</ol> : <p className="notice">{t.same}</p>}
        {later.length > 0 && (
          <details className="shared later" open={later.length < 3}>
            <summary>{t.later}</summary>
            <ol className="plain branch-pairs">{later.map(show)}</ol>
          </details>
        )}
      </section>
      <PointsTable rubrics={rubrics} both={both} />
    </LearnFrame>
  )
}

/** A branch with the scores that count. */
interface Standing {
  readonly state: RunState
  readonly scores: readonly CountedScore[]
}

/** What was said in both branches since they parted, exchange by exchange. */
interface Pair {
  readonly one: readonly RunTurn[]
  readonly other: readonly RunTurn[]
}

/** A seller's turn with what it was answered; what a buyer said before the first stands alone. */
function exchanges(turns: readonly RunTurn[]): readonly (readonly RunTurn[])[] {
  const found: RunTurn[][] = []
  for (const turn of turns) {
    const last = found.at(-1)
    if (turn.by === 'seller' || !last) found.push([turn])
    else last.push(turn)
  }
  return found
}

function pairsOf({ one, other }: Parting): readonly Pair[] {
  const [ones, others] = [exchanges(one), exchanges(other)]
  return Array.from({ length: Math.max(ones.length, others.length) }, (_, at) => ({
    one: ones[at] ?? [],
    other: others[at] ?? [],
  }))
}

interface SideProps extends TurnsProps {
  readonly name: string
}

function Side({ name, ...turns }: SideProps): ReactNode {
  const t = useTexts(branchTexts)
  return (
    <div className="branch-side">
      <p className="eyebrow">{name}</p>
      {turns.turns.length === 0 ? <p className="soft small">{t.empty}</p> : <Turns {...turns} />}
    </div>
  )
}

interface BranchProps {
  readonly name: string
  readonly standing: Standing
  readonly scenario: Scenario | null
  readonly partsAt: number
}

function Branch({ name, standing: { state, scores }, scenario, partsAt }: BranchProps): ReactNode {
  const t = useTexts(branchTexts)
  const domain = useTexts(domainTexts)
  const lang = useLang()
  const { now } = useDeps()
  const when = whenSaid(momentOf(state), now(), lang)
  const [main] = scores
  return (
    <section className="branch sheet" aria-label={name}>
      <header>
        <h2>{name}</h2>
        <p className="small soft">
          {state.forkOf ? t.again(sellerTurnAt(state, state.forkOf.turn), when) : t.original(when)}
          {state.ended && ` · ${domain.ending[state.ended.ending]}`}
        </p>
        <div className="row">
          {main === undefined ? (
            <>
              <span className="soft">{t.notScored}</span>
              <Link href={pathTo.talk(state.run)}>{t.goOn}</Link>
            </>
          ) : (
            <>
              <Points value={main.overall} />
              {main.corrected?.includes('overall') && <span className="small soft">{domain.corrected}</span>}
              <Link href={pathTo.debrief(state.run)}>{t.toDebrief}</Link>
            </>
          )}
        </div>
      </header>
      <details className="small">
        <summary>{t.mood}</summary>
        {Object.keys(state.moodAtStart).map((buyer) => (
          <MoodLines
            key={buyer}
            course={courseOf(state, buyer)}
            partsAt={partsAt}
            label={t.moodOf(scenario?.buyers.find((card) => card.id === buyer)?.name ?? buyer, name)}
          />
        ))}
      </details>
    </section>
  )
}

interface TurnsProps {
  readonly turns: readonly RunTurn[]
  readonly state: RunState
  readonly scenario: Scenario | null
}

function Turns({ turns, state, scenario }: TurnsProps): ReactNode {
  const t = useTexts(branchTexts)
  return (
    <ol className="plain branch-turns" lang={tagOf(state.lang)}>
      {turns.map((turn) => {
        const buyer = turn.by === 'buyer' ? scenario?.buyers.find((card) => card.id === turn.buyer) : undefined
        return (
          <li
            key={turn.index}
            className={turn.by === 'buyer' ? 'line line-buyer' : 'line line-seller'}
            data-persona={buyer?.persona}
          >
            <span className={turn.by === 'buyer' ? 'line-name' : 'unseen'}>
              {turn.by === 'buyer' ? (buyer?.name ?? turn.buyer) : t.you}
            </span>
            <p>
              <LineText text={turn.text} />
            </p>
          </li>
        )
      })}
    </ol>
  )
}

interface PointsTableProps {
  readonly rubrics: readonly Rubric[]
  readonly both: readonly [Standing, Standing]
}

/** All points of both branches in one table, a group of rows for each rubric. */
function PointsTable({ rubrics, both }: PointsTableProps): ReactNode {
  const t = useTexts(branchTexts)
  return (
    <section className="learn-group">
      <h2>{t.criteria}</h2>
      <table className="plain-table compare-points">
        <thead>
          <tr>
            <th scope="col">{t.criterion}</th>
            <th scope="col">{t.one}</th>
            <th scope="col">{t.other}</th>
            <th scope="col">{t.difference}</th>
          </tr>
        </thead>
        {rubrics.map((rubric) => (
          <RubricRows key={rubric.id} rubric={rubric} both={both} />
        ))}
      </table>
    </section>
  )
}

interface RubricRowsProps {
  readonly rubric: Rubric
  readonly both: readonly [Standing, Standing]
}

function RubricRows({ rubric, both }: RubricRowsProps): ReactNode {
  const t = useTexts(branchTexts)
  const domain = useTexts(domainTexts)
  const scores = both.map((one) => one.scores.find((score) => score.rubric === rubric.id))
  const of = (id: string) =>
    scores.map((score) => ({
      points: id === 'overall' ? score?.overall : score?.criteria[id],
      corrected: score?.corrected?.includes(id) === true,
    }))
  const difference = (one: number | undefined, other: number | undefined): string => {
    if (one === undefined || other === undefined) return '–'
    const by = other - one
    return by === 0 ? t.equal : by > 0 ? t.more(String(by)) : t.less(String(-by))
  }
  const rows = [
    { id: 'overall', title: t.overall, cells: of('overall') },
    ...rubric.criteria.map(({ id, title }) => ({ id, title, cells: of(id) })),
  ]
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={4} className="compare-rubric">
          {rubric.title}
        </th>
      </tr>
      {rows.map(({ id, title, cells }) => {
        const [one, other] = cells.map(({ points }) => points)
        return (
          <tr key={id}>
            <th scope="row">{title}</th>
            {cells.map(({ points, corrected }, at) => (
              <td key={at === 0 ? 'one' : 'other'}>
                {points ?? '–'} {corrected && <span className="small soft">{domain.corrected}</span>}
              </td>
            ))}
            <td data-better={one !== undefined && other !== undefined && other > one}>{difference(one, other)}</td>
          </tr>
        )
      })}
    </tbody>
  )
}

import { Button } from '@mantine/core'
import { type ReactNode, useMemo, useState } from 'react'
import { Link } from 'wouter'
import type { Drill, MoveCard } from '#content'
import { missedDrills, missedInTalks } from '#session/practice'
import { useDeps } from '../../deps.ts'
import { useAsync } from '../../parts/useAsync.ts'
import { pathTo } from '../../paths.ts'
import { shellTexts } from '../../shell/shell-texts.ts'
import { whenSaid } from '../../text/dates.ts'
import { domainTexts } from '../../text/domain-texts.ts'
import { useLang, useTexts } from '../../text/text.ts'
import { DrillCard } from '../drills/DrillCard.tsx'
import { drillTexts } from '../drills/drill-texts.ts'
import { LearnFrame } from '../parts/LearnFrame.tsx'
import { PracticeLang } from '../parts/PracticeLang.tsx'
import { type LearnData, useLearn } from '../useLearn.ts'
import { missesTexts } from './misses-texts.ts'

/** What fell short, to be answered once more. It is opened by hand: nothing is repeated behind one's back. */
export default function MissesPage(): ReactNode {
  const t = useTexts(missesTexts)
  const wait = useTexts(shellTexts)
  const { loaded } = useLearn()
  return (
    <LearnFrame title={t.title} lead={t.lead}>
      <PracticeLang />
      {loaded.state === 'waiting' ? (
        <p className="waiting">{wait.loading}</p>
      ) : (
        <Misses key={loaded.value.lang} data={loaded.value} />
      )}
    </LearnFrame>
  )
}

function Misses({ data }: { readonly data: LearnData }): ReactNode {
  const t = useTexts(missesTexts)
  const ui = useLang()
  const { learn, now } = useDeps()
  const missed = useMemo(() => missedDrills(data.tries.filter((one) => one.from === 'drills' && one.lang === data.lang)), [data])
  const talks = missedInTalks(data.runs.filter((run) => run.lang === data.lang)).slice(0, 8)
  const loaded = useAsync(`${data.lang}.${ui}`, async () => {
    const ids = [...new Set(missed.map((one) => one.set))].filter((id) => data.sets.some((set) => set.id === id))
    const [moves, ...sets] = await Promise.all([
      learn.library.moveCards(ui),
      ...ids.map((id) => learn.library.loadDrillSet(id, data.lang)),
    ])
    const found = missed.flatMap((one) => {
      const set = sets.find((candidate) => candidate.id === one.set)
      const drill = set?.drills.find((candidate) => candidate.id === one.drill)
      return set && drill ? [{ drill, skills: set.trains }] : []
    })
    return { moves, found }
  })
  return (
    <>
      {loaded.state === 'ready' &&
        (loaded.value.found.length === 0 ? <p>{t.none}</p> : <Replay moves={loaded.value.moves} drills={loaded.value.found} />)}
      {talks.length > 0 && (
        <section className="learn-group">
          <h2>{t.talks}</h2>
          <ul className="plain others">
            {talks.map((miss) => {
              const name = data.names.find((one) => one.skill === miss.skill)
              return (
                <li key={miss.skill}>
                  <Link href={pathTo.debrief(miss.run)} className="other">
                    <span>
                      <span className="book">{name ? name.title : miss.skill}</span>
                      <span className="small soft">
                        {name?.rubricTitle} · {t.pointsOn(miss.points, whenSaid(miss.atMs, now(), ui))}
                      </span>
                    </span>
                  </Link>
                </li>
              )
            })}
          </ul>
        </section>
      )}
    </>
  )
}

interface ReplayProps {
  readonly moves: readonly MoveCard[]
  readonly drills: readonly { readonly drill: Drill; readonly skills: readonly string[] }[]
}

function Replay({ moves, drills }: ReplayProps): ReactNode {
  const t = useTexts(missesTexts)
  const words = useTexts(drillTexts)
  const kinds = useTexts(domainTexts)
  const [at, setAt] = useState(0)
  const here = drills[at]
  if (!here) return <p className="sheet drill-end book drill-line">{t.finished}</p>
  return (
    <section>
      <p className="small soft">
        {words.place(at + 1, drills.length)} · {kinds.kind[here.drill.kind]}
      </p>
      <DrillCard key={`${here.drill.set}-${here.drill.id}`} drill={here.drill} from="drills" skills={here.skills} moves={moves}>
        <Button onClick={() => setAt(at + 1)}>{words.next}</Button>
      </DrillCard>
    </section>
  )
}

import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { Link, useParams } from 'wouter'
import { type Drill, type DrillSet, LANGS, type MoveCard } from '#content'
import type { PracticeTry } from '#records'
import { useDeps } from '../../deps.ts'
import { useAsync } from '../../parts/useAsync.ts'
import { usePageTitle } from '../../parts/usePageTitle.ts'
import { DrillCounting } from '../../review/assignments/DrillCounting.tsx'
import { Icon } from '../../shell/icons.tsx'
import { NotFound } from '../../shell/NotFound.tsx'
import { shellTexts } from '../../shell/shell-texts.ts'
import { tagOf, useLang, useTexts } from '../../text/text.ts'
import { learnPath } from '../learn-paths.ts'
import '../learn.css'
import { DrillCard } from './DrillCard.tsx'
import { drillTexts } from './drill-texts.ts'

/** A set, drill by drill: what was never answered first, then what did not go well. */
export default function DrillPage(): ReactNode {
  const wait = useTexts(shellTexts)
  const { set = '', lang: asked, drill } = useParams<{ set: string; lang: string; drill?: string }>()
  const { learn, records } = useDeps()
  const ui = useLang()
  const lang = LANGS.find((one) => one === asked)
  const loaded = useAsync(`${set}.${asked}.${drill ?? ''}.${ui}`, async () => {
    if (lang === undefined) return null
    const cards = await learn.library.drillSetCards()
    if (!cards.some((card) => card.id === set && card.lang === lang)) return null
    const [drills, moves, tries] = await Promise.all([
      learn.library.loadDrillSet(set, lang),
      learn.library.moveCards(ui),
      records().then(
        (open) => open.tries.list({ set }),
        () => [],
      ),
    ])
    return { set: drills, moves, order: inOrder(drills, tries, drill) }
  })
  if (loaded.state === 'waiting') return <p className="waiting">{wait.loading}</p>
  if (loaded.value === null) return <NotFound />
  return <Drilling key={`${set}.${asked}.${drill ?? ''}`} {...loaded.value} />
}

interface DrillingProps {
  readonly set: DrillSet
  readonly moves: readonly MoveCard[]
  readonly order: readonly Drill[]
}

function Drilling({ set, moves, order }: DrillingProps): ReactNode {
  const t = useTexts(drillTexts)
  const [at, setAt] = useState(0)
  const [isPrivate, setPrivate] = useState(false)
  usePageTitle(set.title)
  const drill = order[at]
  return (
    <div className="column learn drill-page">
      <p>
        <Link href={learnPath.drills()} className="back">
          <Icon name="back" size={16} /> {t.back}
        </Link>
      </p>
      <header className="drill-head">
        <h1 lang={tagOf(set.lang)}>{set.title}</h1>
        <p className="small soft">{t.place(Math.min(at + 1, order.length), order.length)}</p>
      </header>
      <DrillCounting set={set.id} count={set.drills.length} isPrivate={isPrivate} onPrivate={setPrivate} />
      {drill ? (
        <DrillCard isPrivate={isPrivate} key={`${drill.id}-${at}`} drill={drill} from="drills" skills={set.trains} moves={moves}>
          <Button onClick={() => setAt(at + 1)}>{t.next}</Button>
        </DrillCard>
      ) : (
        <section className="sheet drill-end stack">
          <p className="book drill-line">{t.finished}</p>
          <div>
            <Button component="a" href={`#${learnPath.drills()}`}>
              {t.toSets}
            </Button>
          </div>
        </section>
      )}
    </div>
  )
}

/** The one asked for first; then never answered, then the worst, then what is held; each in the author's order. */
function inOrder(set: DrillSet, tries: readonly PracticeTry[], first?: string): readonly Drill[] {
  const newest = new Map<string, number>()
  for (const one of tries) if (one.lang === set.lang) newest.set(one.drill, one.points) // oldest first
  const rank = (drill: Drill): number => (drill.id === first ? -2 : (newest.get(drill.id) ?? -1))
  return set.drills
    .map((drill, place) => ({ drill, place, rank: rank(drill) }))
    .sort((one, other) => one.rank - other.rank || one.place - other.place)
    .map(({ drill }) => drill)
}

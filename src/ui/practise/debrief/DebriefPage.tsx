import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useParams } from 'wouter'
import { useDeps } from '../../deps.ts'
import { usePageTitle } from '../../parts/usePageTitle.ts'
import { pathTo } from '../../paths.ts'
import { PeopleSay } from '../../review/talk/PeopleSay.tsx'
import { NotFound } from '../../shell/NotFound.tsx'
import { shellTexts } from '../../shell/shell-texts.ts'
import { useTexts } from '../../text/text.ts'
import { Advice } from './Advice.tsx'
import { CriteriaList } from './CriteriaList.tsx'
import '../lines.css'
import './debrief.css'
import { debriefTexts } from './debrief-texts.ts'
import { Hidden } from './Hidden.tsx'
import { Lost } from './Lost.tsx'
import { Masthead } from './Masthead.tsx'
import { MoodCourse } from './MoodCourse.tsx'
import { Overall } from './Overall.tsx'
import { PrintSheet } from './PrintSheet.tsx'
import { SelfRating } from './SelfRating.tsx'
import { StyleFit } from './StyleFit.tsx'
import { TurnByTurn } from './TurnByTurn.tsx'
import { useDebrief } from './useDebrief.ts'
import { useView } from './view.ts'

export { Retry } from './Retry.tsx'

/** Looking back on a talk: the points, and for each the words that earned it. */
export default function DebriefPage(): ReactNode {
  const { run } = useParams<{ run: string }>()
  const t = useTexts(debriefTexts)
  const wait = useTexts(shellTexts)
  const { host } = useDeps()
  const { loaded, again } = useDebrief(run)
  const seen = useView((view) => view.seen)
  /** The run whose scores were asked for on this page. */
  const [asked, setAsked] = useState('')
  usePageTitle(t.title)

  if (loaded.state === 'waiting') return <p className="waiting">{wait.loading}</p>
  if (loaded.value === null) return <NotFound />
  const { state, rated, scenario } = loaded.value
  const [main] = rated
  if (state.ended === null || !main) {
    return (
      <section className="column broken stack">
        <h1>{t.notScored}</h1>
        <div>
          <Button component="a" href={`#${pathTo.talk(run)}`}>
            {t.goOn}
          </Button>
        </div>
      </section>
    )
  }
  const fresh = host.isLive(run) && state.selfRating === undefined && !seen.includes(run)
  const claim = async (rubric: string, criterion: string, words: string): Promise<void> => {
    await (await host.open(run))?.claim(rubric, criterion, words)
    again()
  }
  const rescore = async (): Promise<void> => {
    await (await host.open(run))?.rescore()
    again()
  }
  const rateSelf = async (points: Readonly<Record<string, number>>, words: string): Promise<void> => {
    setAsked(run)
    await (await host.open(run))?.rateSelf(main.report.rubric, points, words)
    again()
  }

  return (
    <article className="column debrief">
      <Masthead debrief={loaded.value} printable={!fresh || !main.rubric} onRescore={() => void rescore()} />
      {fresh && main.rubric ? (
        <SelfRating
          rubric={main.rubric}
          onRate={rateSelf}
          onSkip={() => {
            setAsked(run)
            useView.setState({ seen: [...seen, run] })
          }}
        />
      ) : (
        <>
          <div className="debrief-top">
            <Overall rated={main} state={state} focused={asked === run} />
            <div className="debrief-aims">
              <Lost debrief={loaded.value} />
              <Advice rated={main} />
            </div>
          </div>
          <div className="debrief-body">
            <div className="debrief-criteria">
              {rated.map((one) => (
                <CriteriaList key={one.report.rubric} rated={one} state={state} onClaim={claim} />
              ))}
              <StyleFit debrief={loaded.value} />
              {scenario && <Hidden state={state} scenario={scenario} />}
            </div>
            <div>
              <MoodCourse debrief={loaded.value} />
              <TurnByTurn debrief={loaded.value} />
            </div>
          </div>
          <PeopleSay debrief={loaded.value} />
          <PrintSheet debrief={loaded.value} />
        </>
      )}
    </article>
  )
}

import type { ReactNode } from 'react'
import type { Level } from '#content'
import type { CountedScore } from '#records'
import { useDeps } from '../../deps.ts'
import { NextOnHome } from '../../learn/late-home.ts'
import { useAsync } from '../../parts/useAsync.ts'
import { usePageTitle } from '../../parts/usePageTitle.ts'
import { Assigned } from '../../review/assignments/Assigned.tsx'
import { load } from '../../settings/local.ts'
import { useSettings, VISITED } from '../../settings/settings.ts'
import { useLang, useTexts } from '../../text/text.ts'
import { useRuns } from '../useRuns.ts'
import { useStart } from '../useStart.ts'
import './choose.css'
import { ContinueStrip } from './ContinueStrip.tsx'
import { chooseTexts } from './choose-texts.ts'
import { FilterBar } from './FilterBar.tsx'
import { fitting, recommended, useFilters } from './filters.ts'
import { ScenarioTile } from './ScenarioTile.tsx'
import { Welcome } from './Welcome.tsx'

/** The first page: what this is, where you were, and every talk there is. */
export default function ChoosePage(): ReactNode {
  const t = useTexts(chooseTexts)
  const lang = useLang()
  const { library } = useDeps()
  const { start, starting } = useStart()
  const runs = useRuns(0, 'mine')
  const filters = useFilters()
  const talkLang = useSettings((settings) => settings.talkLang) ?? lang
  usePageTitle(t.title)

  const more = useAsync('packs', async () => (await library.more?.()) ?? [])
  const all = more.state === 'ready' ? [...library.scenarioCards, ...more.value] : library.scenarioCards
  const cards = fitting(all, filters, talkLang)
  const first = recommended(library.scenarioCards, talkLang === 'all' ? lang : talkLang)
  const cardOf = (scenario: string, of: string) => all.find((card) => card.id === scenario && card.lang === of)
  const open = (runs ?? []).filter((run) => run.ended === null && cardOf(run.scenario, run.lang)).slice(0, 2)
  const best = (scenario: string, of: string): CountedScore | undefined =>
    (runs ?? [])
      .flatMap((run) => (run.scenario === scenario && run.lang === of ? run.scores.slice(0, 1) : []))
      .sort((one, other) => other.overall - one.overall)[0]

  return (
    <div className="column">
      <Assigned />
      <div className="hero">
        <div className="hero-words">
          <h1>{t.claim}</h1>
          <p className="book-lead">{t.about}</p>
          <p className="small soft">{t.free}</p>
        </div>
        {open.length > 0 ? (
          <section aria-labelledby="continue-title" className="stack">
            <h2 id="continue-title">{t.continueTitle}</h2>
            <ul className="plain">
              {open.map((run) => {
                const card = cardOf(run.scenario, run.lang)
                return card && <ContinueStrip key={run.run} run={run} card={card} />
              })}
            </ul>
          </section>
        ) : runs === null && load(VISITED) === true ? (
          <div className="hero-wait" />
        ) : runs?.some((run) => run.ended !== null) ? (
          <NextOnHome />
        ) : (
          first && (
            <Welcome
              card={first}
              starting={starting}
              level={gentlest(first.levels)}
              onStart={(level) => start({ scenario: first.id, lang: first.lang, level })}
            />
          )
        )}
      </div>
      <section className="talks" aria-labelledby="talks-title">
        <h2 id="talks-title">{t.allTalks}</h2>
        <FilterBar talkLang={talkLang} found={cards.length} />
        {cards.length === 0 ? (
          <p>
            {t.nothing}{' '}
            <button type="button" className="link-button" onClick={() => useFilters.setState({ kind: null, style: null })}>
              {t.clear}
            </button>
          </p>
        ) : (
          <ul className="plain tiles">
            {cards.map((card) => (
              <ScenarioTile key={`${card.id}.${card.lang}`} card={card} best={best(card.id, card.lang)} />
            ))}
          </ul>
        )}
      </section>
    </div>
  )
}

/** A first talk is meant to be won. */
const gentlest = (levels: readonly Level[]): Level => levels.find((level) => level === 'easy') ?? levels[0] ?? 'normal'

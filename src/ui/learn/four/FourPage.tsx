import { Button } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { type Lang, PERSONAS, type PersonaId, type Scenario } from '#content'
import { styleFit } from '#scoring/fit'
import { type RunState, type Script, traceOf } from '#session'
import type { FourCourses } from '#session/practice'
import { useDeps } from '../../deps.ts'
import { BuyerFigure } from '../../figures/BuyerFigure.tsx'
import { faceOf } from '../../figures/expression.ts'
import { Points } from '../../parts/Points.tsx'
import { useAsync } from '../../parts/useAsync.ts'
import '../../practise/lines.css'
import { LineText } from '../../practise/talk/LineText.tsx'
import { shellTexts } from '../../shell/shell-texts.ts'
import { domainTexts } from '../../text/domain-texts.ts'
import { useMarks } from '../../text/marks.ts'
import { tagOf, useTexts } from '../../text/text.ts'
import { courseOf } from '../branches/course-of.ts'
import { LearnFrame } from '../parts/LearnFrame.tsx'
import { MoodLines } from '../parts/MoodLines.tsx'
import { PracticeLang } from '../parts/PracticeLang.tsx'
import { useTalkLang } from '../useLearn.ts'
import './four.css'
import { fourTexts } from './four-texts.ts'

const SEED = 4

/** One objection played against each style of buyer: four courses side by side. */
export default function FourPage(): ReactNode {
  const t = useTexts(fourTexts)
  const { library } = useDeps()
  const lang = useTalkLang()
  const cards = library.scenarioCards.filter(
    (card) => card.lang === lang && card.kind === 'objection' && card.buyers.length === 1,
  )
  const [chosen, setChosen] = useState<string | null>(null)
  const scenario = cards.find((card) => card.id === chosen) ?? cards[0]
  return (
    <LearnFrame title={t.title} lead={t.lead}>
      <PracticeLang />
      {!scenario ? (
        <p>{t.none}</p>
      ) : (
        <>
          <label className="row four-which">
            <span className="small soft">{t.which}</span>
            <select className="field-select" value={scenario.id} onChange={(event) => setChosen(event.target.value)}>
              {cards.map((card) => (
                <option key={card.id} value={card.id}>
                  {card.title}
                </option>
              ))}
            </select>
          </label>
          <Loading key={`${scenario.id}.${lang}`} id={scenario.id} lang={lang} />
        </>
      )}
    </LearnFrame>
  )
}

function Loading({ id, lang }: { readonly id: string; readonly lang: Lang }): ReactNode {
  const wait = useTexts(shellTexts)
  const { library, learn } = useDeps()
  const loaded = useAsync(`${id}.${lang}`, async () => {
    const [script, ...personas] = await Promise.all([
      library.scriptFor(id, lang),
      ...PERSONAS.map((style) => learn.library.loadPersona(style, lang)),
    ])
    const scripts = Object.fromEntries(
      personas.map((persona) => [
        persona.id,
        { ...script, scenario: withStyle(script.scenario, persona.id), personas: { [persona.id]: persona } } satisfies Script,
      ]),
    ) as Record<PersonaId, Script> // one for each of PERSONAS
    return { scripts, start: await (await learn.practice()).four(scripts, SEED, []) }
  })
  if (loaded.state === 'waiting') return <p className="waiting">{wait.loading}</p>
  return <Four {...loaded.value} />
}

/** The same person as if of another style; what overlays a style stays. */
const withStyle = (scenario: Scenario, persona: PersonaId): Scenario => ({
  ...scenario,
  buyers: scenario.buyers.map((buyer) => ({ ...buyer, persona })),
})

interface FourProps {
  readonly scripts: Readonly<Record<PersonaId, Script>>
  readonly start: FourCourses
}

function Four({ scripts, start }: FourProps): ReactNode {
  const t = useTexts(fourTexts)
  const { learn } = useDeps()
  const id = useId()
  const { scenario } = scripts.analytical
  const tag = tagOf(scenario.lang)
  const [says, setSays] = useState<readonly string[]>([])
  const [courses, setCourses] = useState(start)
  const [text, setText] = useState('')
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState('')

  const play = async (words: readonly string[]): Promise<void> => {
    if (busy) return
    setBusy(true)
    setTrouble('')
    try {
      setCourses(await (await learn.practice()).four(scripts, SEED, words))
      setSays(words)
      setText('')
    } catch (error) {
      console.error(error) // the person is told below
      setTrouble(t.failed)
    } finally {
      setBusy(false)
    }
  }
  const say = (): void => {
    if (/[\p{L}\p{N}]/u.test(text)) void play([...says, text.trim()])
    else setTrouble(t.noWords)
  }
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || event.keyCode === 229) return
    event.preventDefault()
    say()
  }
  return (
    <>
      <div className="four-brief" lang={tag}>
        {scenario.brief.you.map((words) => (
          <p key={words}>{words}</p>
        ))}
        {scenario.facts.length > 0 && (
          <details className="small">
            <summary lang={undefined}>{t.facts}</summary>
            <ul>
              {scenario.facts.map((fact) => (
                <li key={fact.id}>{fact.text}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <div className="four">
        {PERSONAS.map((style) => (
          <Column key={style} style={style} state={courses[style]} script={scripts[style]} />
        ))}
      </div>
      <form
        className="answer four-say"
        onSubmit={(event) => {
          event.preventDefault()
          say()
        }}
      >
        <label htmlFor={id} className="eyebrow">
          {t.say}
        </label>
        <textarea
          id={id}
          className="field"
          rows={2}
          lang={tag}
          value={text}
          maxLength={4000}
          aria-describedby={`${id}-keys ${id}-trouble`}
          onChange={(event) => {
            setTrouble('')
            setText(event.target.value)
          }}
          onKeyDown={onKey}
        />
        <div className="row">
          <Button type="submit" aria-disabled={busy}>
            {t.send}
          </Button>
          {says.length > 0 && (
            <>
              <Button variant="default" onClick={() => void play(says.slice(0, -1))}>
                {t.takeBack}
              </Button>
              <Button variant="default" onClick={() => void play([])}>
                {t.restart}
              </Button>
            </>
          )}
          <span id={`${id}-keys`} className="small soft keys">
            {t.keys}
          </span>
          <span id={`${id}-trouble`} className="small trouble" role="status">
            {trouble}
          </span>
        </div>
      </form>
    </>
  )
}

interface ColumnProps {
  readonly style: PersonaId
  readonly state: RunState
  readonly script: Script
}

function Column({ style, state, script: { scenario, personas } }: ColumnProps): ReactNode {
  const t = useTexts(fourTexts)
  const words = useTexts(domainTexts)
  const { colon } = useMarks()
  const buyer = scenario.buyers[0]
  const mood = state.mood[buyer?.id ?? '']
  const persona = personas[style]
  const fit =
    persona && state.turns.some((turn) => turn.by === 'seller') ? styleFit(persona, traceOf(state, scenario.kind)) : null
  return (
    <section className="four-one sheet" data-persona={style} aria-label={t.answersOf(words.style[style])}>
      <header className="four-head">
        <div className="four-figure">
          <BuyerFigure persona={style} look={buyer?.look} face={mood ? faceOf(mood) : 'neutral'} />
        </div>
        <h2 className="style-word">{words.style[style]}</h2>
      </header>
      <ol className="plain branch-turns" lang={tagOf(state.lang)} aria-live="polite">
        {state.turns.map((turn) => (
          <li key={turn.index} className={turn.by === 'buyer' ? 'line line-buyer' : 'four-mine small soft'} data-persona={style}>
            <p>
              <LineText text={turn.text} />
            </p>
          </li>
        ))}
      </ol>
      {state.ended && (
        <p className="small notice">
          {t.over}
          {colon}
          {words.ending[state.ended.ending]}
        </p>
      )}
      {fit && (
        <p className="small row four-fit">
          {t.fit} <Points value={fit.points} unsure={fit.unsure} />
        </p>
      )}
      <MoodLines course={courseOf(state, buyer?.id ?? '')} label={t.mood(words.style[style])} />
    </section>
  )
}

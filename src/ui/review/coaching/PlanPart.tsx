import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Coaching } from '#records/files'
import { useDeps } from '../../deps.ts'
import { useFault } from '../../parts/useFault.ts'
import { shellTexts } from '../../shell/shell-texts.ts'
import { whenSaid } from '../../text/dates.ts'
import { useLang, useTexts } from '../../text/text.ts'
import { AskedAct } from '../parts/Ask.tsx'
import { coachingTexts } from './coaching-texts.ts'
import { Fields } from './Fields.tsx'
import { NextStep } from './NextStep.tsx'
import type { PartProps } from './part.ts'
import { planTexts } from './plan-texts.ts'
import { useCoached } from './useCoached.ts'
import { useForm } from './useForm.ts'

type Plan = Coaching<'plan'>

/** The five steps with one person: a plan for each piece of work, the newest first. */
export function PlanPart({ person, nameOf }: PartProps): ReactNode {
  const t = useTexts(planTexts)
  const coaching = useTexts(coachingTexts)
  const wait = useTexts(shellTexts)
  const { now } = useDeps()
  const { loaded, keep, forget } = useCoached('plan', person)
  const tell = useFault()
  if (loaded.state === 'waiting') return <p className="waiting">{wait.loading}</p>
  const plans = [...loaded.value].sort((one, other) => other.value.atMs - one.value.atMs)
  const begin = (deal: Plan['deal']): void => {
    keep({ atMs: now(), deal, words: {}, done: [] }).catch(tell)
  }
  return (
    <>
      <div className="row">
        <Button onClick={() => begin('small')}>{t.small}</Button>
        <Button onClick={() => begin('large')}>{t.large}</Button>
      </div>
      <p className="small soft review-group">{plans.length === 0 ? t.none : coaching.travels}</p>
      {plans.map(({ id, value }) => (
        <PlanCard
          key={id}
          plan={value}
          person={person}
          name={nameOf(person)}
          onKeep={(plan) => keep(plan, id)}
          onRemove={() => {
            forget(id).catch(tell)
          }}
        />
      ))}
    </>
  )
}

interface PlanCardProps {
  readonly plan: Plan
  readonly person: string
  readonly name: string
  readonly onKeep: (plan: Plan) => Promise<void>
  readonly onRemove: () => void
}

function PlanCard({ plan, person, name, onKeep, onRemove }: PlanCardProps): ReactNode {
  const t = useTexts(planTexts)
  const coaching = useTexts(coachingTexts)
  const lang = useLang()
  const { now } = useDeps()
  const { value, change, kept } = useForm(plan, onKeep)
  const title = t.title(whenSaid(value.atMs, now(), lang))
  const write = (words: Plan['words']): void => change({ ...value, words })
  return (
    <section className="sheet review-card" aria-label={title}>
      <h2>{title}</h2>
      <p className="tag">{t.deals[value.deal]}</p>
      {value.deal === 'large' && (
        <div className="stack">
          <h3>{t.planning}</h3>
          <p className="small soft">{t.why}</p>
          <Fields fields={t.questions} words={value.words} onWords={write} />
        </div>
      )}
      {t.steps.map(({ id, name: step, help, ask }) => (
        <div key={id} className="stack">
          <h3>{step}</h3>
          <p className="small soft">{help}</p>
          <Fields fields={[{ id, ask }]} words={value.words} onWords={write} />
          <label className="step-done small">
            <input
              type="checkbox"
              checked={value.done.includes(id)}
              onChange={(event) =>
                change({ ...value, done: event.target.checked ? [...value.done, id] : value.done.filter((one) => one !== id) })
              }
            />
            {t.done(step)}
          </label>
        </div>
      ))}
      <NextStep person={person} name={name} goal={value.words.goals ?? ''} />
      <div className="row">
        <AskedAct label={t.remove} of={title} words={coaching.deleteAsk(title)} yes={coaching.deleteYes} onYes={onRemove} />
        <span role="status" className="small">
          {kept && coaching.kept}
        </span>
      </div>
    </section>
  )
}

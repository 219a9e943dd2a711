import type { ReactNode } from 'react'
import type { Coaching } from '#records/files'
import { useDeps } from '../../deps.ts'
import { shellTexts } from '../../shell/shell-texts.ts'
import { useTexts } from '../../text/text.ts'
import { coachingTexts } from './coaching-texts.ts'
import { Fields } from './Fields.tsx'
import type { PartProps } from './part.ts'
import { potentialTexts } from './potential-texts.ts'
import { useCoached } from './useCoached.ts'
import { useForm } from './useForm.ts'

type Potential = Coaching<'potential'>

/** The assessment of potential for advancement, and the form for improving oneself. */
export function PotentialPart({ person, roster }: PartProps): ReactNode {
  const wait = useTexts(shellTexts)
  const { now } = useDeps()
  const { loaded, keep } = useCoached('potential', person)
  if (loaded.state === 'waiting') return <p className="waiting">{wait.loading}</p>
  const id = `${person}/${roster.me.id}`
  const here = loaded.value.find((one) => one.id === id)?.value ?? { atMs: 0, words: {} }
  return <PotentialForm potential={here} onKeep={({ words }) => keep({ atMs: now(), words }, id)} />
}

interface PotentialFormProps {
  readonly potential: Potential
  readonly onKeep: (potential: Potential) => Promise<void>
}

function PotentialForm({ potential, onKeep }: PotentialFormProps): ReactNode {
  const t = useTexts(potentialTexts)
  const coaching = useTexts(coachingTexts)
  const { value, change, kept } = useForm(potential, onKeep)
  const write = (words: Potential['words']): void => change({ ...value, words })
  return (
    <>
      <p className="soft">{t.lead}</p>
      <section className="sheet review-card review-group stack">
        <Fields fields={t.questions} words={value.words} onWords={write} />
        <label className="stack small">
          {t.compared}
          <select
            className="field-select"
            value={value.words.quarter ?? ''}
            onChange={(event) => write({ ...value.words, quarter: event.target.value })}
          >
            <option value="">{t.notSaid}</option>
            {t.quarters.map((quarter, at) => (
              <option key={quarter} value={String(at + 1)}>
                {quarter}
              </option>
            ))}
          </select>
        </label>
      </section>
      <section className="sheet review-card stack">
        <h2>{t.improvement}</h2>
        <Fields fields={t.steps} words={value.words} onWords={write} />
      </section>
      <p className="small soft">
        {coaching.stays} <span role="status">{kept && coaching.kept}</span>
      </p>
    </>
  )
}

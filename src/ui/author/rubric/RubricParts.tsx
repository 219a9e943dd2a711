import type { ReactNode } from 'react'
import { addPart, newPart, TOP_ELEMENTS } from '#content/edit'
import { useTexts } from '../../text/text.ts'
import { useForm } from '../form/form.ts'
import { PartCard } from '../form/PartCard.tsx'
import { CriterionCard } from './CriterionCard.tsx'
import { OverallCard } from './OverallCard.tsx'
import './rubric.css'
import { rubricTexts } from './rubric-texts.ts'

/** A rubric in words: its criteria, how the overall follows, and the gold answers that hold it to its word. */
export function RubricParts(): ReactNode {
  const t = useTexts(rubricTexts)
  const { structure, add: put } = useForm()
  const named = (name: string) => structure.parts.filter((part) => part.name === name)
  const add = (name: string) => put(addPart(structure, newPart('rubric', name, structure), TOP_ELEMENTS.rubric))
  const criteria = named('Criterion')
  const [overall] = named('Overall')
  return (
    <>
      {criteria.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a criterion is known by its place
        <CriterionCard key={index} part={part} n={index + 1} />
      ))}
      <button type="button" className="act" onClick={() => add('Criterion')}>
        + {t.addCriterion}
      </button>
      {overall ? (
        <OverallCard part={overall} criteria={criteria} />
      ) : (
        <p>
          <button type="button" className="act" onClick={() => add('Overall')}>
            + {t.overall}
          </button>
        </p>
      )}
      <section className="form-group" aria-label={t.tests}>
        <h2>
          {t.tests} <span className="soft small">{named('Test').length}</span>
        </h2>
        {named('Test').map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a card is known by its place
          <PartCard key={index} part={part} depth={0} />
        ))}
        <button type="button" className="act" onClick={() => add('Test')}>
          + {t.addTest}
        </button>
      </section>
    </>
  )
}

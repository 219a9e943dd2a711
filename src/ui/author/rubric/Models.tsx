import type { ReactNode } from 'react'
import { addInside, langOf, newPart, type Part, removePart, setAttribute, setText, textIn, wordsOf } from '#content/edit'
import { tagOf, useTexts } from '../../text/text.ts'
import { useForm } from '../form/form.ts'
import { Words } from '../form/Words.tsx'
import { rubricTexts } from './rubric-texts.ts'

/** How it is done well: the buyer's line and an answer to it. */
export function Models({ part }: { readonly part: Part }): ReactNode {
  const t = useTexts(rubricTexts)
  const { structure, change, add, remove } = useForm()
  const says = tagOf(langOf(structure))
  return (
    <section aria-label={`${t.models}: ${wordsOf(part, 'title')}`}>
      <h3>{t.models}</h3>
      {part.parts
        .filter(({ name }) => name === 'Model')
        .map((model, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a model answer is known by its place
          <fieldset key={index} className="form-inner">
            <legend>{t.model(index + 1)}</legend>
            <Words
              label={t.modelContext}
              lang={says}
              value={wordsOf(model, 'context')}
              onSet={(words) => change(setAttribute(structure, model, 'context', words || undefined))}
            />
            <Words
              label={t.modelText}
              lang={says}
              value={textIn(model)}
              onSet={(words) => change(setText(structure, model, words))}
            />
            <button
              type="button"
              className="act small form-remove"
              onClick={() => remove(removePart(structure, model), t.model(index + 1))}
            >
              {t.removeModel(index + 1)}
            </button>
          </fieldset>
        ))}
      <button
        type="button"
        className="act"
        onClick={() => add(addInside(structure, part, newPart('rubric', 'Model', structure, { context: '' })))}
      >
        + {t.addModel}
      </button>
    </section>
  )
}

import type { ReactNode } from 'react'
import { type Part, setAttributes, wordsOf } from '#content/edit'
import { useMarks } from '../../text/marks.ts'
import { useTexts } from '../../text/text.ts'
import { useForm } from '../form/form.ts'
import { listOf } from './list-of.ts'
import { NumberBox } from './NumberBox.tsx'
import { rubricTexts } from './rubric-texts.ts'

/** What a restraint is restrained about: it earns nothing where the work was not done. */
export function Restraint({ part, least }: { readonly part: Part; readonly least: number }): ReactNode {
  const t = useTexts(rubricTexts)
  const { colon, comma } = useMarks()
  const { structure, change } = useForm()
  const of = listOf(part, 'restraintOf')
  const others = structure.parts.filter((one) => one.name === 'Criterion' && one.at.start !== part.at.start)
  if (others.length === 0) return null
  const set = (next: readonly string[]) =>
    change(
      setAttributes(
        structure,
        part,
        next.length === 0
          ? { restraintOf: undefined, restraintAtLeast: undefined }
          : { restraintOf: next.join(', '), restraintAtLeast: least },
      ),
    )
  return (
    <details>
      <summary className="small">
        {t.restraint}
        {colon}
        <strong>{of.length === 0 ? t.none : of.join(comma)}</strong>
      </summary>
      <p className="small soft">{t.restraintOf}</p>
      <div className="form-checks">
        {others.map((other) => {
          const id = wordsOf(other, 'id')
          return (
            <label key={other.at.start}>
              <input
                type="checkbox"
                checked={of.includes(id)}
                onChange={(event) => set(event.target.checked ? [...of, id] : of.filter((one) => one !== id))}
              />{' '}
              {wordsOf(other, 'title') || id}
            </label>
          )
        })}
      </div>
      {of.length > 0 && (
        <NumberBox
          label={t.restraintLeast}
          least={0}
          most={4}
          value={least}
          onSet={(points) => change(setAttributes(structure, part, { restraintAtLeast: Math.round(points) }))}
        />
      )}
    </details>
  )
}

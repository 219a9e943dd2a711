import type { ReactNode } from 'react'
import type { Study } from '#language/teach'
import { useMarks } from '../../text/marks.ts'
import { useTexts } from '../../text/text.ts'
import { teachTexts } from './teach-texts.ts'

/** One's own examples, and whether the move is heard in each. What is heard otherwise than it should be comes first. */
export function OwnExamples({ study, tag }: { readonly study: Study; readonly tag: string }): ReactNode {
  const t = useTexts(teachTexts)
  const { colon } = useMarks()
  const isWrong = ({ should, after, unseen }: Study['own'][number]) => after !== should || (unseen ?? should) !== should
  const rows = [...study.own].sort((a, b) => Number(isWrong(b)) - Number(isWrong(a)))
  return (
    <section aria-label={t.ownHeard}>
      <h2>{t.ownHeard}</h2>
      <p className="small soft">{t.ownHeardNote}</p>
      <ul className="plain teach-list">
        {rows.map((one) => (
          <li key={`${one.context} ${one.text} ${String(one.should)}`} data-wrong={isWrong(one)}>
            <p lang={tag}>{one.text}</p>
            <p className="small soft">
              <strong>{one.should ? t.should : t.shouldNot}</strong>
              {(
                [
                  [t.asShips, one.before],
                  [t.asTaught, one.after],
                  [t.unseen, one.unseen ?? null],
                ] as const
              ).map(([label, heard]) => heard !== null && ` · ${label}${colon}${heard ? t.heard : t.silent}`)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

import type { ReactNode } from 'react'
import type { Study } from '#language/teach'
import { useTexts } from '../../text/text.ts'
import { teachTexts } from './teach-texts.ts'

/** The words that weigh most for the move, and against it. */
export function HeavyWords({ study, tag }: { readonly study: Study; readonly tag: string }): ReactNode {
  const t = useTexts(teachTexts)
  return (
    <section aria-label={t.words}>
      <h2>{t.words}</h2>
      <p className="small soft">{t.wordsNote}</p>
      <ul className="plain teach-words small">
        {study.words.map(({ words, by, worth }) => (
          <li key={`${by} ${words}`} data-sign={worth < 0 ? 'minus' : 'plus'}>
            {by === 'buyer' && <span className="soft">{t.buyerSays} </span>}
            <span lang={tag}>{words}</span> <strong>{worth > 0 ? `+${worth}` : `−${-worth}`}</strong>
          </li>
        ))}
      </ul>
    </section>
  )
}

import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { POINTS, type Rubric } from '#content'
import { parse } from '#content/parse'
import { useDeps } from '../../deps.ts'
import { useAsync } from '../../parts/useAsync.ts'
import { tagOf, useLang, useTexts } from '../../text/text.ts'
import { clueSentence, summed } from '../rubric/clue-words.ts'
import { rubricTexts } from '../rubric/rubric-texts.ts'
import { workedTexts } from './worked-texts.ts'

/** The example rubric step by step, read from the example itself: what the guide says is what the file holds. */
export function WorkedRubric({ onBegin }: { readonly onBegin: () => void }): ReactNode {
  const t = useTexts(workedTexts)
  const words = useTexts(rubricTexts)
  const lang = useLang()
  const { author } = useDeps()
  const loaded = useAsync(`worked ${lang}`, async () => {
    const [text, moves] = await Promise.all([author.loadSource(`templates/rubric.${lang}.mdx`), author.moveCards(lang)])
    const file = parse(`rubrics/rubric.${lang}.mdx`, text)
    const rubric: Rubric | null = file.type === 'rubric' ? (file.draft as Rubric | null) : null // a draft is as whole as its value
    return { rubric, titles: new Map(moves.map(({ id, title }) => [id as string, title])) }
  })
  if (loaded.state === 'waiting' || !loaded.value.rubric) return null
  const { rubric, titles } = loaded.value
  const [criterion] = rubric.criteria
  if (!criterion) return null
  const titleOf = (id: string) => (id === 'overall' ? words.overall : (rubric.criteria.find((one) => one.id === id)?.title ?? id))
  const shown: readonly (readonly [step: readonly [string, string], example: ReactNode])[] = [
    [t.looksAt, <p key="looks">{criterion.looksAt}</p>],
    [
      t.ladder,
      <ol key="ladder" start={0}>
        {POINTS.map((points) => (
          <li key={points}>
            {criterion.descriptors[points]}{' '}
            {points < 4 && <span className="soft">→ {criterion.advice[points as 0 | 1 | 2 | 3]}</span>}
          </li>
        ))}
      </ol>,
    ],
    [
      t.evidence,
      <ul key="clues">
        {criterion.clues.map((clue) => (
          <li key={clue.id}>
            {clueSentence({ ...clue, measure: clue.measure ?? '' }, lang, words, (move) => titles.get(move) ?? move)}
          </li>
        ))}
      </ul>,
    ],
    [t.sums, <p key="sums">{t.levels(criterion.levels)}</p>],
    [
      t.overall,
      <ul key="overall">
        {Object.entries(rubric.overall.weights).map(([id, worth]) => (
          <li key={id}>
            {titleOf(id)}: {summed(worth)}
          </li>
        ))}
      </ul>,
    ],
    [
      t.gold,
      <ul key="gold">
        {rubric.tests.map((test) => (
          <li key={test.id}>
            “{test.turns.find(({ by }) => by === 'seller')?.text}” …{' '}
            <span className="soft">
              {Object.entries(test.expect)
                .map(([id, [least, most]]) => t.expects(titleOf(id), least, most))
                .join(lang === 'en' ? '; ' : '；')}
            </span>
          </li>
        ))}
      </ul>,
    ],
    [t.people, null],
  ]
  return (
    <section aria-labelledby="worked-rubric">
      <h2 id="worked-rubric">{t.title}</h2>
      <p className="soft">{t.lead}</p>
      <ol>
        {shown.map(([[title, text], example]) => (
          <li key={title}>
            <strong>{title}</strong> {text}
            {example !== null && (
              <div className="sheet author-box small worked" lang={tagOf(rubric.lang)}>
                <p className="soft">{t.says(criterion.title)}</p>
                {example}
              </div>
            )}
          </li>
        ))}
      </ol>
      <Button variant="default" onClick={onBegin}>
        {t.begin}
      </Button>
    </section>
  )
}

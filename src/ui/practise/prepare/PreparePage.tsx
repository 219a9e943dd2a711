import type { ReactNode } from 'react'
import { useParams } from 'wouter'
import { LANGS, type Lang, LEVELS } from '#content'
import { useDeps } from '../../deps.ts'
import { useAsync } from '../../parts/useAsync.ts'
import { NotFound } from '../../shell/NotFound.tsx'
import { shellTexts } from '../../shell/shell-texts.ts'
import { useLang, useTexts } from '../../text/text.ts'
import { type Brief, Prepare } from './Prepare.tsx'

/** Loads the brief in the talk's language and the rubric in the interface's. */
export default function PreparePage(): ReactNode {
  const t = useTexts(shellTexts)
  const { scenario: id = '', lang: asked, level } = useParams<{ scenario: string; lang: string; level?: string }>()
  const { library } = useDeps()
  const lang = useLang()
  const of = LANGS.find((one) => one === asked)
  const loaded = useAsync(`${id}.${asked}.${lang}`, async () => {
    const all = id.includes('.') ? ((await library.more?.()) ?? []) : library.scenarioCards
    const card = all.find((one) => one.id === id && one.lang === of)
    if (!card) return null
    const [scenario, rubrics] = await Promise.all([
      library.loadScenario(card.id, card.lang),
      Promise.all(card.rubrics.map((rubric) => library.loadRubric(rubric, lang))),
    ])
    return { scenario, rubrics, twin: twinOf(card.id, card.lang) } satisfies Brief
  })
  function twinOf(scenario: string, other: Lang): Lang | null {
    return library.scenarioCards.find((one) => one.id === scenario && one.lang !== other)?.lang ?? null
  }
  if (loaded.state === 'waiting') return <p className="waiting">{t.loading}</p>
  if (loaded.value === null) return <NotFound />
  const wished = LEVELS.find((one) => one === level)
  return <Prepare key={`${id}.${asked}.${level}`} {...loaded.value} {...(wished === undefined ? {} : { wished })} />
}

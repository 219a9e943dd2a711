import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import type { Lang, Level, Rubric, Scenario } from '#content'
import { BuyerFigure } from '../../figures/BuyerFigure.tsx'
import { usePageTitle } from '../../parts/usePageTitle.ts'
import { pathTo } from '../../paths.ts'
import { Counting, type Counts } from '../../review/assignments/Counting.tsx'
import { Icon } from '../../shell/icons.tsx'
import { domainTexts } from '../../text/domain-texts.ts'
import { tagOf, useTexts } from '../../text/text.ts'
import { useStart } from '../useStart.ts'
import { Criteria } from './Criteria.tsx'
import { Facts, Remedies } from './Facts.tsx'
import { LevelChoice } from './LevelChoice.tsx'
import './prepare.css'
import { prepareTexts } from './prepare-texts.ts'

export interface Brief {
  readonly scenario: Scenario
  readonly rubrics: readonly Rubric[]
  /** The other language in which this talk exists. */
  readonly twin: Lang | null
  /** The level that was suggested. */
  readonly wished?: Level
}

/** Everything that one may know before the talk: the brief, the facts, the criteria. */
export function Prepare({ scenario, rubrics, twin, wished }: Brief): ReactNode {
  const t = useTexts(prepareTexts)
  const words = useTexts(domainTexts)
  const { start, starting } = useStart()
  const levels = scenario.levels.map((rule) => rule.level)
  const [level, setLevel] = useState<Level>(
    [wished, 'normal' as const].find((one) => one && levels.includes(one)) ?? levels[0] ?? 'normal',
  )
  const [{ level: asked, ...counts }, setCounts] = useState<Counts>({})
  const tag = tagOf(scenario.lang)
  usePageTitle(scenario.title)

  return (
    <article className="column prepare">
      <p>
        <Link href={pathTo.choose()} className="back">
          <Icon name="back" size={16} /> {t.back}
        </Link>
      </p>
      <header className="prepare-head">
        <p className="eyebrow">
          {words.kind[scenario.kind]} · {words.channel[scenario.channel]} · {words.minutes(scenario.minutes)} ·{' '}
          {words.lang[scenario.lang]}
        </p>
        <h1 lang={tag}>{scenario.title}</h1>
        {twin && (
          <p className="small soft">
            {t.twin} <Link href={pathTo.prepare(scenario.id, twin)}>{words.lang[twin]}</Link>
          </p>
        )}
      </header>
      <div className="prepare-body">
        <div className="prepare-brief" lang={tag}>
          <Paragraphs title={t.you} texts={scenario.brief.you} />
          <Paragraphs title={t.buyer} texts={scenario.brief.buyer} />
          <Paragraphs title={t.goal} texts={scenario.brief.goal} marked />
          <Facts facts={scenario.facts} />
          {scenario.complaint && <Remedies complaint={scenario.complaint} />}
        </div>
        <aside className="prepare-side stack">
          <section className="meet sheet" aria-label={t.meet(scenario.buyers.length)}>
            <p className="eyebrow meet-title">{t.meet(scenario.buyers.length)}</p>
            {scenario.buyers.map((buyer) => (
              <div key={buyer.id} className="meet-one" data-persona={buyer.persona}>
                <div className="meet-figure">
                  <BuyerFigure persona={buyer.persona} look={buyer.look} who={buyer.id} />
                </div>
                <div lang={tag}>
                  <p className="book meet-name">{buyer.name}</p>
                  <p className="small soft">{buyer.role}</p>
                </div>
                <span className="small style-word">{words.style[buyer.persona]}</span>
              </div>
            ))}
          </section>
          <LevelChoice
            rules={scenario.levels}
            level={asked ?? level}
            onChoose={(chosen) => {
              setLevel(chosen)
              setCounts({})
            }}
            tag={tag}
          />
          <Counting
            scenario={scenario.id}
            value={asked === undefined ? counts : { ...counts, level: asked }}
            onChange={setCounts}
          />
          <div className="start-box">
            <Button
              size="lg"
              fullWidth
              loading={starting}
              onClick={() => start({ scenario: scenario.id, lang: scenario.lang, level: asked ?? level, ...counts })}
            >
              {starting ? t.starting : t.start}
            </Button>
          </div>
          <p className="small soft">{t.keys}</p>
        </aside>
      </div>
      {rubrics.map((rubric, at) => (
        <Criteria key={rubric.id} rubric={rubric} further={at > 0} />
      ))}
    </article>
  )
}

function Paragraphs({
  title,
  texts,
  marked = false,
}: {
  readonly title: string
  readonly texts: readonly string[]
  readonly marked?: boolean
}): ReactNode {
  const t = useTexts(domainTexts)
  if (texts.length === 0) return null
  return (
    <section className={marked ? 'goal' : undefined}>
      <h2 lang={t === domainTexts.zh ? 'zh-CN' : 'en'}>{title}</h2>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </section>
  )
}

import type { ReactNode } from 'react'
import { LANGS } from '#content'
import { changeSettings } from '../../settings/settings.ts'
import { domainTexts } from '../../text/domain-texts.ts'
import { useTexts } from '../../text/text.ts'
import { useTalkLang } from '../useLearn.ts'
import { partTexts } from './part-texts.ts'

/** The language in which one practises; kept with the settings, as for talks. */
export function PracticeLang(): ReactNode {
  const t = useTexts(partTexts)
  const words = useTexts(domainTexts)
  const lang = useTalkLang()
  return (
    <div className="row practice-lang">
      <span className="small soft">{t.practiceLang}</span>
      <fieldset className="pick" aria-label={t.practiceLang}>
        {LANGS.map((one) => (
          <button key={one} type="button" aria-pressed={one === lang} onClick={() => changeSettings({ talkLang: one })}>
            {words.lang[one]}
          </button>
        ))}
      </fieldset>
    </div>
  )
}

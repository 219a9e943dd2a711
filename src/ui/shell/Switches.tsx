import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import type { ReactNode } from 'react'
import { LANGS, type Lang } from '#content'
import { changeSettings } from '../settings/settings.ts'
import { tagOf, useLang, useTexts } from '../text/text.ts'
import { Icon } from './icons.tsx'
import { shellTexts } from './shell-texts.ts'

const NAMES: Readonly<Record<Lang, string>> = { en: 'English', zh: '中文' }

/** English or Chinese, in its own name, so that it is found by whoever can't read the other. */
export function LanguageSwitch(): ReactNode {
  const t = useTexts(shellTexts)
  const lang = useLang()
  return (
    <fieldset className="pick" aria-label={t.language}>
      {LANGS.map((one) => (
        <button
          key={one}
          type="button"
          lang={tagOf(one)}
          aria-pressed={one === lang}
          onClick={() => changeSettings({ lang: one })}
        >
          {NAMES[one]}
        </button>
      ))}
    </fieldset>
  )
}

/** Light or dark; until it is touched, as the system has it. */
export function SchemeSwitch(): ReactNode {
  const t = useTexts(shellTexts)
  const { setColorScheme } = useMantineColorScheme()
  const dark = useComputedColorScheme('light') === 'dark'
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={dark ? t.toLight : t.toDark}
      title={dark ? t.toLight : t.toDark}
      onClick={() => setColorScheme(dark ? 'light' : 'dark')}
    >
      <Icon name={dark ? 'sun' : 'moon'} />
    </button>
  )
}

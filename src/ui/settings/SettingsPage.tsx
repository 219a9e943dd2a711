import { useMantineColorScheme } from '@mantine/core'
import type { ReactNode } from 'react'
import { useParams } from 'wouter'
import { Toggle } from '../parts/Toggle.tsx'
import { usePageTitle } from '../parts/usePageTitle.ts'
import { LanguageSwitch } from '../shell/Switches.tsx'
import { SoundSettings } from '../sound/SoundSettings.tsx'
import { useTexts } from '../text/text.ts'
import { DeviceData } from './DeviceData.tsx'
import './settings.css'
import { changeSettings, useSettings } from './settings.ts'
import { settingsTexts } from './settings-texts.ts'

const SCHEMES = ['light', 'dark', 'auto'] as const

/** Language, light, the talk's habits, what lies on this device, and what this is. */
export default function SettingsPage(): ReactNode {
  const t = useTexts(settingsTexts)
  const { pause, meters } = useSettings()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const { at } = useParams<{ at?: string }>()
  usePageTitle(t.title)
  return (
    <div className="column settings">
      <h1>{t.title}</h1>
      <section>
        <h2>{t.display}</h2>
        <div className="setting">
          <p>
            {t.language}
            <span className="small soft">{t.languageNote}</span>
          </p>
          <LanguageSwitch />
        </div>
        <div className="setting">
          <p>{t.scheme}</p>
          <fieldset className="pick" aria-label={t.scheme}>
            {SCHEMES.map((scheme) => (
              <button key={scheme} type="button" aria-pressed={scheme === colorScheme} onClick={() => setColorScheme(scheme)}>
                {t.schemes[scheme]}
              </button>
            ))}
          </fieldset>
        </div>
      </section>
      <section>
        <h2>{t.talk}</h2>
        <div className="stack settings-switches">
          <Toggle label={t.pause} on={pause} onChange={(on) => changeSettings({ pause: on })} />
          <Toggle label={t.meters} on={meters} onChange={(on) => changeSettings({ meters: on })} />
        </div>
      </section>
      <SoundSettings asked={at === 'voice'} />
      <DeviceData />
      <section>
        <h2>{t.storeTitle}</h2>
        <p>{t.storeNote}</p>
        <p>
          <a href="./lrs.html">{t.store}</a>
        </p>
      </section>
      <section>
        <h2>{t.aboutTitle}</h2>
        {t.about.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <h2 className="later">{t.privacyTitle}</h2>
        {t.privacy.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </section>
    </div>
  )
}

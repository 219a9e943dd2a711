import type { ReactNode } from 'react'
import { Toggle } from '../parts/Toggle.tsx'
import { changeSettings, useSettings } from '../settings/settings.ts'
import { useTexts } from '../text/text.ts'
import { soundTexts } from './sound-texts.ts'

/** Sound on or off, where one talks. */
export function MuteSwitch(): ReactNode {
  const t = useTexts(soundTexts)
  const muted = useSettings((settings) => settings.muted)
  return <Toggle small label={t.mute} on={!muted} onChange={(on) => changeSettings({ muted: !on })} />
}

import { Switch } from '@mantine/core'
import type { ReactNode } from 'react'
import { changeSettings, useSettings } from '../settings/settings.ts'
import { useTexts } from '../text/text.ts'
import { soundTexts } from './sound-texts.ts'

/** Sound on or off, where one talks. */
export function MuteSwitch(): ReactNode {
  const t = useTexts(soundTexts)
  const muted = useSettings((settings) => settings.muted)
  return (
    <Switch
      size="xs"
      label={t.mute}
      checked={!muted}
      onChange={(event) => changeSettings({ muted: !event.currentTarget.checked })}
    />
  )
}

import { Switch } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import { changeSettings, useSettings } from '../settings/settings.ts'
import { useTexts } from '../text/text.ts'
import { useVoice } from '../voice/useVoice.ts'
import { soundTexts } from './sound-texts.ts'

/** Volume, mute, speaking and dictating, with a clear word on where sound goes. */
export function SoundSettings(): ReactNode {
  const t = useTexts(soundTexts)
  const voice = useVoice((state) => state.voice)
  const { volume, muted, speak, dictate } = useSettings()
  const id = useId()
  return (
    <section>
      <h2>{t.title}</h2>
      <p className="small soft">{t.own}</p>
      <div className="stack settings-switches">
        <Switch label={t.mute} checked={!muted} onChange={(event) => changeSettings({ muted: !event.currentTarget.checked })} />
        <label className="row">
          {t.volume}
          <input
            type="range"
            min="0.1"
            max="1"
            step="0.1"
            value={volume}
            disabled={muted}
            onChange={(event) => changeSettings({ volume: Number(event.target.value) })}
          />
        </label>
        <Switch
          label={t.speak}
          checked={speak}
          disabled={!voice.speaks()}
          aria-describedby={`${id}-speak`}
          onChange={(event) => changeSettings({ speak: event.currentTarget.checked })}
        />
        <p id={`${id}-speak`} className="small soft">
          {voice.speaks() ? t.speakNote : t.cannotSpeak}
        </p>
        <Switch
          label={t.dictate}
          checked={dictate}
          disabled={!voice.listens()}
          aria-describedby={`${id}-dictate`}
          onChange={(event) => changeSettings({ dictate: event.currentTarget.checked })}
        />
        <p id={`${id}-dictate`} className="small soft">
          {voice.listens() ? t.dictateNote : t.cannotListen}
        </p>
      </div>
    </section>
  )
}

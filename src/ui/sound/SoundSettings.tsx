import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Toggle } from '../parts/Toggle.tsx'
import { changeSettings, useSettings } from '../settings/settings.ts'
import { useTexts } from '../text/text.ts'
import { useVoice } from '../voice/useVoice.ts'
import { SoundCheck } from './SoundCheck.tsx'
import { soundSettingsTexts } from './sound-settings-texts.ts'

/**
 * Volume, mute, speaking and dictating, with a clear word on where sound goes.
 *
 * @param asked - the address leads here: it comes into view and has the focus
 */
export function SoundSettings({ asked }: { readonly asked: boolean }): ReactNode {
  const t = useTexts(soundSettingsTexts)
  const voice = useVoice((state) => state.voice)
  const { volume, muted, speak, dictate } = useSettings()
  const id = useId()
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!asked) return
    const afterThePage = setTimeout(() => {
      head.current?.scrollIntoView()
      head.current?.focus({ preventScroll: true })
    })
    return () => clearTimeout(afterThePage) // the shell begins each new page at its top
  }, [asked])
  return (
    <section>
      <h2 ref={head} tabIndex={-1}>
        {t.title}
      </h2>
      <p className="small soft">{t.own}</p>
      <div className="stack settings-switches">
        <Toggle label={t.mute} on={!muted} onChange={(on) => changeSettings({ muted: !on })} />
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
        <Toggle
          label={t.speak}
          on={speak}
          disabled={!voice.speaks()}
          describedBy={`${id}-speak`}
          onChange={(on) => changeSettings({ speak: on })}
        />
        <p id={`${id}-speak`} className="small soft">
          {voice.speaks() ? t.speakNote : t.cannotSpeak}
        </p>
        <Toggle
          label={t.dictate}
          on={dictate}
          disabled={!voice.listens()}
          describedBy={`${id}-dictate`}
          onChange={(on) => changeSettings({ dictate: on })}
        />
        <p id={`${id}-dictate`} className="small soft">
          {voice.listens() ? t.dictateNote : t.cannotListen}
        </p>
        <SoundCheck />
      </div>
    </section>
  )
}

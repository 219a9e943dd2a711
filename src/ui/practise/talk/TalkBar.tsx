import { Button, Switch } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { changeSettings, useSettings } from '../../settings/settings.ts'
import { Icon } from '../../shell/icons.tsx'
import { MuteSwitch } from '../../sound/MuteSwitch.tsx'
import { useTexts } from '../../text/text.ts'
import { talkTexts } from './talk-texts.ts'

interface TalkBarProps {
  readonly busy: boolean
  readonly saidAnything: boolean
  readonly onHint: () => Promise<void>
  readonly onTakeBack: () => Promise<void>
  readonly onEnd: () => Promise<void>
}

/** What one can do beside talking. */
export function TalkBar({ busy, saidAnything, onHint, onTakeBack, onEnd }: TalkBarProps): ReactNode {
  const t = useTexts(talkTexts)
  const { pause, meters } = useSettings()
  const [asking, setAsking] = useState(false)
  return (
    <div className="talk-bar">
      <div className="row talk-acts">
        <Act disabled={busy} icon="hint" onAct={onHint} label={t.hint} />
        <Act disabled={busy || !saidAnything} icon="undo" onAct={onTakeBack} label={t.takeBack} />
        {asking ? (
          <span className="row ask-end" role="alert">
            <span className="small">{t.endAsk}</span>
            <Button size="compact-sm" color="clay" loading={busy} onClick={() => void onEnd()}>
              {t.endYes}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => setAsking(false)}>
              {t.endNo}
            </Button>
          </span>
        ) : (
          <button type="button" className="act" disabled={busy} onClick={() => setAsking(true)}>
            {t.end}
          </button>
        )}
      </div>
      <div className="row talk-switches">
        <MuteSwitch />
        <Switch
          size="xs"
          label={t.meters}
          checked={meters}
          onChange={(event) => changeSettings({ meters: event.currentTarget.checked })}
        />
        <Switch
          size="xs"
          label={t.pause}
          checked={pause}
          onChange={(event) => changeSettings({ pause: event.currentTarget.checked })}
        />
      </div>
    </div>
  )
}

interface ActProps {
  readonly label: string
  readonly icon: 'hint' | 'undo'
  readonly disabled: boolean
  readonly onAct: () => Promise<void>
}

function Act({ label, icon, disabled, onAct }: ActProps): ReactNode {
  return (
    <button type="button" className="act" disabled={disabled} onClick={() => void onAct()}>
      <Icon name={icon} size={17} /> {label}
    </button>
  )
}

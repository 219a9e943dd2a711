import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import { onEscape } from '../../parts/on-escape.ts'
import { Toggle } from '../../parts/Toggle.tsx'
import { useFocusOn } from '../../parts/useFocusOn.ts'
import { pathTo } from '../../paths.ts'
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
  const here = useFocusOn(asking)
  const leave = onEscape(() => setAsking(false))
  return (
    <div className="talk-bar">
      <div className="row talk-acts">
        <Act disabled={busy} icon="hint" onAct={onHint} label={t.hint} />
        <Act disabled={busy || !saidAnything} icon="undo" onAct={onTakeBack} label={t.takeBack} />
        {asking ? (
          <span className="row ask-end" role="alert">
            <span className="small">{t.endAsk}</span>
            <Button size="compact-sm" color="clay" loading={busy} onKeyDown={leave} onClick={() => void onEnd()}>
              {t.endYes}
            </Button>
            <Button ref={here} size="compact-sm" variant="default" onKeyDown={leave} onClick={() => setAsking(false)}>
              {t.endNo}
            </Button>
          </span>
        ) : (
          <button ref={here} type="button" className="act" disabled={busy} onClick={() => setAsking(true)}>
            {t.end}
          </button>
        )}
      </div>
      <div className="row talk-switches">
        <MuteSwitch />
        <Toggle small label={t.meters} on={meters} onChange={(on) => changeSettings({ meters: on })} />
        <Toggle small label={t.pause} on={pause} onChange={(on) => changeSettings({ pause: on })} />
        <Link href={pathTo.settings('/voice')} className="small">
          {t.voice}
        </Link>
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

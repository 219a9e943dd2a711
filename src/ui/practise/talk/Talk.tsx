import { type ReactNode, Suspense, useCallback, useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import type { Mood } from '#content'
import type { Rehearsal, RunTurn } from '#session'
import { latePage } from '../../parts/late-page.tsx'
import { usePageTitle } from '../../parts/usePageTitle.ts'
import { pathTo } from '../../paths.ts'
import { useSettings } from '../../settings/settings.ts'
import { Icon } from '../../shell/icons.tsx'
import { useTalkSounds } from '../../sound/useTalkSounds.ts'
import { tagOf, useTexts } from '../../text/text.ts'
import { Dictate } from '../../voice/Dictate.tsx'
import { useSpokenLines } from '../../voice/useSpokenLines.ts'
import { Retry } from '../debrief/late-debrief.ts'
import { heatCourse } from '../heat.ts'
import { Composer } from './Composer.tsx'
import { useDraft } from './draft.ts'
import { Notes } from './Notes.tsx'
import { Over } from './Over.tsx'
import { useReveal } from './reveal.ts'
import { Stage } from './Stage.tsx'
import { TalkBar } from './TalkBar.tsx'
import { Transcript } from './Transcript.tsx'
import { talkTexts } from './talk-texts.ts'
import { useRehearsal } from './useRehearsal.ts'

const Unsaved = latePage(() => import('./Unsaved.tsx'))

interface TalkProps {
  readonly rehearsal: Rehearsal
  /** Called when another tab has gone on with this run: it is to be read from the disk again. */
  readonly onElsewhere: () => void
}

/** The conversation: the buyer as they look, what was said, and where one answers. */
export function Talk({ rehearsal, onElsewhere }: TalkProps): ReactNode {
  const t = useTexts(talkTexts)
  const state = useRehearsal(rehearsal)
  const { scenario } = rehearsal.script
  const pause = useSettings((settings) => settings.pause)
  const meters = useSettings((settings) => settings.meters)
  const [draft, setDraft] = useDraft(rehearsal.run)
  const [busy, setBusy] = useState(false)
  const [note, setNote] = useState<{ readonly title: string; readonly text: string } | null>(null)
  const shown = useReveal(state.turns, pause)
  const turns = state.turns.slice(0, shown)
  const waiting = state.turns[shown]
  const thinking =
    waiting?.by === 'buyer'
      ? waiting.buyer
      : busy && turns.at(-1)?.by === 'seller'
        ? lastBuyer(turns, scenario.buyers[0]?.id)
        : null
  const settled = thinking === null
  const field = useRef<HTMLTextAreaElement>(null)
  const end = useRef<HTMLDivElement>(null)
  const looks = useRef<{ mood: Readonly<Record<string, Mood>>; heat: number }>({
    mood: state.mood,
    heat: scenario.complaint?.heat ?? 0,
  })
  if (settled)
    looks.current = {
      mood: state.mood,
      heat: scenario.complaint ? (heatCourse(state.turns, scenario.complaint.heat).at(-1) ?? 0) : 0,
    }
  usePageTitle(scenario.title)

  const toEnd = useCallback(() => end.current?.scrollIntoView({ block: 'end' }), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls when something new stands at the end
  useEffect(() => {
    toEnd()
  }, [shown, thinking, note])
  useEffect(() => {
    field.current?.focus({ preventScroll: true })
    const follow = () => {
      if (document.activeElement === field.current) toEnd()
    }
    const seen = window.visualViewport ?? window // a keyboard on the screen takes its room from this one
    seen.addEventListener('resize', follow)
    return () => seen.removeEventListener('resize', follow)
  }, [toEnd])

  const doing = async (what: () => Promise<void>): Promise<void> => {
    setBusy(true)
    try {
      await what()
    } finally {
      setBusy(false)
      if (rehearsal.elsewhere()) onElsewhere()
    }
  }
  const dictated = useRef(false)
  const say = (text: string, to?: string): Promise<void> =>
    doing(async () => {
      setNote(null)
      const stop = rehearsal.subscribe(() => {
        const last = rehearsal.state().turns.findLast((turn) => turn.by === 'seller')
        if (last?.text === text) setDraft('') // it is in the log now
      })
      try {
        await rehearsal.say(text, to, { dictated: dictated.current })
        dictated.current = false
      } finally {
        stop()
      }
    })
  /** What was asked for beside talking; a failure is told where hints stand, and nothing has changed. */
  const told = (what: () => Promise<void>): Promise<void> =>
    doing(what).catch((error: unknown) => {
      console.error(error)
      setNote({ title: t.notDone, text: t.notDoneNext })
    })
  const takeBack = (): Promise<void> =>
    told(async () => {
      const words = state.turns.findLast((turn) => turn.by === 'seller')?.text ?? ''
      await rehearsal.takeBack()
      if (draft === '') setDraft(words)
      setNote({ title: t.takeBack, text: t.takenBack })
      field.current?.focus()
    })
  const hint = (): Promise<void> =>
    told(async () => {
      setNote({ title: t.hintTitle, text: await rehearsal.hint() })
      field.current?.focus()
    })

  const over = state.ended !== null && settled
  useTalkSounds({ scenario, level: state.level, turns, over })
  useSpokenLines(scenario, turns)
  return (
    <div className="talk column" data-channel={scenario.channel}>
      <div className="talk-side">
        <p>
          <Link href={pathTo.choose()} className="back">
            <Icon name="back" size={16} /> {t.back}
          </Link>
        </p>
        <Stage scenario={scenario} mood={looks.current.mood} heat={looks.current.heat} meters={meters} />
        <Notes scenario={scenario} />
      </div>
      <div className="talk-main">
        <div className="talk-head">
          <h1 className="talk-title" lang={tagOf(scenario.lang)}>
            {scenario.title}
          </h1>
        </div>
        {rehearsal.unsaved() && <Unsaved rehearsal={rehearsal} />}
        <Transcript scenario={scenario} turns={turns} thinking={thinking} />
        {over ? (
          <Over state={state} scenario={scenario} />
        ) : (
          <div className="talk-foot">
            {state.forkOf && (
              <Suspense fallback={null}>
                <Retry
                  from={state.forkOf}
                  past={state.turns.some((turn) => turn.by === 'seller' && turn.index >= (state.forkOf?.turn ?? 0))}
                  onShown={toEnd}
                />
              </Suspense>
            )}
            <div role="status">
              {note && (
                <p className="note">
                  <strong>{note.title}</strong>{' '}
                  <span lang={note.title === t.hintTitle ? tagOf(scenario.lang) : undefined}>{note.text}</span>
                </p>
              )}
            </div>
            <Composer
              draft={draft}
              onDraft={setDraft}
              onSay={say}
              buyers={scenario.buyers}
              lang={scenario.lang}
              tag={tagOf(scenario.lang)}
              busy={busy || !settled || state.ended !== null}
              field={field}
            />
            <Dictate
              lang={scenario.lang}
              onWords={(words) => {
                dictated.current = true
                const gap = draft === '' || scenario.lang === 'zh' ? '' : ' '
                setDraft(`${draft}${gap}${words}`)
              }}
            />
            <TalkBar
              busy={busy || state.ended !== null}
              saidAnything={state.turns.some((turn) => turn.by === 'seller')}
              onHint={hint}
              onTakeBack={takeBack}
              onEnd={() => told(() => rehearsal.end())}
            />
          </div>
        )}
        <div ref={end} />
      </div>
    </div>
  )
}

const lastBuyer = (turns: readonly RunTurn[], first: string | undefined): string | null => {
  const last = turns.findLast((turn) => turn.by === 'buyer')
  return (last?.by === 'buyer' ? last.buyer : first) ?? null
}

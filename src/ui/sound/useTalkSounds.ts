import { useEffect, useRef } from 'react'
import type { Scenario } from '#content'
import type { RunTurn } from '#session'
import { useSettings } from '../settings/settings.ts'
import { useSounds } from './useSounds.ts'

/** It rings, somebody picks up, somebody speaks. */
const PICKED_UP_MS = 1300
const ANSWERED_MS = 1900

interface TalkHeard {
  readonly scenario: Scenario
  readonly level: string
  /** The turns that are on the screen. */
  readonly turns: readonly RunTurn[]
  readonly over: boolean
}

/** What is heard around a talk: the telephone, a message, the room, and at the easy level a soft sign for a buying signal. */
export function useTalkSounds({ scenario, level, turns, over }: TalkHeard): void {
  const sounds = useSounds((state) => state.sounds)
  const volume = useSettings((settings) => (settings.muted ? 0 : settings.volume))
  const { channel } = scenario
  const shown = useRef(turns.length)
  const began = useRef(turns.every((turn) => turn.by === 'buyer') && !over)
  const opening = useRef(began.current ? turns.find((turn) => turn.by === 'buyer' && turn.said.audio !== undefined) : undefined)
  const wasOver = useRef(over)

  useEffect(() => {
    sounds.loudness(volume)
  }, [sounds, volume])
  useEffect(() => {
    sounds.room(over || channel === 'chat' ? null : channel)
    return () => sounds.room(null)
  }, [sounds, channel, over])
  useEffect(() => {
    if (!began.current || channel !== 'phone') return
    began.current = false
    sounds.play('ring.wav')
    const answered = setTimeout(() => sounds.play('pick-up.wav'), PICKED_UP_MS)
    return () => clearTimeout(answered)
  }, [sounds, channel])
  useEffect(() => {
    const { current: first } = opening
    opening.current = undefined
    if (first?.by !== 'buyer' || first.said.audio === undefined) return
    const { audio } = first.said
    const said = setTimeout(() => sounds.play(audio), channel === 'phone' ? ANSWERED_MS : 0)
    return () => clearTimeout(said)
  }, [sounds, channel])
  useEffect(() => {
    const fresh = turns.slice(shown.current)
    shown.current = turns.length
    for (const turn of fresh) {
      if (turn.by !== 'buyer') continue
      if (turn.said.audio !== undefined) sounds.play(turn.said.audio)
      else if (channel === 'chat') sounds.play('message.wav')
      if (level === 'easy' && turn.signs.some((sign) => sign.id === 'buying-signal')) sounds.play('signal.wav')
    }
  }, [sounds, turns, channel, level])
  useEffect(() => {
    if (over && !wasOver.current && (channel === 'phone' || channel === 'video')) sounds.play('hang-up.wav')
    wasOver.current = over
  }, [sounds, over, channel])
}

import { useEffect, useRef } from 'react'
import type { Scenario } from '#content'
import type { RunTurn } from '#session'
import { useSettings } from '../settings/settings.ts'
import { useVoice } from './useVoice.ts'

/** Reads a buyer's new lines aloud, where that was asked for. A line with a recording of its own is not read. */
export function useSpokenLines(scenario: Scenario, turns: readonly RunTurn[]): void {
  const voice = useVoice((state) => state.voice)
  const on = useSettings((settings) => settings.speak)
  const shown = useRef(turns.length)
  useEffect(() => {
    const fresh = turns.slice(shown.current)
    shown.current = turns.length
    if (!on) return
    const lines = fresh.filter((turn) => turn.by === 'buyer').filter((turn) => turn.said.audio === undefined)
    const last = lines.at(-1)
    if (!last) return
    const persona = scenario.buyers.find((buyer) => buyer.id === last.buyer)?.persona
    voice.say(lines.map((turn) => turn.text).join(' '), { lang: scenario.lang, ...(persona === undefined ? {} : { persona }) })
  }, [voice, on, turns, scenario])
  useEffect(() => () => voice.hush(), [voice])
}

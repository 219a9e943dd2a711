import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Sounds } from '../../../src/ui/sound/sounds.ts'
import { useSounds } from '../../../src/ui/sound/useSounds.ts'
import { useVoice } from '../../../src/ui/voice/useVoice.ts'
import type { Voice } from '../../../src/ui/voice/voice.ts'
import { newDevice, visit } from '../fakes.tsx'

const before = { sounds: useSounds.getState(), voice: useVoice.getState() }
let heard: string[] = []
let dictate: (words: string) => void = () => undefined
let endListening: () => void = () => undefined

const sounds: Sounds = {
  play: (file) => heard.push(file),
  room: (channel) => heard.push(`room ${channel}`),
  loudness: (volume) => heard.push(`loud ${volume}`),
}
const voice: Voice = {
  speaks: () => true,
  listens: () => true,
  say: (text, { persona }) => heard.push(`${persona}: ${text}`),
  hush: () => undefined,
  listen: (_, onWords, onEnd) => {
    dictate = onWords
    endListening = () => onEnd('refused')
    return { stop: () => onEnd('stopped') }
  },
}

beforeEach(() => {
  heard = []
  useSounds.setState({ sounds })
  useVoice.setState({ voice })
})
afterEach(() => {
  useSounds.setState(before.sounds)
  useVoice.setState(before.voice)
})

async function talk(settings: Parameters<typeof visit>[2] = {}): Promise<ReturnType<typeof newDevice>> {
  const device = newDevice()
  const rehearsal = await device.deps.host.start({ scenario: 'night-shift-stops', lang: 'en', level: 'normal' })
  visit(device, `/run/${rehearsal.run}`, settings)
  await screen.findByRole('log')
  return device
}

describe('sound', () => {
  it('has the room’s tone in a visit, and can be muted where one talks', async () => {
    await talk()
    await waitFor(() => expect(heard).toContain('room visit'))
    await userEvent.click(screen.getByRole('switch', { name: 'Sound' }))
    expect(heard.at(-1)).toBe('loud 0')
    expect(localStorage.getItem('parley.settings')).toContain('"muted":true')
  })
})

describe('voice', () => {
  it('is asked for in a talk, and found at once in the settings', async () => {
    const device = newDevice()
    const { run } = await device.deps.host.start({ scenario: 'night-shift-stops', lang: 'en', level: 'normal' })
    visit(device, `/run/${run}`)
    await userEvent.click(await screen.findByRole('link', { name: 'Voice…' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()
    await waitFor(() => expect(screen.getByRole('heading', { level: 2, name: /voice/i })).toHaveFocus())
  })

  it('is off until it is wished, and then reads the buyer’s new lines', async () => {
    await talk()
    await userEvent.type(screen.getByRole('textbox'), 'Where is the trouble?{Enter}')
    await screen.findByText(/Line two stops/)
    expect(heard.filter((one) => one.startsWith('analytical'))).toEqual([])
    expect(screen.queryByRole('button', { name: 'Dictate' })).toBeNull()
  })

  it('reads new lines aloud in the buyer’s manner', async () => {
    await talk({ speak: true })
    await userEvent.type(screen.getByRole('textbox'), 'Where is the trouble?{Enter}')
    await screen.findByText(/Line two stops/)
    expect(heard.filter((one) => one.startsWith('analytical: Line two stops'))).toHaveLength(1)
  })

  it('takes dictation into the answer, marks the turn, and says when there is no microphone', async () => {
    const device = await talk({ dictate: true })
    await userEvent.click(screen.getByRole('button', { name: 'Dictate' }))
    act(() => dictate('Where is'))
    act(() => dictate('the trouble?'))
    expect(screen.getByRole('textbox')).toHaveValue('Where is the trouble?')
    act(() => endListening())
    expect(screen.getByText(/The browser gave no microphone/)).toBeVisible()
    await userEvent.type(screen.getByRole('textbox'), '{Enter}')
    await screen.findByText(/Line two stops/)
    expect((await device.records.journal.read('run-1')).find((event) => event.type === 'seller.spoke')).toMatchObject({
      dictated: true,
    })
  })

  it('says in the settings where the browser sends sound', async () => {
    visit(newDevice(), '/settings')
    expect(await screen.findByText(/most browsers send what the microphone hears to their maker/)).toBeVisible()
    expect(screen.getByRole('switch', { name: 'Dictate your answers' })).not.toBeChecked()
  })
})

import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { StorePage } from '../../../src/ui/lrs/StorePage.tsx'
import { changeSettings, forgetSettings } from '../../../src/ui/settings/settings.ts'
import { newDevice } from '../fakes.tsx'

const open = (lang: 'en' | 'zh' = 'en') => {
  forgetSettings()
  changeSettings({ lang })
  const { records } = newDevice()
  render(<StorePage records={records} env="test" />)
  return { records, user: userEvent.setup() }
}

describe('the way to a record store', () => {
  const asked = vi.fn<typeof fetch>()
  beforeEach(() => {
    asked.mockReset()
    vi.stubGlobal('fetch', asked)
  })
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  it('is not kept without an address, or with one that is none', async () => {
    const { records, user } = open()
    await user.click(await screen.findByRole('button', { name: 'Save' }))
    expect(await screen.findByText(/Nothing is saved yet: enter the address of the store/)).toBeVisible()
    await user.type(screen.getByLabelText(/Address of the store/), 'lrs acme')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(await screen.findByText(/“lrs acme” is no web address/)).toBeVisible()
    expect(await records.secrets.get('lrs')).toBeUndefined()
    expect(asked).not.toHaveBeenCalled()
  })

  it.each([
    ['en', async () => Promise.reject(new TypeError('Failed to fetch')), /The store cannot be reached/],
    ['zh', async () => Promise.reject(new TypeError('Failed to fetch')), /连不上成绩库/],
    ['en', async () => new Response('<h1>Nginx</h1>', { status: 404 }), /but no record store/],
    ['zh', async () => new Response('{"error":"bad key"}', { status: 401 }), /请检查密钥名和密钥/],
    ['en', async () => new Response('{"version":["1.0.3"]}'), /Saved on this device\. .*The store answers\./],
  ] as const)('says in plain words whether the store answers (%s, %#)', async (lang, answer, said) => {
    asked.mockImplementation(answer)
    const { user } = open(lang)
    const field = (name: RegExp) => screen.getByLabelText(name)
    await screen.findByRole('button', { name: lang === 'en' ? 'Save' : '保存' })
    await user.type(field(/xAPI endpoint/), 'https://lrs.test/xapi/')
    await user.type(field(/^(Address of the organisation|单位的网址)$/), 'https://acme.test')
    await user.type(field(/^(Key|密钥名)$/), 'k')
    await user.click(screen.getByRole('button', { name: lang === 'en' ? 'Save' : '保存' }))
    expect(await screen.findByText(said)).toBeVisible()
    expect(document.body).not.toHaveTextContent(/Failed to fetch|Nginx|bad key/)
  })

  it('is forgotten only once that was asked', async () => {
    const { records, user } = open()
    await records.secrets.put('lrs', { endpoint: 'https://lrs.test/' })
    await user.click(await screen.findByRole('button', { name: 'Forget all of this' }))
    expect(screen.getByRole('alert')).toHaveTextContent(/Forget address, key and sign-in/)
    await user.click(screen.getByRole('button', { name: 'Keep it' }))
    expect(screen.getByRole('button', { name: 'Forget all of this' })).toHaveFocus()
    expect(await records.secrets.get('lrs')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Forget all of this' }))
    await user.click(screen.getByRole('button', { name: 'Yes, forget' }))
    expect(await screen.findByText('Forgotten on this device.')).toBeVisible()
    expect(await records.secrets.get('lrs')).toBeUndefined()
  })

  it('reading that fails can be tried again, and says so', async () => {
    asked.mockImplementation(async () => new Response('{"error":"bad key"}', { status: 401 }))
    const { records, user } = open()
    await screen.findByRole('button', { name: 'Save' })
    await user.type(screen.getByLabelText(/xAPI endpoint/), 'https://lrs.test/xapi/')
    await user.type(screen.getByLabelText('Key'), 'k')
    await user.click(screen.getByRole('button', { name: 'Read what is new' }))
    expect(await screen.findByText(/Reading stopped\. The store does not let you in/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Try again' })).toBeEnabled()
    expect(document.body).not.toHaveTextContent('bad key')
    expect(await records.attempts.count()).toBe(0)
  })
})

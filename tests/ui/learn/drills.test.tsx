import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { newDevice, visit } from '../fakes.tsx'

const answer = async (text: string): Promise<void> => {
  await userEvent.type(await screen.findByRole('textbox', { name: 'Your answer' }), `${text}{Enter}`)
  await screen.findByRole('heading', { name: 'Receipt' })
}

describe('a drill', () => {
  it('is scored at once, with the exact words and what is missing for more', async () => {
    visit(newDevice(), '/learn/drills/finding-trouble/en')
    await answer('What is the trouble with them?')
    const receipt = screen.getByRole('region', { name: 'Receipt' })
    expect(within(receipt).getByText('Counted: 3 of 4')).toBeVisible()
    expect(within(receipt).getByText('What is the trouble with them', { selector: 'q' })).toBeVisible()
    expect(within(receipt).getByText(/Use the words of the situation/)).toBeVisible()
  })

  it('shows everything change when the answer is edited, and counts only the first', async () => {
    const device = newDevice()
    visit(device, '/learn/drills/finding-trouble/en')
    await answer('What is the trouble with them?')
    const edit = screen.getByRole('textbox', { name: /Change your answer/ })
    await userEvent.clear(edit)
    await userEvent.type(edit, 'What trouble do the presses give you?')
    expect(await screen.findByText('With these words it would be 4. This is not counted.')).toBeVisible()
    await userEvent.type(edit, ' Wednesday?')
    expect(await screen.findByText('With these words it would be 2. This is not counted.')).toBeVisible()
    expect(screen.getByText('Spoils it')).toBeVisible()
    expect((await device.records.tries.list()).map(({ text, points }) => [text, points])).toEqual([
      ['What is the trouble with them?', 3],
    ])
  })

  it('keeps the model answer until it is asked for', async () => {
    visit(newDevice(), '/learn/drills/finding-trouble/en')
    await answer('Hello there.')
    expect(screen.getByText(/With presses of that age/)).not.toBeVisible()
    await userEvent.click(screen.getByText('Show one good answer'))
    expect(screen.getByText(/With presses of that age/)).toBeVisible()
  })

  it('sends nothing that a person could not answer', async () => {
    const device = newDevice()
    visit(device, '/learn/drills/finding-trouble/en')
    await userEvent.type(await screen.findByRole('textbox', { name: 'Your answer' }), '...{Enter}')
    expect(await screen.findByText('There is nothing here that a person could answer.')).toBeVisible()
    expect(await device.records.tries.list()).toEqual([])
  })

  it('leads on to the next, and to the end of the set', async () => {
    visit(newDevice(), '/learn/drills/finding-trouble/en')
    await answer('Any trouble?')
    await userEvent.click(screen.getByRole('button', { name: 'Next drill' }))
    expect(await screen.findByText('Nobody wants the night shift.')).toBeVisible()
    await answer('Any trouble?')
    await userEvent.click(screen.getByRole('button', { name: 'Next drill' }))
    expect(await screen.findByText('That was the last one of this set.')).toBeVisible()
  })

  it('comes back on the page of misses, and only there, until it is held', async () => {
    const device = newDevice()
    const first = visit(device, '/learn/drills/finding-trouble/en')
    await answer('Hello there.')
    first.unmount()
    const second = visit(device, '/learn/misses')
    expect(await screen.findByText('The presses are from 2009.')).toBeVisible()
    await answer('Any trouble with the presses?')
    second.unmount()
    visit(device, '/learn/misses')
    expect(await screen.findByText(/Nothing fell short/)).toBeVisible()
  })
})

describe('the next practice', () => {
  it('is suggested with its reason, and can be overruled', async () => {
    const device = newDevice()
    const first = visit(device, '/learn')
    expect(await screen.findByText(/Nothing has been measured yet/)).toBeVisible()
    first.unmount()
    const second = visit(device, '/learn/drills/finding-trouble/en')
    await answer('Hello there.')
    second.unmount()
    visit(device, '/learn')
    expect(await screen.findByText(/Your weakest so far: 0.0 of 4, measured in one drill/)).toBeVisible()
    await userEvent.selectOptions(screen.getByRole('combobox'), 'Questions that open a need: Problem questions')
    expect(await screen.findByText(/You chose to stay with this until it holds/)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Let the suggestion decide' }))
    expect(await screen.findByText(/Your weakest so far/)).toBeVisible()
  })
})

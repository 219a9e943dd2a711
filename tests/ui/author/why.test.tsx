import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { newDevice, visit } from '../fakes.tsx'

it.each([
  {
    lang: 'en' as const,
    page: 'Why was this heard?',
    says: 'What the seller says',
    buyer: 'What the buyer said just before (may stay empty)',
    ask: 'Ask why',
    context: 'It stops twice a week.',
    line: 'And what does an hour of that cost you?',
    for: 'What spoke for it',
    near: 'The examples most like it',
    move: 'Move',
    heard: /: Heard/,
    cost: /cost/,
    other: 'apologise',
    not: /: Not heard.*takes \d+/,
  },
  {
    lang: 'zh' as const,
    page: '为什么听出了这个？',
    says: '销售说的话',
    buyer: '客户前一句说了什么（可以留空）',
    ask: '看看原因',
    context: '一周停两次。',
    line: '那停一个小时要损失多少钱？',
    for: '加分的',
    near: '最像的例句',
    move: '动作',
    heard: /: 听出来了/,
    cost: /损失/,
    other: 'apologise',
    not: /: 没听出来.*要 \d+ 分/,
  },
])(
  'an author sees which words made a move heard, and the examples most like the line ($lang)',
  async (w) => {
    const user = userEvent.setup()
    visit(newDevice(), '/author/why', { lang: w.lang })
    await screen.findByRole('heading', { name: w.page })
    await user.type(screen.getByLabelText(w.buyer), w.context)
    await user.type(screen.getByLabelText(w.says), w.line)
    await user.click(screen.getByRole('button', { name: w.ask }))
    const move = await screen.findByLabelText(w.move, {}, { timeout: 20_000 })
    await user.selectOptions(move, 'implication-question')
    expect(await screen.findByText(w.heard, {}, { timeout: 20_000 })).toBeInTheDocument()
    const spoke = within(screen.getByRole('region', { name: w.for }))
    expect(spoke.getAllByText(w.cost)[0]).toBeInTheDocument()
    expect(spoke.getAllByText(/^\+\d+$/).length).toBeGreaterThan(1)
    const near = within(screen.getByRole('region', { name: w.near }))
    expect(near.getAllByRole('listitem').length).toBeGreaterThanOrEqual(3)
    await user.selectOptions(move, w.other)
    const status = await screen.findByText((_, element) => w.not.test(element?.textContent ?? '') && element?.tagName === 'P')
    expect(status).toBeInTheDocument()
  },
  60_000,
)

it('before anything is asked, a line to begin with is offered', async () => {
  const user = userEvent.setup()
  visit(newDevice(), '/author/why')
  await user.click(await screen.findByRole('button', { name: /what does an hour/ }))
  expect(await screen.findByLabelText('Move', {}, { timeout: 20_000 })).toBeInTheDocument()
}, 40_000)

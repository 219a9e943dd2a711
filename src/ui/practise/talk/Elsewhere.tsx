import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { shellTexts } from '../../shell/shell-texts.ts'
import { texts, useTexts } from '../../text/text.ts'

/** In place of a talk that another tab is talking in. */
export default function Elsewhere({ onTakeOver }: { readonly onTakeOver: () => void }): ReactNode {
  const t = useTexts(elsewhereTexts)
  const { toStart } = useTexts(shellTexts)
  return (
    <section className="column broken stack">
      <h1>{t.title}</h1>
      <p>{t.what}</p>
      <div className="row">
        <Button onClick={onTakeOver}>{t.takeOver}</Button>
        <Button component="a" href="#/" variant="default">
          {toStart}
        </Button>
      </div>
    </section>
  )
}

const elsewhereTexts = texts({
  en: {
    title: 'This talk is open in another tab',
    what: 'So that the two do not get in each other’s way, only one of them may talk.',
    takeOver: 'Talk here instead',
  },
  zh: {
    title: '这场对话已在另一个标签页打开',
    what: '为了互不干扰，只能在其中一个里继续谈。',
    takeOver: '改在这里谈',
  },
})

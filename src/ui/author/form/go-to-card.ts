/**
 * Shows the smallest card of the form that holds a line; false where none does. To `write`, the cursor goes to its first empty field,
 * else to its first; to `look`, it stays where it is unless its place is gone.
 */
export function goToCard(line: number, to: 'write' | 'look' = 'write'): boolean {
  const cards = [...document.querySelectorAll<HTMLElement>('.form-view [data-from]')].filter(
    ({ dataset }) => Number(dataset.from) <= line && Number(dataset.to) >= line,
  )
  const lines = ({ dataset }: HTMLElement) => Number(dataset.to) - Number(dataset.from)
  const [card] = cards.reverse().sort((a, b) => lines(a) - lines(b))
  if (!card) return false
  const isLost = document.activeElement === null || document.activeElement === document.body
  if (to === 'write' || isLost) {
    firstField(card)?.focus({ preventScroll: true })
    firstField(card)?.scrollIntoView({ block: 'center' })
  } else card.scrollIntoView({ block: 'nearest' })
  return true
}

/** The first field that nothing stands in, of those that one sees; else the first of all. */
export function firstField(card: HTMLElement): HTMLElement | undefined {
  const fields = [...card.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>('textarea, input, select')]
  const open = fields.filter((field) => !field.classList.contains('unseen'))
  return open.find((field) => field.type !== 'checkbox' && field.value.trim() === '') ?? open[0] ?? fields[0]
}

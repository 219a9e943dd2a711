/** Shows the smallest card of the form that holds a line, and puts the cursor in it; false where none does. */
export function goToCard(line: number): boolean {
  const cards = [...document.querySelectorAll<HTMLElement>('.form-view [data-from]')].filter(
    ({ dataset }) => Number(dataset.from) <= line && Number(dataset.to) >= line,
  )
  const lines = ({ dataset }: HTMLElement) => Number(dataset.to) - Number(dataset.from)
  const [card] = cards.sort((a, b) => lines(a) - lines(b))
  if (!card) return false
  card.scrollIntoView({ block: 'center' })
  card.querySelector<HTMLElement>('textarea, input, select')?.focus({ preventScroll: true })
  return true
}

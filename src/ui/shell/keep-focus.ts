/** What one can be sent back to: the nearest of these that is still there; of a list also the neighbours. */
const PLACES = 'li, tr, form, section, article, aside, main'
const IN_LISTS = 'li, tr'

/** So long what has the focus may be switched off, as while something is kept, before it is given up. */
const PATIENCE_MS = 2000

/**
 * Keeps the focus on the page. Where a page takes away what has it, the focus goes to the nearest place that is still there, or
 * its heading; where it is switched off for a while, it comes back with it. Left alone, browsers begin at the top of the page.
 *
 * @returns ends it
 */
export function keepFocus(page: Document): () => void {
  let last: HTMLElement | null = null
  let around: readonly Element[] = []
  let asleep = false

  const see = (): void => {
    if (last === null || page.activeElement !== page.body || !page.hasFocus()) return
    if (last.isConnected && last.matches(':disabled')) {
      if (!asleep) setTimeout(giveUp, PATIENCE_MS, last)
      asleep = true
    } else if (!last.isConnected) toPlace()
    else if (asleep) last.focus({ preventScroll: true })
    else last = null // left by the person, for the browser's own bar or nowhere
  }
  const giveUp = (what: HTMLElement): void => {
    if (last === what && page.activeElement === page.body && what.matches(':disabled')) toPlace()
  }
  const toPlace = (): void => {
    const place = around.find((one) => one.isConnected)
    const goal = place?.matches(IN_LISTS) ? place : (place?.querySelector('h1, h2, h3') ?? place)
    if (!(goal instanceof HTMLElement)) return
    if (!goal.hasAttribute('tabindex')) goal.tabIndex = -1
    goal.focus({ preventScroll: true })
    if (goal.matches(':focus-visible')) goal.scrollIntoView({ block: 'nearest' }) // whoever uses a mouse is spared the jump
  }
  const came = ({ target }: Event): void => {
    if (!(target instanceof HTMLElement)) return
    last = target
    asleep = false
    around = placesAround(target)
  }
  // After the page's own say in where the focus goes, and after the browser took it away from what is switched off.
  const later = (): void => void requestAnimationFrame(() => setTimeout(see))
  const watch = new MutationObserver(later)
  watch.observe(page.body, { subtree: true, childList: true, attributeFilter: ['disabled'] })
  page.addEventListener('focusin', came)
  page.addEventListener('focusout', later)
  return () => {
    watch.disconnect()
    page.removeEventListener('focusin', came)
    page.removeEventListener('focusout', later)
  }
}

function placesAround(what: Element): readonly Element[] {
  const place = what.parentElement?.closest(PLACES)
  if (!place) return []
  const beside = place.matches(IN_LISTS) ? [place.nextElementSibling, place.previousElementSibling] : []
  return [place, ...beside.filter((one) => one !== null), ...placesAround(place)]
}

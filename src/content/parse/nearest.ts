/** Edits (insert, delete, replace, swap of neighbours) that turn one word into the other; more than `most` counts as `most + 1`. */
function editDistance(from: string, to: string, most = 8): number {
  if (Math.abs(from.length - to.length) > most) return most + 1
  let before: number[] = []
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= to.length; j += 1) {
      const cost = from[i - 1] === to[j - 1] ? 0 : 1
      let least = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + cost)
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) least = Math.min(least, before[j - 2]! + 1)
      next.push(least)
    }
    before = row
    row = next
  }
  return Math.min(row[to.length]!, most + 1)
}

/** The known word that an author most likely meant; none when nothing is near. Ties go to the first. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const wanted = word.toLowerCase()
  const reach = Math.max(1, Math.floor(wanted.length / 3))
  let best: string | undefined
  let least = reach + 1
  for (const candidate of known) {
    const distance = editDistance(wanted, candidate.toLowerCase(), reach)
    if (distance < least) {
      best = candidate
      least = distance
    }
  }
  return best
}

/** A team's name as it is compared: whoever writes it in other letters means the same team. */
const keyOf = (team: string | undefined): string => (team ?? '').trim().replace(/\s+/g, ' ').toLowerCase()

/** Whether two names mean the same team; no team is the same as none. */
export const sameTeam = (one: string | undefined, other: string | undefined): boolean => {
  const key = keyOf(one)
  return key !== '' && key === keyOf(other)
}

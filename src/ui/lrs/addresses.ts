import type { Connection } from './connection.ts'
import type { lrsTexts } from './lrs-texts.ts'

/** Something that a browser can go to. */
const isWeb = (address: string): boolean => URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)

/** What is wrong with the addresses of a connection, in words; null when nothing is. */
export function addressFault({ endpoint, home }: Connection, t: (typeof lrsTexts)['en']): string | null {
  if (endpoint.trim() === '') return t.addressMissing
  if (!isWeb(endpoint.trim())) return t.addressWrong(endpoint.trim())
  if (home.trim() === '') return t.homeMissing
  return isWeb(home.trim()) ? null : t.homeWrong(home.trim())
}

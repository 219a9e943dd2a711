import type { AccountCard, ReadSetCard } from '../card.ts'
import type { Account } from '../model/account.ts'
import type { ReadSet } from '../model/reads.ts'

export const reads = import.meta.glob<ReadSetCard | null>('../../../content/reads/*.mdx', {
  eager: true,
  import: 'default',
  query: '?card',
})
export const accounts = import.meta.glob<AccountCard | null>('../../../content/accounts/*.mdx', {
  eager: true,
  import: 'default',
  query: '?card',
})
export const READS = import.meta.glob<ReadSet>('../../../content/reads/*.mdx', { import: 'default' })
export const ACCOUNTS = import.meta.glob<Account>('../../../content/accounts/*.mdx', { import: 'default' })

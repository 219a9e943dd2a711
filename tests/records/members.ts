import { basic, handIn, lrsClient, type Membership, readResults, sendOutbox, takeIn } from '#records/exchange'
import { newDevice, recordsOn } from './fakes.ts'
import type { FakeLrs } from './fakes-lrs.ts'

export const organisation = { home: 'https://acme.test' }
const titleOf = async () => ({ en: 'Night shift' })

/** A device whose person signs in at the store under their own id. */
export async function member(lrs: FakeLrs, more: Partial<Membership> = {}, now?: () => number) {
  const records = recordsOn(newDevice(), now ? { now } : {})
  const { id } = await records.me()
  const name = more.name ?? id
  const header = basic(name, 'x')
  lrs.authorities.set(header, name)
  const client = lrsClient({ endpoint: lrs.endpoint, fetch: lrs.fetch, authorization: async () => header })
  const membership: Membership = { organisation, name, traces: false, ...more }
  return { records, id, client, membership }
}
export type Member = Awaited<ReturnType<typeof member>>

export const send = async ({ records, client, membership }: Member) => {
  const fresh = await handIn(records, membership, titleOf)
  return { fresh, ...(await sendOutbox(records.outbox, client, { wait: async () => undefined })) }
}

export const read = async ({ records, client, membership }: Member, managers: readonly string[]) => {
  let unvouched = 0
  const result = await readResults(client, records.attempts, records.marks, {
    trust: { managers },
    wait: async () => undefined,
    onStatements: async (verb, statements) => {
      unvouched += (await takeIn(records, membership, managers, verb, statements)).unvouched
    },
  })
  return { ...result, unvouched }
}

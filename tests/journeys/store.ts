import { createServer, type IncomingMessage } from 'node:http'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, inject } from 'vitest'
import { basic } from '#records/exchange'
import { lrsTexts } from '../../src/ui/lrs/lrs-texts.ts'
import { type FakeLrs, fakeLrs } from '../records/fakes-lrs.ts'
import type { Lang } from './visit.ts'

const READABLE = 'ETag, Last-Modified, X-Experience-API-Version, X-Experience-API-Consistent-Through'

/** A record store over HTTP on an origin of its own, the one that the build names; a new one for each test. */
export function storeOverHttp(): () => FakeLrs {
  let lrs = fakeLrs()
  const server = createServer((request, response) => {
    const cors = {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Headers': 'authorization, content-type, x-experience-api-version, if-match, if-none-match',
      'Access-Control-Allow-Methods': 'GET, POST, PUT, DELETE',
      'Access-Control-Expose-Headers': READABLE,
    }
    if (request.method === 'OPTIONS') {
      response.writeHead(204, cors).end()
      return
    }
    bodyOf(request)
      .then((body) =>
        lrs.fetch(`https://lrs.test${request.url ?? '/'}`, {
          method: request.method ?? 'GET',
          headers: Object.entries(request.headers).map(([name, value]): [string, string] => [name, String(value)]),
          ...(body === '' ? {} : { body }),
        }),
      )
      .then(async (answer) => {
        const text = await answer.text()
        response.writeHead(answer.status, { ...Object.fromEntries(answer.headers), ...cors }).end(text)
      })
      .catch(() => request.socket.destroy()) // the connection breaks, as it does
  })
  beforeAll(() => new Promise<void>((ready) => server.listen(Number(new URL(inject('lrs')).port), '127.0.0.1', () => ready())))
  afterAll(() => new Promise<void>((closed) => server.close(() => closed())))
  beforeEach(() => {
    lrs = fakeLrs()
  })
  return () => lrs
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const part of request.setEncoding('utf8')) body += part
  return body
}

/** Opens the record store's page and enters how one gets in: under a name of one's own, which the store vouches for. */
export async function connect(page: Page, lang: Lang, lrs: FakeLrs, name: string, traces: boolean): Promise<void> {
  const t = lrsTexts[lang]
  lrs.authorities.set(basic(name, 'secret'), name)
  const fill = (label: string, value: string) => page.getByLabel(label, { exact: true }).fill(value)
  await page.goto(`${inject('app')}lrs.html`)
  await fill(t.endpoint, `${inject('lrs')}/xapi`)
  await fill(t.home, 'https://acme.test')
  await fill(t.key, name)
  await fill(t.secret, 'secret')
  await fill(t.name, name)
  await page.getByLabel(t.managers, { exact: true }).fill('boss')
  if (traces) await page.getByLabel(t.traces).check()
  await page.getByRole('button', { name: t.save, exact: true }).click()
  await page.getByText(t.saved).waitFor()
}

/** Sends all that is new, on the record store's page. */
export async function sendAll(page: Page, lang: Lang): Promise<void> {
  await page.goto(`${inject('app')}lrs.html`)
  await page.getByRole('button', { name: lrsTexts[lang].send, exact: true }).click()
  await page.getByText(lrsTexts[lang].stopped.empty).waitFor()
}

/** Reads all that is new, on the record store's page. */
export async function readAll(page: Page, lang: Lang): Promise<void> {
  const t = lrsTexts[lang]
  await page.goto(`${inject('app')}lrs.html`)
  await page.getByRole('button', { name: t.read, exact: true }).click()
  await page.getByText(new RegExp(lang === 'zh' ? '作废 \\d+ 条。' : '\\d+ withdrawn\\.')).waitFor()
}

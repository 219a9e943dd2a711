import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { preview } from 'vite'
import type { TestProject } from 'vitest/node'
import { findBrowser } from './find-browser.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app is served, with a slash at the end. */
    readonly app: string
    /** Where the browser is. */
    readonly browser: string
    /** The origin that the build lets the record store's page talk to; tests that need a store listen there. */
    readonly lrs: string
    /** The folder of the build. */
    readonly built: string
  }
}

const root = join(import.meta.dirname, '../..')

/** Builds the app as it ships, serves it and finds a browser, once for all journeys. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const lrs = `http://127.0.0.1:${await freePort()}`
  const built = mkdtempSync(join(tmpdir(), 'parley-journeys-'))
  // A process of its own: vitest sets NODE_ENV=test, and React's development build would be bundled.
  const { VITEST: _, ...env } = process.env
  execFileSync(
    process.execPath,
    [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn', '--outDir', built, '--emptyOutDir'],
    { cwd: root, env: { ...env, NODE_ENV: 'production', PARLEY_LRS_ORIGINS: lrs }, stdio: ['ignore', 2, 2] },
  )
  const server = await preview({
    root: join(root, 'src'),
    configFile: false,
    base: './',
    build: { outDir: built },
    preview: { port: 0 },
  })
  const address = server.resolvedUrls?.local[0]
  if (!address) throw new Error('The preview server has no address.')
  project.provide('app', address)
  project.provide('browser', findBrowser())
  project.provide('built', built)
  project.provide('lrs', lrs)
  return async () => {
    await server.close()
    rmSync(built, { recursive: true, force: true })
  }
}

/** A port that is free now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No port is free.'))))
    })
  })
}

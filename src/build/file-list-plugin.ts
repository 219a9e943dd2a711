import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'

const SRC = join(import.meta.dirname, '..')
const PROFILE = join(import.meta.dirname, '../records/xapi/profile.jsonld')

/**
 * The app's pages: the app itself, and the one that talks to record stores. Emits `files.json`, the list of the built files, so that the app can pack itself into a course package; and our xAPI profile
 * as JSON-LD, so that a record store's owner can see what our statements mean.
 */
export function fileList(): Plugin {
  return {
    name: 'parley-file-list',
    apply: 'build',
    enforce: 'post',
    config: ({ root = '.' }) =>
      resolve(root) === SRC // a bench builds pages of its own by the same configuration
        ? { build: { rolldownOptions: { input: { index: join(SRC, 'index.html'), lrs: join(SRC, 'lrs.html') } } } }
        : {},
    generateBundle(_, bundle) {
      if (!bundle['index.html']) return // a build for the command line
      const files = Object.keys(bundle).filter((file) => !file.endsWith('.map'))
      this.emitFile({ type: 'asset', fileName: 'files.json', source: JSON.stringify(files.sort()) })
      this.emitFile({ type: 'asset', fileName: 'xapi-profile.jsonld', source: readFileSync(PROFILE, 'utf8') })
    },
  }
}

import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge', 'msedge']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const base = process.env[name]
    return base ? [join(base, 'Google/Chrome/Application/chrome.exe'), join(base, 'Microsoft/Edge/Application/msedge.exe')] : []
  }),
]

/**
 * A Chromium to drive: `CHROMIUM_PATH`, Playwright's own, one on the system; else it is installed (Debian's as root, or Playwright's).
 *
 * @throws when none can be found or installed
 */
export function findBrowser(): string {
  const found = given() ?? playwrights() ?? systems()
  if (found) return found
  install()
  const installed = playwrights() ?? systems()
  if (installed) return installed
  throw new Error('No Chromium was found and none could be installed. Set CHROMIUM_PATH to a Chromium, Chrome or Edge.')
}

function given(): string | undefined {
  const path = process.env.CHROMIUM_PATH
  if (path && !existsSync(path)) throw new Error(`CHROMIUM_PATH names ${path}, which is not there.`)
  return path || undefined
}

function playwrights(): string | undefined {
  const path = chromium.executablePath()
  return path && existsSync(path) ? path : undefined
}

function systems(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const endings = process.platform === 'win32' ? ['.exe'] : ['']
  const onPath = folders.flatMap((folder) => NAMES.flatMap((name) => endings.map((ending) => join(folder, name + ending))))
  return [...onPath, ...PLACES].find(canRun)
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Says what it does: an install takes a while, and the reader of the log should know why. */
function install(): void {
  const root = process.getuid?.() === 0
  const run = (command: string, args: readonly string[]) => execFileSync(command, args, { stdio: ['ignore', 2, 2] })
  if (root && existsSync('/usr/bin/apt-get')) {
    console.error('No browser found: installing chromium with apt-get.')
    try {
      run('apt-get', ['update', '-qq'])
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
      return
    } catch {
      console.error('apt-get could not install it; trying Playwright’s own.')
    }
  }
  const tool = join(import.meta.dirname, '../../node_modules/playwright-core/cli.js')
  run(process.execPath, [tool, 'install', ...(root ? ['--with-deps'] : []), 'chromium'])
}

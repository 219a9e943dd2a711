import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { content } from './src/build/content-plugin.ts'
import { engineVersion } from './src/build/engine-version.ts'
import { fileList } from './src/build/file-list-plugin.ts'
import { securityPolicy } from './src/build/security-policy.ts'
import { serviceWorker } from './src/build/service-worker-plugin.ts'

if (process.env.VITEST) process.env.NODE_ENV = 'test'

const root = import.meta.dirname
const project = (name: string, include: string[], more: object = {}) => ({
  extends: true as const,
  root,
  test: { name, include, ...more },
})

/** The page that lists all content names every file of it: letters that pack well, and no more of them than tell versions apart. */
const NAMES = {
  hashCharacters: 'hex',
  chunkFileNames: 'assets/[name]-[hash:7].js',
  entryFileNames: 'assets/[name]-[hash:7].js',
  assetFileNames: 'assets/[name]-[hash:7][extname]',
} as const

export default defineConfig({
  root: 'src',
  base: './',
  define: { __ENGINE__: JSON.stringify(engineVersion()) },
  publicDir: false,
  plugins: [content(), react(), securityPolicy(), fileList(), serviceWorker()],
  worker: { format: 'es', plugins: () => [content()], rolldownOptions: { output: NAMES } },
  resolve: {
    alias: [
      // decode-named-character-reference has a DOM build for browsers; the parser also runs in a worker.
      { find: 'decode-named-character-reference', replacement: `${root}/node_modules/decode-named-character-reference/index.js` },
    ],
  },
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2023',
    chunkSizeWarningLimit: 600,
    rolldownOptions: { checks: { pluginTimings: false }, output: NAMES },
  },
  // Workers are not found from the page: what they need would be bundled, and the page reloaded, in mid-talk.
  optimizeDeps: { entries: ['index.html', 'ui/**/*worker.ts'] },
  preview: { port: 4173 },
  test: {
    // Vitest leaves one core idle of itself: of two that is half.
    maxWorkers: 2,
    projects: [
      project('node', ['tests/{content,language,buyer,scoring,session,records,cli,build,talks}/**/*.test.ts']),
      // Loading the app anew for each file took as long as its tests; what a tab remembers, the set-up puts back.
      project('ui', ['tests/ui/**/*.test.tsx'], { environment: 'jsdom', setupFiles: ['tests/ui/setup.ts'], isolate: false }),
      project('journeys', ['tests/journeys/**/*.test.ts'], {
        globalSetup: ['tests/journeys/app.ts'],
        testTimeout: 60_000,
        hookTimeout: 60_000,
        // Two browsers and their builds on two cores: a wait can run out where nothing is wrong. What fails twice is wrong.
        retry: 1,
      }),
    ],
  },
})

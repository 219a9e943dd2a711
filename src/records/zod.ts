import { config } from 'zod/mini'

config({ jitless: true }) // no code from strings: the page's security policy forbids it, and even asking leaves a report

/** Not as one object: only what the schemas use is bundled. */
export * from 'zod/mini'

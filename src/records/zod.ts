import * as z from 'zod/mini'

z.config({ jitless: true }) // no code from strings: the page's security policy forbids it, and even asking leaves a report

export { z }

import { expect, it } from 'vitest'
import { ENGINE } from '#session'
import { engineVersion } from '../../src/build/engine-version.ts'

it('a run names the code that plays it, and the same code has the same name', () => {
  expect(ENGINE).toMatch(/^[0-9a-f]{12}$/)
  expect(engineVersion()).toBe(ENGINE)
})

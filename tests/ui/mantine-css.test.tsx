import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../src/ui')
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(join(root, file), 'utf8'))

/** A component that is drawn from others needs their styles too. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  Button: ['UnstyledButton', 'Loader'],
}
const WITHOUT_CSS = ['MantineProvider']

it('every Mantine component that is used has its styles: a missing file would go unnoticed', () => {
  const used = new Set(
    sources.flatMap((source) =>
      [...source.matchAll(/import \{([^}]*)\} from '@mantine\/core'/g)].flatMap((match) =>
        (match[1] ?? '')
          .split(',')
          .map((name) => name.trim())
          .filter((name) => /^[A-Z]\w+$/.test(name)),
      ),
    ),
  )
  const styled = new Set(
    sources.flatMap((source) => [...source.matchAll(/@mantine\/core\/styles\/(\w+)\.css/g)].map((match) => match[1])),
  )
  const wanted = [...used].filter((name) => !WITHOUT_CSS.includes(name)).flatMap((name) => [name, ...(ALSO[name] ?? [])])
  expect(wanted.filter((name) => !styled.has(name))).toEqual([])
})

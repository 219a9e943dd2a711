import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

interface Locked {
  readonly packages: Readonly<
    Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>>; readonly hasInstallScript?: boolean }>
  >
}
const { packages } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8')) as Locked

it('what is optional for one system has its entry for every system: a lockfile made here installs on a laptop', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => {
        const inside = `${path}/node_modules/${name}`.replace(/^\//, '')
        return !(inside in packages) && !(`node_modules/${name}` in packages)
      })
      .map((name) => `${path} → ${name}`),
  )
  expect(missing).toEqual([])
})

it('versions are pinned: what was tested is what is installed', () => {
  const own = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as Record<
    string,
    Record<string, string>
  >
  const loose = Object.entries({ ...own.dependencies, ...own.devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  )
  expect(loose).toEqual([])
})

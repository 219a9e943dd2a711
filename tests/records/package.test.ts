// @vitest-environment jsdom
import { strFromU8, strToU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { type Course, coursePackage, PLATFORMS } from '#records/exchange'

const course: Course = {
  id: 'https://acme.test/course/1',
  title: 'Talks & "worries" <week 1>',
  description: 'Two talks.',
  mark: 0.625,
  units: [
    { scenario: 'night-shift-stops', lang: 'en', title: 'The night shift keeps stopping', description: 'Sensors & presses.' },
    { scenario: 'late-delivery', lang: 'zh', title: '晚到的展台', description: '客户很生气。' },
  ],
}
const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; connect-src 'self' blob:; img-src 'self'">`
const files = {
  'index.html': strToU8(`<html><head>${policy}</head></html>`),
  'assets/app.js': strToU8('app'),
  'assets/app.js.map': strToU8('map'),
  'sw.js': strToU8('worker'),
}
const xmlOf = (text: string): Document => new DOMParser().parseFromString(text, 'application/xml')
const opened = (kind: (typeof PLATFORMS)[number]) => {
  const zip = unzipSync(coursePackage(kind, course, files))
  const name = kind === 'cmi5' ? 'cmi5.xml' : 'imsmanifest.xml'
  return { zip, xml: xmlOf(strFromU8(zip[name]!)), page: strFromU8(zip['index.html']!) }
}

describe.each(PLATFORMS)('a package for %s', (kind) => {
  it('has its manifest at the root, the app, and no service worker', () => {
    const { zip, xml } = opened(kind)
    expect(Object.keys(zip).sort()).toEqual(
      ['assets/app.js', kind === 'cmi5' ? 'cmi5.xml' : 'imsmanifest.xml', 'index.html'].sort(),
    )
    expect(xml.querySelector('parsererror')).toBeNull()
    expect(xml.documentElement.textContent).toContain('Talks & "worries" <week 1>')
    expect(xml.documentElement.textContent).toContain('晚到的展台')
  })

  it('is the same bytes each time', () => {
    expect(coursePackage(kind, course, files)).toEqual(coursePackage(kind, course, files))
  })

  it('is refused without a built app or without scenarios', () => {
    expect(() => coursePackage(kind, course, {})).toThrow(/not built/)
    expect(() => coursePackage(kind, { ...course, units: [] }, files)).toThrow(/scenario/)
  })
})

it('cmi5 names a unit for each scenario, with mark and address', () => {
  const { xml, page } = opened('cmi5')
  const units = [...xml.getElementsByTagName('au')]
  expect(units.map((unit) => [unit.getAttribute('id'), unit.getAttribute('moveOn'), unit.getAttribute('masteryScore')])).toEqual([
    ['https://acme.test/course/1/night-shift-stops/en', 'Passed', '0.625'],
    ['https://acme.test/course/1/late-delivery/zh', 'Passed', '0.625'],
  ])
  expect(units[1]?.getElementsByTagName('url')[0]?.textContent).toBe('index.html?course=cmi5&scenario=late-delivery&lang=zh')
  expect(units[1]?.getElementsByTagName('langstring')[0]?.getAttribute('lang')).toBe('zh-CN')
  expect(page).toContain("connect-src https: 'self' blob:;")
})

it.each([
  ['scorm12', '1.2', 'adlcp:masteryscore', '63'],
  ['scorm2004', '2004 4th Edition', 'imsss:minNormalizedMeasure', '0.625'],
] as const)('%s names an item for each scenario, with mark and parameters', (kind, version, markName, mark) => {
  const { xml, page } = opened(kind)
  const items = [...xml.getElementsByTagName('item')]
  expect(xml.getElementsByTagName('schemaversion')[0]?.textContent).toBe(version)
  expect(items.map((item) => item.getAttribute('parameters'))).toEqual([
    `?course=${kind}&scenario=night-shift-stops&lang=en`,
    `?course=${kind}&scenario=late-delivery&lang=zh`,
  ])
  expect(items[0]?.getElementsByTagName(markName)[0]?.textContent).toBe(mark)
  expect([...xml.getElementsByTagName('file')].map((file) => file.getAttribute('href'))).toEqual(['assets/app.js', 'index.html'])
  expect(page).toContain("connect-src 'self' blob:;")
})

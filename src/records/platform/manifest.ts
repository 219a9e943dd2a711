import type { Lang } from '#content'
import { languageTag } from '../xapi/statement.ts'
import type { PlatformKind } from './platform.ts'

/** One scenario as a unit of a course. */
export interface Unit {
  readonly scenario: string
  readonly lang: Lang
  readonly title: string
  readonly description: string
}
export interface Course {
  /** IRI of the course; units stand below it. */
  readonly id: string
  readonly title: string
  readonly description: string
  readonly units: readonly Unit[]
  /** 0 to 1. */
  readonly mark: number
}

export const MANIFEST_NAME: Readonly<Record<PlatformKind, string>> = {
  cmi5: 'cmi5.xml',
  scorm12: 'imsmanifest.xml',
  scorm2004: 'imsmanifest.xml',
}

/** The query that tells our page which scenario to open, and how the package was made. */
export const unitQuery = (kind: PlatformKind, unit: Unit): string =>
  new URLSearchParams({ course: kind, scenario: unit.scenario, lang: unit.lang }).toString()

/** The file that describes a package to a platform. `files` are all other files in it. */
export function manifestOf(kind: PlatformKind, course: Course, files: readonly string[]): string {
  return kind === 'cmi5' ? cmi5(course) : ims(kind, course, files)
}

function cmi5({ id, title, description, units, mark }: Course): string {
  const lang = languageTag(units[0]?.lang ?? 'en')
  const text = (name: string, content: string, tag = lang) =>
    `<${name}><langstring lang="${tag}">${escaped(content)}</langstring></${name}>`
  const au = (unit: Unit) => `
  <au id="${escaped(unitIri(id, unit))}" moveOn="Passed" masteryScore="${four(mark)}" launchMethod="AnyWindow">
    ${text('title', unit.title, languageTag(unit.lang))}
    ${text('description', unit.description, languageTag(unit.lang))}
    <url>index.html?${escaped(unitQuery('cmi5', unit))}</url>
    <launchParameters>${escaped(unitQuery('cmi5', unit))}</launchParameters>
  </au>`
  return `<?xml version="1.0" encoding="utf-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="${escaped(id)}">
    ${text('title', title)}
    ${text('description', description)}
  </course>${units.map(au).join('')}
</courseStructure>
`
}

const SCORM = {
  scorm12: {
    namespaces:
      'xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2" ' +
      'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 ' +
      'imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd"',
    version: '1.2',
    type: 'adlcp:scormtype',
    passing: (mark: number) => `<adlcp:masteryscore>${Math.round(mark * 100)}</adlcp:masteryscore>`,
  },
  scorm2004: {
    namespaces:
      'xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" ' +
      'xmlns:imsss="http://www.imsglobal.org/xsd/imsss" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
      'xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 ' +
      'adlcp_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd"',
    version: '2004 4th Edition',
    type: 'adlcp:scormType',
    passing: (mark: number) =>
      '<imsss:sequencing><imsss:objectives><imsss:primaryObjective objectiveID="result" satisfiedByMeasure="true">' +
      `<imsss:minNormalizedMeasure>${four(mark)}</imsss:minNormalizedMeasure></imsss:primaryObjective></imsss:objectives></imsss:sequencing>`,
  },
} as const

function ims(kind: 'scorm12' | 'scorm2004', { id, title, units, mark }: Course, files: readonly string[]): string {
  const { namespaces, version, type, passing } = SCORM[kind]
  const item = (unit: Unit, index: number) => `
      <item identifier="unit-${index + 1}" identifierref="app" isvisible="true" parameters="?${escaped(unitQuery(kind, unit))}">
        <title>${escaped(unit.title)}</title>
        ${passing(mark)}
      </item>`
  return `<?xml version="1.0" encoding="utf-8"?>
<manifest identifier="${identifier(id)}" version="1" ${namespaces}>
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>${version}</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>${escaped(title)}</title>${units.map(item).join('')}
    </organization>
  </organizations>
  <resources>
    <resource identifier="app" type="webcontent" ${type}="sco" href="index.html">
${files.map((file) => `      <file href="${escaped(file)}"/>`).join('\n')}
    </resource>
  </resources>
</manifest>
`
}

export const unitIri = (course: string, unit: Unit): string => `${course}/${encodeURIComponent(unit.scenario)}/${unit.lang}`
const four = (mark: number): string => String(Math.round(mark * 10_000) / 10_000)
const identifier = (text: string): string => `p-${text.replaceAll(/[^A-Za-z0-9]+/g, '-')}`
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no place for them, so they are taken out
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const escaped = (text: string): string =>
  text.replaceAll(NOT_XML, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

import { nearest } from './nearest.ts'
import { MOST_FAULTS, type Range, type Reading, type Referred } from './reading.ts'
import { HINTED_STEPS } from './scenario-sense.ts'

/** What in the same file may answer to each kind of reference. */
const DECLARED_AS: Readonly<Record<Referred, readonly string[]>> = {
  buyer: ['buyer'],
  fact: ['fact'],
  need: ['need'],
  hidden: ['need', 'secret'],
  settler: ['fact', 'need'],
  remedy: ['remedy'],
  hinted: ['need', 'secret', 'concern', 'detail', 'remedy'],
  criterion: ['criterion'],
  condition: [],
}
const ALWAYS: Partial<Readonly<Record<Referred, readonly string[]>>> = { hinted: HINTED_STEPS, criterion: ['overall'] }

const NAMES: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  buyer: ['buyer', '客户'],
  fact: ['fact', '事实'],
  need: ['need', '需求'],
  hidden: ['need or secret', '需求或隐情'],
  settler: ['fact or need', '事实或需求'],
  remedy: ['remedy', '方案'],
  hinted: ['need, secret, concern or step', '需求、隐情、异议或步骤'],
  criterion: ['criterion', '评分项'],
}

/** Every id that names something of this file must be there. */
export function resolveReferences(reading: Reading): void {
  const declared = new Map<string, string[]>()
  for (const key of reading.places.keys()) {
    const colon = key.indexOf(':')
    const kind = key.slice(0, colon)
    const id = key.slice(colon + 1)
    if (id.includes('.')) continue
    const ids = declared.get(kind)
    if (ids) ids.push(id)
    else declared.set(kind, [id])
  }
  for (const { kind, id, at } of reading.references) {
    if (reading.faults.length >= MOST_FAULTS) return
    if (!isReferred(kind) || kind === 'condition') continue
    const kinds = DECLARED_AS[kind]
    if (kinds.some((of) => reading.places.has(`${of}:${id}`)) || ALWAYS[kind]?.includes(id)) continue
    const known = [...kinds.flatMap((of) => declared.get(of) ?? []), ...(ALWAYS[kind] ?? [])].slice(0, 200)
    missing(kind, id, known, at, reading)
  }
}
function isReferred(kind: string): kind is Referred {
  return Object.hasOwn(DECLARED_AS, kind)
}

function missing(kind: Referred, id: string, known: readonly string[], at: Range, reading: Reading): void {
  const [en, zh] = NAMES[kind] ?? [kind, kind]
  const meant = nearest(id, known)
  const list = known.slice(0, 20)
  reading.fault(
    `reference/${kind}`,
    at,
    {
      en: [
        `"${id}" is no ${en} of this file.`,
        meant
          ? `Did you mean "${meant}"?`
          : list.length > 0
            ? `There are: ${list.join(', ')}.`
            : `The file has no ${en} yet; add one.`,
      ],
      zh: [
        `本文件没有“${id}”这个${zh}。`,
        meant ? `是不是“${meant}”？` : list.length > 0 ? `现有：${list.join('、')}。` : `文件还没有${zh}，请先添加。`,
      ],
    },
    meant && at.end - at.start === id.length ? { start: at.start, end: at.end, insert: meant } : undefined,
  )
}

import type { Line } from '../model/line.ts'
import { ENDINGS, type Scenario } from '../model/scenario.ts'
import { LEVELS } from '../model/talk.ts'
import { missingChild } from './component.ts'
import { bare } from './near.ts'
import type { Source } from './read-fields.ts'
import type { Range, Reading } from './reading.ts'

/** The rubric that rates each kind of talk (domain: rating.md). */
const CORE_RUBRICS = { discovery: 'spin', presentation: 'fab', objection: 'objection', complaint: 'complaint' } as const
/** The steps of a complaint that a hint may be for. */
export const HINTED_STEPS = ['heard', 'apologised', 'understood', 'offered', 'agreed', 'closed'] as const

/** What no single element can tell: whether the talk as a whole can be played, won, lost and understood. */
export function checkScenario(scenario: Scenario, front: Source, reading: Reading): void {
  const at = (key: string): Range => reading.places.get(key) ?? front.at
  checkFrame(scenario, front, reading)
  checkConcerns(scenario, at, reading)
  checkOrder(scenario, at, reading)
  checkHints(scenario, front.at, reading)
  checkRepeats(scenario, at, reading)
}

function checkFrame(scenario: Scenario, front: Source, reading: Reading): void {
  const { kind } = scenario
  if (scenario.brief.buyer.length === 0) missingChild(front.at, '', 'Known', reading)
  if (scenario.brief.goal.length === 0) missingChild(front.at, '', 'Goal', reading)
  if (scenario.openings.length === 0) missingChild(front.at, '', 'Opening', reading)
  if (kind === 'discovery' && scenario.needs.length === 0) missingChild(front.at, '', 'Need', reading)
  if (kind === 'complaint' && !scenario.complaint) missingChild(front.at, '', 'Complaint', reading)
  if (scenario.facts.length === 0) missingChild(front.at, '', 'Fact', reading)
  for (const when of ENDINGS) {
    if (scenario.endings.some((ending) => ending.when === when)) continue
    reading.fault('scenario/no-ending', front.at, {
      en: [`Nothing is said when the talk ends with "${when}".`, `Add <Ending when="${when}">…</Ending>.`],
      zh: [`对话以“${when}”结束时没有台词。`, `请加上 <Ending when="${when}">…</Ending>。`],
    })
  }
  for (const level of LEVELS) {
    if (scenario.levels.some((rule) => rule.level === level)) continue
    reading.fault('scenario/no-level', front.at, {
      en: [`The file does not say what "${level}" means here.`, `Add <Level is="${level}">what differs</Level>.`],
      zh: [`文件没有说明“${level}”难度有何不同。`, `请加上 <Level is="${level}">有何不同</Level>。`],
    })
  }
  const core = CORE_RUBRICS[kind]
  if (scenario.rubrics.length > 0 && scenario.rubrics[0] !== core) {
    reading.fault('scenario/core-rubric', front.get('rubrics')?.valueAt ?? front.at, {
      en: [
        `A ${kind} talk is rated by "${core}" first.`,
        `Write rubrics: [${[core, ...scenario.rubrics.filter((id) => id !== core)].join(', ')}].`,
      ],
      zh: [
        `${kind} 类对话首先用“${core}”评分。`,
        `请写 rubrics: [${[core, ...scenario.rubrics.filter((id) => id !== core)].join(', ')}]。`,
      ],
    })
  }
  if (scenario.market !== undefined && scenario.market !== scenario.lang) {
    reading.fault('scenario/market', front.get('market')?.valueAt ?? front.at, {
      en: [
        `The file is in "${scenario.lang}" but bound to the market "${scenario.market}".`,
        'Leave "market" out, or write the file for that market.',
      ],
      zh: [`文件语言是“${scenario.lang}”，却限定市场为“${scenario.market}”。`, '请删去 market，或为该市场写文件。'],
    })
  }
}

function checkConcerns(scenario: Scenario, at: (key: string) => Range, reading: Reading): void {
  for (const concern of scenario.concerns) {
    const where = at(`concern:${concern.id}`)
    const cannot = (en: readonly [string, string], zh: readonly [string, string]) =>
      reading.fault('concern/cannot-settle', where, { en, zh })
    if ((concern.type === 'misunderstanding' || concern.type === 'doubt') && concern.settledBy.length === 0) {
      cannot(
        [
          `Nothing can settle "${concern.id}": a ${concern.type} is settled by a fact.`,
          'Add settledBy="…" with the id of a fact.',
        ],
        [`“${concern.id}”无法化解：这类异议要靠事实化解。`, '请用 settledBy="…" 写上事实的 id。'],
      )
    }
    if (concern.type === 'indifference' && concern.need === undefined) {
      cannot(
        [`Nothing can settle "${concern.id}": indifference ends when a need is felt.`, 'Add need="…" with the id of a need.'],
        [`“${concern.id}”无法化解：不关心要等感到某个需求才会消失。`, '请用 need="…" 写上需求的 id。'],
      )
    }
    if (concern.type === 'drawback' && concern.setAgainst.length === 0) {
      cannot(
        [
          `Nothing can settle "${concern.id}": a drawback is set against something.`,
          'Add setAgainst="…" with ids of facts or needs.',
        ],
        [`“${concern.id}”无法化解：缺点要和别的好处一起权衡。`, '请用 setAgainst="…" 写上事实或需求的 id。'],
      )
    }
    const need = scenario.needs.find((other) => other.id === concern.need)
    if (concern.type === 'indifference' && need && need.by !== concern.by) {
      cannot(
        [`"${concern.id}" waits for a need of another buyer.`, `Name a need of "${concern.by}".`],
        [`“${concern.id}”等待的是另一位客户的需求。`, `请写“${concern.by}”的需求。`],
      )
    }
    if (concern.raisedAt === 'felt' && scenario.needs.length === 0) {
      reading.fault('concern/never-raised', where, {
        en: [`"${concern.id}" is raised when a need is felt, but there is no need.`, 'Add a <Need>, or choose another raisedAt.'],
        zh: [`“${concern.id}”在感到需求时提出，但没有任何需求。`, '请加上 <Need>，或换一个 raisedAt。'],
      })
    }
  }
  const opens = scenario.concerns.some((concern) => concern.raisedAt === 'start')
  if (scenario.kind === 'objection' && !opens) {
    reading.fault('scenario/no-objection', at('opening:0'), {
      en: ['No concern opens this objection talk.', 'Give the main <Concern> raisedAt="start".'],
      zh: ['这场异议对话没有开场的异议。', '请给主要的 <Concern> 写上 raisedAt="start"。'],
    })
  }
}

/** `after` must not go round in circles, and must not lead to oneself. */
function checkOrder(scenario: Scenario, at: (key: string) => Range, reading: Reading): void {
  const hidden = [
    ...scenario.needs.map((need) => ({ ...need, key: `need:${need.id}` })),
    ...scenario.secrets.map((secret) => ({ ...secret, key: `secret:${secret.id}` })),
  ]
  const after = new Map(hidden.map((item) => [item.id, item.after]))
  const told = new Set<string>() // a circle is one fault, at the first that stands in it
  for (const item of hidden) {
    if (told.has(item.id)) continue
    const seen = new Set<string>()
    let next = item.after
    while (next !== undefined && next !== item.id && !seen.has(next)) {
      seen.add(next)
      next = after.get(next)
    }
    if (next !== item.id) continue
    for (const id of seen) told.add(id)
    reading.fault('hidden/never', at(item.key), {
      en: [
        `"${item.id}" can never come out: it waits for itself (${[item.id, ...seen, item.id].join(' after ')}).`,
        'Take one "after" out.',
      ],
      zh: [`“${item.id}”永远说不出来：它在等自己(${[item.id, ...seen, item.id].join(' ← ')})。`, '请删去其中一个 after。'],
    })
  }
  const ids = new Map<string, string>()
  const named: readonly (readonly [string, readonly { readonly id: string }[]])[] = [
    ['need', scenario.needs],
    ['secret', scenario.secrets],
    ['concern', scenario.concerns],
    ['fact', scenario.facts],
    ['answer', scenario.answers],
    ['detail', scenario.complaint?.details ?? []],
    ['remedy', scenario.complaint?.remedies ?? []],
  ]
  for (const [kind, items] of named) {
    for (const { id } of items) {
      const other = ids.get(id)
      if (other !== undefined && other !== kind) {
        reading.fault('id/shared', at(`${kind}:${id}`), {
          en: [
            `"${id}" is the id of a ${other} too; what a seller speaks of could not be told apart.`,
            'Give one of the two another id.',
          ],
          zh: [`“${id}”同时也是另一个 ${other} 的 id，无法分清销售说的是哪个。`, '请给其中一个换个 id。'],
        })
      }
      ids.set(id, kind)
    }
  }
}

/** A line that stands in two places would be said twice in one talk. */
function checkRepeats(scenario: Scenario, at: (key: string) => Range, reading: Reading): void {
  const { complaint } = scenario
  const said: readonly (readonly [key: string, lines: readonly Line[]])[] = [
    ...scenario.openings.map(({ line }, index) => [`opening:${index}`, [line]] as const),
    ...scenario.answers.map(({ id, lines }) => [`answer:${id}`, lines] as const),
    ...scenario.needs.flatMap((need) =>
      (['admitted', 'felt', 'explicit'] as const).map((stage) => [`need:${need.id}.${stage}`, need[stage]] as const),
    ),
    ...scenario.secrets.map(({ id, lines }) => [`secret:${id}`, lines] as const),
    ...scenario.concerns.flatMap((concern) =>
      (['raised', 'named', 'understood', 'refused', 'settled', 'hardened'] as const).map(
        (stage) => [`concern:${concern.id}.${stage}`, concern[stage]] as const,
      ),
    ),
    ...(complaint
      ? (['heard', 'apologised', 'understood', 'agreed', 'closed', 'hotter'] as const).map(
          (step) => [`complaint.${step}`, complaint[step]] as const,
        )
      : []),
    ...scenario.own.map(({ when, by, lines }) => [`say:${when}.${by}`, lines] as const),
    ...scenario.endings.map(({ when, by, lines }) => [`ending:${when}.${by}`, lines] as const),
  ]
  const seen = new Map<string, string>()
  for (const [key, lines] of said) {
    for (const [index, { text }] of lines.entries()) {
      const words = bare(text)
      const first = seen.get(words)
      seen.set(words, first ?? key)
      if (first === undefined || first === key || words === '') continue
      const [where, there] = [reading.places.get(`${key}.${index}`) ?? at(key), at(first)]
      reading.fault('line/again', where, {
        en: [
          `This line stands already in line ${there.line} (${first}); it would be said twice in one talk.`,
          'Say it in other words.',
        ],
        zh: [`这句话在第 ${there.line} 行（${first}）已经有了，一场对话里会说两次。`, '请换个说法。'],
      })
    }
  }
}

function checkHints(scenario: Scenario, at: Range, reading: Reading): void {
  const wanted = [...scenario.needs, ...scenario.secrets, ...scenario.concerns].map((item) => item.id)
  const hinted = new Set(scenario.hints.map((hint) => hint.for))
  for (const id of wanted) {
    if (hinted.has(id)) continue
    const where =
      reading.places.get(`need:${id}`) ?? reading.places.get(`secret:${id}`) ?? reading.places.get(`concern:${id}`) ?? at
    reading.fault('scenario/no-hint', where, {
      en: [`A trainee who is stuck gets no hint for "${id}".`, `Add <Hint for="${id}">…</Hint>, without giving the words.`],
      zh: [`学员卡住时没有关于“${id}”的提示。`, `请加上 <Hint for="${id}">…</Hint>，不要给出原话。`],
    })
  }
}

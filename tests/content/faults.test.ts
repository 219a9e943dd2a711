import { describe, expect, it } from 'vitest'
import { checkAll, type Known, parse } from '#content/parse'
import { sample } from './samples.ts'

const known: Known = {
  personas: (['analytical', 'driver', 'expressive'] as const).flatMap((id) => [
    { id, lang: 'en' as const },
    { id, lang: 'zh' as const },
  ]),
  rubrics: (['en', 'zh'] as const).flatMap((lang) => [
    { id: 'spin', lang, criteria: ['implication'] },
    { id: 'complaint', lang, criteria: ['recap'] },
  ]),
  moves: [],
  lessons: [{ id: 'spin', lang: 'en' }],
  sounds: ['rob-01.ogg'],
}

type Seed = readonly [rule: string, name: string, from: string | RegExp, to: string, at?: string | RegExp]
const press = 'press-stops.en.mdx'
const stand = 'late-stand.en.mdx'
const rubric = 'rubrics/spin.en.mdx'
const reads = 'reads/front-room.en.mdx'
const account = 'accounts/two-presses.en.mdx'

/** Each breaks a sample in one way; the last entry is the text at whose line the fault must stand. */
const seeds: readonly Seed[] = [
  // exercises
  ['case/no-cue', reads, 'shows="seat"', 'shows="need"', '<Case'],
  ['element/missing', reads, '<Reason for="need">Counts what is done.</Reason>', '', '<Case'],
  ['account/first', account, 'first="poor"', 'first="best"', 'id: two-presses'],
  ['element/missing', account, '<Told>Signs.</Told>', '', '<Person id="ann"'],
  ['overlay/value', 'overlays/stance.en.mdx', 'id="against"', 'id="hostile"', '<Trait id="hostile"'],
  ['attribute/bad-value', 'overlays/stance.en.mdx', 'trust={-8}', 'trust={-80}', '-80'],
  // mark-up
  [
    'syntax/end-tag-mismatch',
    press,
    '  <Explicit>If I knew a day ahead, I could plan the crew.</Explicit>',
    '  <Explicit>If I knew',
    '<Explicit>If',
  ],
  ['syntax/end-tag-mismatch', stand, '<Hint>Something about Dublin.</Hint>', '<Hint>', '<Hint>\n'],
  ['syntax/unexpected-closing-slash', press, '</Need>', '</Need>\n\n</Need>', '</Need>\n\n<Secret'],
  ['syntax/unexpected-character', press, 'A dated test', '<!-- later --> A dated', '<!--'],
  ['syntax/unexpected-character', press, 'trust={45}', 'trust=45', 'trust=45'],
  ['syntax/unexpected-eof', press, 'You have until ten.', 'You have {until ten.', '{until'],
  ['prose/expression', press, 'You have until ten.', 'You have {1 + 1} minutes.', '{1 + 1}'],
  ['prose/import', press, 'You sell', "import x from 'y'\n\nYou sell", 'import x'],
  ['prose/import', press, 'You sell', 'export const x = 1\n\nYou sell', 'export const'],
  ['prose/stray', press, '<Say when', 'Some words.\n\n<Say when', 'Some words.'],
  ['prose/stray', press, '<Admitted>', 'Some words.\n  <Admitted>', 'Some words.'],
  ['prose/block', press, 'You sell', '# You sell', '# You sell'],
  ['prose/block', press, /<Line audio.*<\/Line>/, '- ten minutes', '- ten minutes'],
  ['prose/markdown', press, 'You sell', '```\ncode\n```\n\nYou sell', '```'],
  ['element/html', press, 'A dated test on line two.', 'A dated <b>test</b> on line two.', '<b>'],
  ['element/html', press, '<Say when', '<script>alert(1)</script>\n\n<Say when', '<script>'],
  ['element/unknown', press, '<Goal>A dated test on line two.</Goal>', '<Gaol>A dated test.</Gaol>', '<Gaol>'],
  ['attribute/unknown', press, 'opensTo="problem', 'openTo="problem', 'openTo'],
  ['attribute/unknown', stand, '<Opening>', '<Opening onClick="x">', 'onClick'],
  ['attribute/twice', press, 'id="auditor"', 'id="auditor" id="auditor-2"', 'id="auditor-2"'],
  ['attribute/spread', press, '<Secret id', '<Secret {...all} id', '{...all}'],
  ['attribute/not-literal', press, 'trust={45}', 'trust={40 + 5}', 'trust={40'],
  ['attribute/not-literal', press, 'trust={45}', 'trust={least}', 'trust={least'],
  ['attribute/not-literal', press, 'trust={45}', 'trust={{ __proto__: 1 }}', '__proto__'],
  ['attribute/bad-value', press, 'trust={45}', 'trust={450}', '450'],
  ['attribute/bad-value', press, 'id="auditor"', 'id="The Auditor"', 'The Auditor'],
  ['attribute/unknown-value', press, 'type="doubt"', 'type="doubts"', 'doubts'],
  ['attribute/unknown-value', press, 'when="close-too-early"', 'when="close-to-early"', 'close-to-early'],
  ['attribute/missing', press, ' about="audit, inspection"', '', 'id="auditor"'],
  ['text/empty', press, '>Each unit carries two independent sensors.<', '><', 'two-sensors"'],
  ['text/empty', press, '>Each unit carries two independent sensors.<', '>\u200b \u2060<', 'two-sensors"'],
  ['line/few', press, 'The auditor comes in five weeks.', '\u200b', 'id="auditor"'],
  ['element/missing', press, /<Known>[\s\S]*<\/Known>/, '<Known />', 'id: press'],
  ['text/sign', press, 'Enough. [leaves]', 'Enough.\u001b[31m [leaves]', 'Enough.'],
  ['text/sign', press, 'Enough. [leaves]', 'Enough.\0 [leaves]', 'Enough.'],
  ['text/sign', press, 'Enough. [leaves]', 'Enough. &#x0; [leaves]', 'Enough.'],
  ['text/sign', press, 'Enough. [leaves]', 'Enough. &#27; [leaves]', 'Enough.'],
  ['text/sign', press, 'Enough. [leaves]', 'Enough. \ufffd\ufffd [leaves]', 'Enough.'],
  ['text/marks', press, 'Enough. [leaves]', '*Enough*. [leaves]', '*Enough*'],
  ['text/link', press, 'Send me the order form.', 'Send me [the form](https://x.y).', '[the form]'],
  ['line/placeholder', press, 'Send me the order form.', 'TODO', 'TODO'],
  ['line/mixed', press, '<Line>Three lines.', 'Well.\n  <Line>Three lines.', 'Well.'],
  ['line/paragraphs', press, 'The auditor comes in five weeks.', 'The auditor comes.\n\n  In five weeks.', 'In five weeks.'],
  [
    'line/twice',
    press,
    'Like I said, three, all from 2009.',
    'Three lines. The presses are from 2009.',
    /<Line>Three lines.*\n<\/Answer>/,
  ],
  ['line/few', stand, '    <Line>And nobody picked up the emergency number.</Line>\n', '', '<Vent>'],
  // front matter and file
  ['front/missing', press, /^---\n/, '', 'id: press'],
  ['front/missing', press, /^---\n/, '\n---\n', '\n---'],
  ['front/missing', press, /\n---\n/, '\n', '---'],
  ['front/yaml', press, 'lang: en', 'lang: [en', 'title:'],
  ['front/yaml', press, 'channel: visit', 'channel: &a visit', 'channel'],
  ['attribute/missing', press, 'minutes: 12\n', '', 'id: press'],
  ['attribute/unknown', press, 'minutes: 12', 'minuets: 12', 'minuets'],
  ['attribute/unknown-value', press, 'persona: driver', 'persona: drive', 'drive,'],
  ['file/name', press, 'id: press-stops', 'id: press-stop', 'id: press'],
  // sense of a scenario
  ['id/twice', press, 'id="budget"', 'id="presses"', 'by="rob" about="budget'],
  ['id/reserved', press, /unplanned-stops/g, 'constructor', '<Need id="constructor"'],
  ['attribute/bad-value', press, 'id="budget"', `id="${'b'.repeat(61)}"`, 'bbb'],
  ['attribute/named-twice', press, 'rubrics: [spin]', 'rubrics: [spin, spin]', 'rubrics'],
  ['id/shared', press, 'id="budget"', 'id="price"', '<Answer id="price"'],
  ['scenario/who', press, '<Secret id="auditor" by="dana"', '<Secret id="auditor"', '<Secret'],
  ['reference/buyer', press, '<Opening by="dana">', '<Opening by="diana">', 'diana'],
  ['reference/fact', press, 'settledBy="neighbour"', 'settledBy="neighbor"', 'neighbor"'],
  ['reference/hidden', press, 'after="unplanned-stops"', 'after="unplaned-stops"', 'unplaned'],
  ['reference/settler', press, 'setAgainst="unplanned-stops, two-sensors"', 'setAgainst="false-alarms"', 'setAgainst'],
  ['reference/hinted', press, 'for="price"', 'for="prize"', 'prize'],
  ['reference/remedy', stand, 'better="fitter"', 'better="fiter"', 'fiter"'],
  ['reference/move', press, 'opensTo="implication-question"', 'opensTo="implication-questions"', 'implication-questions'],
  ['reference/rubric', press, 'rubrics: [spin]', 'rubrics: [spin, opening]', 'opening]'],
  ['reference/persona', press, 'persona: driver', 'persona: amiable', 'persona: amiable'],
  ['reference/sound', press, 'rob-01.ogg', 'rob-02.ogg', 'rob-02'],
  ['concern/cannot-settle', press, ' settledBy="neighbour"', '', 'id="false-alarms"'],
  ['concern/cannot-settle', press, ' setAgainst="unplanned-stops, two-sensors"', '', 'id="price"'],
  ['concern/cannot-settle', press, 'type="doubt" settledBy="neighbour"', 'type="indifference"', 'id="false-alarms"'],
  ['element/missing', press, '  <Explicit>If I knew a day ahead, I could plan the crew.</Explicit>\n', '', '<Need'],
  ['element/missing', press, '  <Refused>A brochure is no proof. Whose figures are they?</Refused>\n', '', 'id="false-alarms"'],
  ['element/twice', press, '<Felt area', '<Felt>Once more.</Felt>\n  <Felt area', '<Felt area'],
  ['hidden/never', press, 'opensTo="problem-question, open-question"', 'after="auditor"', '<Need'],
  ['scenario/no-ending', press, '<Ending when="lost" by="dana">I have a line to look after.</Ending>\n', '', 'id: press'],
  ['scenario/no-level', press, '<Level is="normal">As it is.</Level>\n', '', 'id: press'],
  ['scenario/no-hint', press, '<Hint for="auditor">Something is coming up. Ask what it leads to.</Hint>\n', '', '<Secret'],
  ['scenario/core-rubric', press, 'rubrics: [spin]', 'rubrics: [complaint]', 'rubrics'],
  ['scenario/market', press, 'minutes: 12', 'minutes: 12\nmarket: zh', 'market'],
  ['complaint/no-way-out', stand, 'response="accept"', 'response="refuse"', '<Complaint'],
  ['complaint/counter-for-nothing', stand, ' better="fitter"', '', 'id="discount"'],
  ['complaint/better-is-none', stand, 'better="fitter"', 'better="discount"', 'id="discount"'],
  // rubric
  ['rubric/no-advice', rubric, ' advice="Ask what the stop leads to."', '', '<Level points={0}>'],
  [
    'rubric/no-descriptor',
    rubric,
    '  <Level points={2} advice="Go on to people and output.">One real question.</Level>\n',
    '',
    'id="implication"',
  ],
  ['attribute/missing', rubric, ' levels={[20, 60, 110, 160]}', '', 'id="implication"'],
  ['attribute/bad-value', rubric, 'levels={[20, 60, 110, 160]}', 'levels={[20, 60, 60, 160]}', 'levels={[20'],
  ['rubric/no-test', rubric, /<Test[\s\S]*<\/Test>/, '', 'id: spin'],
  ['rubric/no-weight', rubric, '  <Weight criterion="restraint" worth={12} />\n', '', '<Overall'],
  ['rubric/clue-of-nothing', rubric, ' moves="pressure"', '', 'id="scare"'],
  ['rubric/condition', rubric, 'after:problem-question, ', 'afterwards:problem-question, ', 'afterwards'],
  ['rubric/sign', rubric, 'answers:problem"', 'answers:problems"', 'answers:problems'],
  ['rubric/expects-nothing', rubric, 'most={3.5}', 'least={4} most={3.5}', 'least={4}'],
  ['rubric/expects-anything', rubric, ' most={3.5}', '', /<Expect criterion="overall"/],
  ['rubric/restraint-of-itself', rubric, 'restraintOf="implication"', 'restraintOf="restraint"', 'id="restraint"'],
  [
    'rubric/stands-in-for-itself',
    rubric,
    /<Weight criterion="implication"( worth=\{-?\d+\}) \/>\s*<Weight criterion="restraint"( worth=\{-?\d+\}) \/>/,
    '<Weight criterion="implication" worth={9} standIn="restraint" />\n  <Weight criterion="restraint" worth={9} standIn="implication" />',
    'standIn="implication"',
  ],
  ['reference/criterion', rubric, 'restraintOf="implication"', 'restraintOf="implications"', 'implications'],
  ['reference/lesson', rubric, 'lesson="spin"', 'lesson="spinning"', 'spinning'],
  ['reference/move', rubric, 'moves="pressure"', 'moves="presure"', 'presure'],
  // move, lesson, drills
  ['move/section', 'moves/benefit.en.mdx', 'section: presenting', 'section: closing', 'section'],
  ['move/miss-that-hits', 'moves/benefit.en.mdx', 'moves="advantage"', 'moves="benefit"', '005/1'],
  ['attribute/bad-value', 'moves/benefit.en.mdx', 'from="wen-a-005/3"', 'from="wen a"', 'wen a'],
  ['lesson/no-part', 'lessons/spin.en.mdx', '## Why', '### Why', 'id: spin'],
  ['lesson/heading', 'lessons/spin.en.mdx', '## Why', '## Wherefore', 'Wherefore'],
  ['element/missing', 'lessons/spin.en.mdx', /<Poor.*\n/, '', 'id: spin'],
  ['drill/wants-and-spoils', 'drills/objection-doubt.en.mdx', 'spoils="argue, overclaim"', 'spoils="argue, proof"', 'doubt-01'],
  ['reference/skill', 'drills/objection-doubt.en.mdx', 'spin.implication', 'spin.implications', 'implications'],
]

describe('each of an author’s mistakes is told at its place, with its mend', () => {
  it.each(seeds.map((seed) => ({ seed, rule: seed[0], name: seed[1] })))(
    '$rule in $name',
    ({ seed: [rule, name, from, to, at] }) => {
      const { path, text } = sample(name)
      const broken = text.replace(from, () => to)
      expect(broken).not.toBe(text)
      const faults = checkAll([{ path, text: broken }], { known })
      const fault = faults.find((one) => one.rule === rule)
      expect(fault, JSON.stringify(faults, null, 1)).toBeDefined()
      expect(fault?.message.length).toBeGreaterThan(10)
      expect(fault?.mend.length).toBeGreaterThan(8)
      if (at !== undefined) {
        const where = typeof at === 'string' ? broken.indexOf(at) : broken.search(at)
        expect(broken.slice(0, where).split('\n')).toHaveLength(fault?.line ?? -1)
      }
      const chinese = checkAll([{ path, text: broken }], { known, tongue: 'zh' }).find((one) => one.rule === rule)
      expect(chinese?.message).toMatch(/[\u4e00-\u9fff]/)
      expect(chinese?.mend).toMatch(/[\u4e00-\u9fff]/)
    },
  )

  it('all at once, and those of one broken element hide no others', () => {
    const { path, text } = sample(press)
    const broken = text
      .replace('type="doubt"', 'type="doubts"')
      .replace('trust={45}', 'trust={least}')
      .replace('</Explicit>', '')
      .replace('<Ending when="won"', '<Ending when="victory"')
    const rules = parse(path, broken).faults.map(({ rule }) => rule)
    expect(rules).toEqual([
      'syntax/end-tag-mismatch',
      'attribute/not-literal',
      'attribute/unknown-value',
      'attribute/unknown-value',
    ])
  })

  it('what goes round in a circle is told once, whatever its length', () => {
    const { path, text } = sample(press)
    const secret = /<Secret id="auditor"[\s\S]*?<\/Secret>\n/.exec(text)?.[0] ?? ''
    const ring = Array.from({ length: 40 }, (_, at) =>
      secret.replace('id="auditor"', `id="s${at}" after="s${(at + 1) % 40}"`).replace('five weeks', `${at} weeks`),
    )
    const faults = parse(path, text.replace(secret, secret + ring.join('\n'))).faults.filter(
      ({ rule }) => rule === 'hidden/never',
    )
    expect(faults.map(({ message }) => message)).toEqual([expect.stringMatching(/"s0" can never come out/)])
  })

  it('in few words, whatever it quotes', () => {
    const { path, text } = sample(press)
    const long = 'y'.repeat(20_000)
    for (const broken of [text.replace('<Goal>', `<Goal ${long}="x">`), text.replace('persona: driver', `persona: ${long}`)]) {
      for (const { message, mend } of parse(path, broken).faults) expect(message.length + mend.length).toBeLessThan(2100)
    }
  })

  it('where there is exactly one mend, it can be applied', () => {
    const { path, text } = sample(press)
    const broken = text
      .replace('opensTo="problem-question, open', 'openTo="problem-question, open')
      .replace('type="doubt"', 'type="doutb"')
    const fixed = parse(path, broken)
      .faults.flatMap(({ fix }) => (fix ? [fix] : []))
      .sort((a, b) => b.start - a.start)
      .reduce((source, { start, end, insert }) => source.slice(0, start) + insert + source.slice(end), broken)
    expect(fixed).toBe(text)
  })
})

describe('two languages of one file are twins', () => {
  const twins = (change: (text: string) => string) =>
    checkAll([sample(press), { path: sample('press-stops.zh.mdx').path, text: change(sample('press-stops.zh.mdx').text) }], {
      known,
    }).map(({ rule, message }) => `${rule} ${message}`)

  it('agree', () => expect(twins((text) => text)).toEqual([]))
  it.each([
    [
      'an element is missing',
      '<Say when="close-too-early" by="dana">您还没看过二号线呢。</Say>\n',
      '',
      /^twin\/missing "say:close-too-early.dana"/,
    ],
    ['a number differs', 'trust={-5} asks={2}', 'trust={-5} asks={3}', /^twin\/differs "asks" of "level:hard" is 3 here and 2/],
    ['a choice differs', 'area="cost"', 'area="quality"', /^twin\/differs "area"/],
    [
      'a figure differs',
      '邻厂的意外停机减少了31%。',
      '邻厂的意外停机减少了13%。',
      /^twin\/figures "figures" of "fact:neighbour" is 13/,
    ],
    ['another person speaks', '<Ending when="hung-up" by="rob">', '<Ending when="hung-up" by="dana">', /^twin\/missing/],
  ])('%s', (_, from, to, told) => {
    const faults = twins((text) => text.replace(from, to))
    expect(faults.length).toBeGreaterThan(0)
    expect(faults[0]).toMatch(told)
  })
})

describe('what was written twice with a word changed is told', () => {
  it('a drill', () => {
    const { path, text } = sample('drills/objection-doubt.en.mdx')
    const copy = text
      .slice(text.indexOf('<Drill'), text.indexOf('</Drill>') + 8)
      .replace('doubt-01', 'doubt-03')
      .replace('Forty', 'Fifty')
    const faults = checkAll([{ path, text: `${text}\n${copy}\n` }], { known })
    expect(faults.map(({ rule }) => rule)).toEqual(['drill/nearly-the-same'])
    expect(faults[0]?.message).toContain('doubt-01')
  })
  it('an example, in whichever file it stands', () => {
    const { path, text } = sample('moves/benefit.en.mdx')
    const other = text
      .replace('id: benefit', 'id: feature')
      .replace('also="feature, closed-question"', 'also="closed-question"')
      .replace('can sleep', 'can sleep well')
    const faults = checkAll([
      { path, text },
      { path: path.replace('benefit', 'feature'), text: other },
    ])
    expect(faults.map(({ rule }) => rule)).toEqual(['move/nearly-the-same', 'move/nearly-the-same'])
  })
  it('the same file twice', () => {
    const { path, text } = sample(press)
    const rules = checkAll(
      [
        { path, text },
        { path: `copy/${path}`, text },
      ],
      { known },
    ).map(({ rule }) => rule)
    expect(rules).toEqual(['file/twice'])
  })
})

import type { Complaint } from '../../../src/content/model/complaint.ts'
import type { Concern } from '../../../src/content/model/concern.ts'
import type { Need } from '../../../src/content/model/need.ts'
import type { BuyerCard, Scenario } from '../../../src/content/model/scenario.ts'
import { asText, yaml } from '../../../src/content/parse/write.ts'
import { around, frontMatter, inline, lines, paragraphs } from './elements.ts'

/** Elements name their buyer where there are several. */
type Says = (by: string | undefined) => string | undefined

export function printScenario(scenario: Scenario): string {
  const { brief, buyers, facts, answers, needs, secrets, concerns, complaint, own, endings, levels, hints } = scenario
  const says: Says = (by) => (buyers.length > 1 || by !== buyers[0]?.id ? by : undefined)
  return [
    frontMatter({
      id: scenario.id,
      lang: scenario.lang,
      title: scenario.title,
      kind: scenario.kind,
      rubrics: { raw: `[${scenario.rubrics.join(', ')}]` },
      channel: scenario.channel,
      minutes: scenario.minutes,
      market: scenario.market,
      buyers: { raw: `\n${buyers.map(printBuyer).join('\n')}` },
    }),
    ...brief.you.map((text) => asText(text)),
    ...(brief.buyer.length > 0 ? [paragraphs('Known', brief.buyer)] : []),
    ...(brief.goal.length > 0 ? [paragraphs('Goal', brief.goal)] : []),
    ...scenario.openings.map(({ by, line }) => lines('Opening', { by: says(by) }, [line])),
    ...facts.map(({ id, kind, proof, source, about, text }) => inline('Fact', { id, kind, proof, source, about }, text)),
    ...answers.map(({ id, by, about, lines: said }) => lines('Answer', { id, by, about }, said)),
    ...needs.map((need) => printNeed(need, says)),
    ...secrets.map(({ id, by, about, opensTo, after, trust, lines: said }) =>
      lines('Secret', { id, by: says(by), about, opensTo, after, trust }, said),
    ),
    ...concerns.map((concern) => printConcern(concern, says)),
    ...(complaint ? [printComplaint(complaint, says)] : []),
    ...own.map(({ when, by, lines: said }) => lines('Say', { when, by: says(by) }, said)),
    ...endings.map(({ when, by, lines: said }) => lines('Ending', { when, by }, said)),
    ...levels.map(({ level, patience, trust, asks, note }) =>
      inline(
        'Level',
        { is: level, patience: patience || undefined, trust: trust || undefined, asks: asks === 1 ? undefined : asks },
        note,
      ),
    ),
    ...hints.map(({ for: about, text }) => inline('Hint', { for: about }, text)),
  ].join('\n\n')
}

function printBuyer(buyer: BuyerCard): string {
  const keys = Object.entries(buyer).map(([key, value]: [string, string]) => `${key}: ${yaml(value)}`)
  return `  - { ${keys.join(', ')} }`
}

function printNeed({ id, by, about, opensTo, after, admitted, felt, area, explicit }: Need, says: Says): string {
  const usual = opensTo.length === 1 && opensTo[0] === 'problem-question'
  return around('Need', { id, by: says(by), about, opensTo: usual ? undefined : opensTo, after }, [
    lines('Admitted', {}, admitted),
    lines('Felt', { area }, felt),
    lines('Explicit', {}, explicit),
  ])
}

function printConcern(concern: Concern, says: Says): string {
  const { id, by, type, about, raisedAt, levels, settledBy, need, setAgainst } = concern
  const some = <T>(list: readonly T[]) => (list.length > 0 ? list : undefined)
  const attributes = {
    id,
    by: says(by),
    type,
    raisedAt: raisedAt === 'pitch' ? undefined : raisedAt,
    levels: some(levels),
    settledBy: some(settledBy),
    need,
    setAgainst: some(setAgainst),
    about,
  }
  return around('Concern', attributes, [
    lines('Raised', {}, concern.raised),
    ...(concern.named.length > 0 ? [lines('Named', {}, concern.named)] : []),
    lines('Understood', {}, concern.understood),
    ...(concern.refused.length > 0 ? [lines('Refused', {}, concern.refused)] : []),
    lines('Settled', {}, concern.settled),
    lines('Hardened', {}, concern.hardened),
  ])
}

function printComplaint(complaint: Complaint, says: Says): string {
  const { by, about, heat, details, remedies } = complaint
  return around('Complaint', { by: says(by), heat, about }, [
    lines('Vent', {}, complaint.venting),
    lines('Heard', {}, complaint.heard),
    lines('Apologised', {}, complaint.apologised),
    lines('Understood', {}, complaint.understood),
    lines('Agreed', {}, complaint.agreed),
    lines('Closed', {}, complaint.closed),
    lines('Hotter', {}, complaint.hotter),
    ...details.map(({ id, about: of, lines: said }) => lines('Detail', { id, about: of }, said)),
    ...remedies.map(({ id, about: of, text, allowed, response, better, lines: said }) =>
      lines('Remedy', { id, allowed, response, better, about: of, text }, said),
    ),
  ])
}

import type { Said } from '#buyer'
import type { ReactionId, Scenario, SignId } from '#content'
import type { Sign } from '#language'

/** What the stages of needs and complaints tell, by the end of the line's key. */
const BY_STAGE: Readonly<Record<string, readonly SignId[]>> = {
  'need.admitted': ['problem'],
  'need.felt': ['problem', 'weight'],
  'need.explicit': ['explicit-need'],
  'concern.understood': ['fact'],
  'concern.refused': ['doubt'],
  'concern.settled': ['agreement'],
  'concern.hardened': ['refusal'],
  'complaint.venting': ['complaint', 'feeling'],
  'complaint.heard': ['complaint'],
  'complaint.apologised': ['agreement'],
  'complaint.understood': ['agreement'],
  'complaint.agreed': ['agreement'],
  'complaint.closed': ['agreement'],
  'complaint.hotter': ['complaint', 'feeling'],
}

/** What a reaction tells by its nature; where it tells nothing certain, the words are read. */
const BY_REACTION: Partial<Record<ReactionId, readonly SignId[]>> = {
  'right-paraphrase': ['agreement'],
  'feeling-named': ['feeling'],
  'benefit-lands': ['agreement'],
  'proof-lands': ['agreement'],
  'proof-refused': ['doubt'],
  'buying-signal': ['buying-signal'],
  'close-accepted': ['agreement'],
  'next-step-agreed': ['agreement'],
  'recap-agreed': ['agreement'],
  'follow-up-welcomed': ['agreement'],
  'apology-taken': ['agreement'],
  'calms-down': ['agreement'],
  'close-too-early': ['refusal'],
  declines: ['refusal'],
  vents: ['complaint', 'feeling'],
  'answers-detail': ['fact'],
  'pitch-bounces': ['indifference'],
  'no-trouble-there': ['indifference'],
}

/**
 * What a buyer's line is known to tell, because the scenario says what the line is.
 *
 * @returns undefined where the line's place doesn't say it: then its words are read
 */
export function knownSigns(said: Said, scenario: Scenario): readonly Sign[] | undefined {
  const ids = idsOf(said, scenario)
  return ids?.map((id) => ({ id, confidence: 1, start: 0, end: said.text.length }))
}

function idsOf(said: Said, scenario: Scenario): readonly SignId[] | undefined {
  const [, part = '', id = '', stage = ''] = /^([a-z-]+)(?::([^.]*))?(?:\.(.+))?$/.exec(said.key) ?? []
  switch (part) {
    case 'answer':
    case 'secret':
    case 'detail':
      return ['fact']
    case 'concern':
      if (stage !== 'raised') return BY_STAGE[`concern.${stage}`]
      return scenario.concerns.filter((concern) => concern.id === id).map((concern) => concern.type)
    case 'remedy': {
      const remedy = scenario.complaint?.remedies.find((candidate) => candidate.id === id)
      return remedy && [remedy.response === 'accept' ? 'agreement' : 'refusal']
    }
    case 'need':
    case 'complaint':
      return BY_STAGE[`${part}.${stage}`]
    default:
      return said.reaction && BY_REACTION[said.reaction]
  }
}

/**
 * The IRIs of our statements. Others' vocabularies come first; what is ours stands under `PROFILE`, whose published form is
 * `profile.jsonld` (the build puts it beside the app; a test holds both together). `.example` belongs to nobody: whoever publishes this app under a domain of their own changes it here, once.
 */
export const PROFILE = 'https://parley.example/xapi/v1'

export const VERBS = {
  attempted: 'http://adlnet.gov/expapi/verbs/attempted',
  scored: 'http://adlnet.gov/expapi/verbs/scored',
  commented: 'http://adlnet.gov/expapi/verbs/commented',
  assigned: 'https://w3id.org/xapi/acrossx/verbs/was-assigned',
  voided: 'http://adlnet.gov/expapi/verbs/voided',
} as const
export type VerbName = keyof typeof VERBS

export const TYPES = {
  scenario: 'http://id.tincanapi.com/activitytype/scenario',
  attempt: 'http://adlnet.gov/expapi/activities/attempt',
  profile: 'http://adlnet.gov/expapi/activities/profile',
  assignment: `${PROFILE}/activity-type/assignment`,
} as const

export const EXTENSIONS = {
  rubrics: 'https://w3id.org/xapi/acrossx/extensions/rubrics',
  passScore: 'https://w3id.org/xapi/acrossx/extensions/pass-score',
  otherRubrics: `${PROFILE}/ext/other-rubrics`,
  trace: `${PROFILE}/ext/trace-sha256`,
  turns: `${PROFILE}/ext/turns`,
  content: `${PROFILE}/ext/content-sha256`,
  engine: `${PROFILE}/ext/engine`,
  labeller: `${PROFILE}/ext/labeller`,
  level: `${PROFILE}/ext/level`,
  hints: `${PROFILE}/ext/hints`,
  takenBack: `${PROFILE}/ext/taken-back`,
  subject: `${PROFILE}/ext/subject`,
  turn: `${PROFILE}/ext/turn`,
  due: `${PROFILE}/ext/due`,
} as const

/** Ids of State and profile documents. */
export const DOCUMENTS = {
  trace: `${PROFILE}/state/trace`,
  resume: `${PROFILE}/state/resume`,
  sent: `${PROFILE}/state/sent`,
  trainee: `${PROFILE}/profile/trainee`,
} as const

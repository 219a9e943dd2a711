/**
 * The IRIs of our statements. Others' vocabularies come first; what is ours stands under `PROFILE`, whose published form is
 * `profile.jsonld` (the build puts it beside the app; a test holds both together).
 *
 * @remarks A name-based UUID as a URN (RFC 8141, terms as its fragment): we own no domain, and nobody can lose or take over this
 * name. It is the same in every build, so that all builds read each other's statements; it cannot be opened like a web address.
 */
export const PROFILE = 'urn:uuid:09d56843-6fe5-5535-b9f3-08c1493f589e'

export const VERBS = {
  attempted: 'http://adlnet.gov/expapi/verbs/attempted',
  scored: 'http://adlnet.gov/expapi/verbs/scored',
  commented: 'http://adlnet.gov/expapi/verbs/commented',
  assigned: 'https://w3id.org/xapi/acrossx/verbs/was-assigned',
  answered: 'http://adlnet.gov/expapi/verbs/answered',
  voided: 'http://adlnet.gov/expapi/verbs/voided',
} as const
export type VerbName = keyof typeof VERBS

export const TYPES = {
  scenario: 'http://id.tincanapi.com/activitytype/scenario',
  attempt: 'http://adlnet.gov/expapi/activities/attempt',
  profile: 'http://adlnet.gov/expapi/activities/profile',
  drillSet: 'http://adlnet.gov/expapi/activities/assessment',
  drill: 'http://adlnet.gov/expapi/activities/question',
  assignment: `${PROFILE}#activity-type/assignment`,
} as const

export const EXTENSIONS = {
  rubrics: 'https://w3id.org/xapi/acrossx/extensions/rubrics',
  passScore: 'https://w3id.org/xapi/acrossx/extensions/pass-score',
  otherRubrics: `${PROFILE}#ext/other-rubrics`,
  trace: `${PROFILE}#ext/trace-sha256`,
  turns: `${PROFILE}#ext/turns`,
  content: `${PROFILE}#ext/content-sha256`,
  engine: `${PROFILE}#ext/engine`,
  labeller: `${PROFILE}#ext/labeller`,
  level: `${PROFILE}#ext/level`,
  hints: `${PROFILE}#ext/hints`,
  takenBack: `${PROFILE}#ext/taken-back`,
  subject: `${PROFILE}#ext/subject`,
  turn: `${PROFILE}#ext/turn`,
  due: `${PROFILE}#ext/due`,
  tries: `${PROFILE}#ext/tries`,
  given: `${PROFILE}#ext/given`,
  answer: `${PROFILE}#ext/drill-answer`,
  note: `${PROFILE}#ext/note`,
  withdrawn: `${PROFILE}#ext/withdrawn`,
  entry: `${PROFILE}#ext/review-entry`,
} as const

/** Ids of State and profile documents. */
export const DOCUMENTS = {
  trace: `${PROFILE}#state/trace`,
  resume: `${PROFILE}#state/resume`,
  sent: `${PROFILE}#state/sent`,
  trainee: `${PROFILE}#profile/trainee`,
} as const

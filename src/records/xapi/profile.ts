import { EXTENSIONS, PROFILE, TYPES, VERBS } from './vocabulary.ts'

const text = (en: string, zh: string) => ({ en, 'zh-CN': zh })
const concept = (id: string, type: string, label: object, definition: object, more: object = {}) => ({
  id,
  type,
  inScheme: `${PROFILE}#2026-11`,
  prefLabel: label,
  definition,
  ...more,
})
const extension = (
  id: string,
  where: 'ResultExtension' | 'ContextExtension' | 'ActivityExtension',
  en: string,
  zh: string,
  schema: object,
) => concept(id, where, text(en, zh), text(en, zh), { inlineSchema: JSON.stringify(schema) })

/** Our xAPI profile as JSON-LD: published with the build, so that a record store's owner can see what the statements mean. */
export function profile(): object {
  return {
    '@context': 'https://w3id.org/xapi/profiles/context',
    id: PROFILE,
    type: 'Profile',
    conformsTo: 'https://w3id.org/xapi/profiles#1.0',
    prefLabel: text('Sales role-play', '销售对练'),
    definition: text(
      'Results of rehearsed sales talks: one scored statement for an attempt, corrections by a person, comments, assignments.',
      '销售对话练习的成绩:每次练习一条评分语句,以及人工更正、评语和任务。',
    ),
    seeAlso: PROFILE,
    versions: [{ id: `${PROFILE}#2026-11`, generatedAtTime: '2026-11-26T00:00:00Z' }],
    author: { type: 'Organization', name: 'Parley' },
    concepts: [
      concept(
        TYPES.assignment,
        'ActivityType',
        text('assignment', '任务'),
        text('What somebody is asked to practise, until when and to which mark.', '要求练习的内容、期限和及格线。'),
      ),
      extension(EXTENSIONS.trace, 'ResultExtension', 'hash of the event log', '事件日志的哈希', {
        type: 'string',
        pattern: '^[0-9a-f]{64}$',
      }),
      extension(EXTENSIONS.turns, 'ResultExtension', 'turns of the seller', '销售发言轮数', { type: 'integer', minimum: 0 }),
      extension(EXTENSIONS.otherRubrics, 'ResultExtension', 'points on further rubrics', '其他评分表的得分', { type: 'array' }),
      extension(EXTENSIONS.hints, 'ResultExtension', 'hints taken', '使用提示次数', { type: 'integer', minimum: 0 }),
      extension(EXTENSIONS.takenBack, 'ResultExtension', 'turns taken back', '撤回次数', { type: 'integer', minimum: 0 }),
      extension(EXTENSIONS.content, 'ContextExtension', 'hash of the content', '内容的哈希', { type: 'string' }),
      extension(EXTENSIONS.engine, 'ContextExtension', 'version of buyer and scorer', '引擎版本', { type: 'string' }),
      extension(EXTENSIONS.labeller, 'ContextExtension', 'version of the labeller', '识别模型版本', { type: 'string' }),
      extension(EXTENSIONS.level, 'ContextExtension', 'level of difficulty', '难度', { enum: ['easy', 'normal', 'hard'] }),
      extension(EXTENSIONS.subject, 'ContextExtension', 'whose attempt is commented', '被评论者', { type: 'object' }),
      extension(EXTENSIONS.turn, 'ContextExtension', 'the turn that is commented', '被评论的轮次', {
        type: 'integer',
        minimum: 0,
      }),
      extension(EXTENSIONS.due, 'ContextExtension', 'due date', '截止日期', { type: 'string', format: 'date' }),
    ],
    templates: [
      template('scored', VERBS.scored, text('result of an attempt', '练习成绩'), [
        { location: '$.result.score.scaled', presence: 'included' },
        { location: `$.result.extensions['${EXTENSIONS.rubrics}']`, presence: 'included' },
        { location: `$.result.extensions['${EXTENSIONS.trace}']`, presence: 'recommended' },
        { location: '$.context.contextActivities.parent[*].id', presence: 'included' },
      ]),
      template('commented', VERBS.commented, text('comment on an attempt', '对练习的评语'), [
        { location: '$.result.response', presence: 'included' },
        { location: `$.context.extensions['${EXTENSIONS.subject}']`, presence: 'included' },
      ]),
      template('assigned', VERBS.assigned, text('assignment to a person', '布置任务'), [
        { location: '$.context.contextActivities.grouping[*].id', presence: 'included' },
      ]),
    ],
  }
}

const template = (name: string, verb: string, label: object, rules: readonly object[]) => ({
  id: `${PROFILE}/templates/${name}`,
  type: 'StatementTemplate',
  inScheme: `${PROFILE}#2026-11`,
  prefLabel: label,
  definition: label,
  verb,
  rules,
})

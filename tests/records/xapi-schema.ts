import { z } from 'zod'

/** What xAPI 1.0.3 (part two, data) allows in a statement: nothing else, each format as written there. */
const iri = z.string().regex(/^[a-z][a-z0-9+.-]*:\S+$/i)
const uuid = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i) // RFC 4122
const tag = z.string().regex(/^[a-z]{2,8}(-[A-Za-z0-9]{1,8})*$/) // RFC 5646, as far as we write it
const languageMap = z.record(tag, z.string())
const timestamp = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/)
const duration = z.string().regex(/^P(?=.)(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/)
const extensions = z.record(iri, z.unknown())
const agent = z.strictObject({
  objectType: z.literal('Agent').optional(),
  name: z.string().optional(),
  account: z.strictObject({ homePage: iri, name: z.string() }),
})
const activity = z.strictObject({
  objectType: z.literal('Activity').optional(),
  id: iri,
  definition: z
    .strictObject({
      name: languageMap.optional(),
      description: languageMap.optional(),
      type: iri.optional(),
      moreInfo: z.url().optional(),
      extensions: extensions.optional(),
    })
    .optional(),
})
const reference = z.strictObject({ objectType: z.literal('StatementRef'), id: uuid })
const activities = z.array(activity).min(1).optional()

export const statementSchema = z
  .strictObject({
    id: uuid,
    actor: agent,
    verb: z.strictObject({ id: iri, display: languageMap.optional() }),
    object: z.union([reference, activity]),
    result: z
      .strictObject({
        score: z
          .strictObject({
            scaled: z.number().min(-1).max(1).optional(),
            raw: z.number().optional(),
            min: z.number().optional(),
            max: z.number().optional(),
          })
          .refine(
            ({ raw, min, max }) => raw === undefined || ((min ?? raw) <= raw && raw <= (max ?? raw)),
            'raw lies between min and max',
          )
          .optional(),
        success: z.boolean().optional(),
        completion: z.boolean().optional(),
        response: z.string().optional(),
        duration: duration.optional(),
        extensions: extensions.optional(),
      })
      .optional(),
    context: z
      .strictObject({
        registration: uuid.optional(),
        instructor: agent.optional(),
        revision: z.string().optional(),
        platform: z.string().optional(),
        language: tag.optional(),
        statement: reference.optional(),
        contextActivities: z
          .strictObject({ parent: activities, grouping: activities, category: activities, other: activities })
          .optional(),
        extensions: extensions.optional(),
      })
      .optional(),
    timestamp: timestamp.optional(),
    version: z
      .string()
      .regex(/^1\.0(\.\d+)?$/)
      .optional(),
  })
  .refine(
    ({ object, context }) =>
      object.objectType !== 'StatementRef' || (context?.revision === undefined && context?.platform === undefined),
    {
      message: 'revision and platform stand only beside an activity',
    },
  )
  .refine(({ verb, object }) => verb.id !== 'http://adlnet.gov/expapi/verbs/voided' || object.objectType === 'StatementRef', {
    message: 'voided names a statement',
  })

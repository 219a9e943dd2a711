import type { ReactNode } from 'react'
import type { Coached, Coaching, SkillItem } from '#records/files'
import { useDeps } from '../../deps.ts'
import { useAsync } from '../../parts/useAsync.ts'
import { shellTexts } from '../../shell/shell-texts.ts'
import { useMarks } from '../../text/marks.ts'
import { useTexts } from '../../text/text.ts'
import { coachingTexts } from './coaching-texts.ts'
import { FactsTold } from './FactsTold.tsx'
import { KnowledgeList } from './KnowledgeList.tsx'
import type { PartProps } from './part.ts'
import { skillTexts } from './skill-texts.ts'
import { useCoached } from './useCoached.ts'
import { useForm } from './useForm.ts'

type View = Coaching<'skills'>
type Skills = typeof import('#records/files')
type Grade = 1 | 2 | 3
const GRADES = [1, 2, 3] as const

/** The skills questionnaire: one's own view to fill in, and all views side by side. */
export function SkillsPart({ person, roster, nameOf }: PartProps): ReactNode {
  const t = useTexts(skillTexts)
  const coaching = useTexts(coachingTexts)
  const wait = useTexts(shellTexts)
  const { now } = useDeps()
  const { loaded, keep } = useCoached('skills', person)
  const files = useAsync('files', () => import('#records/files'))
  if (loaded.state === 'waiting' || files.state === 'waiting') return <p className="waiting">{wait.loading}</p>
  const me = roster.me.id
  const id = `${person}/${me}`
  const mine = loaded.value.find((one) => one.id === id)?.value ?? { by: me, atMs: now(), items: {} }
  const views = [...loaded.value].sort((one, other) => Number(other.value.by === person) - Number(one.value.by === person))
  return (
    <>
      <p className="soft">{t.lead}</p>
      <ViewForm key={id} view={mine} skills={files.value} onKeep={(view) => keep({ ...view, atMs: now() }, id)} />
      <p className="small soft">{coaching.travels}</p>
      {views.length > 0 && <Sides views={views} items={files.value.SKILL_ITEMS} nameOf={nameOf} />}
      <KnowledgeList key={person} person={person} />
      <FactsTold runs={roster.runs.filter((run) => run.person === person)} />
    </>
  )
}

interface ViewFormProps {
  readonly view: View
  readonly skills: Skills
  readonly onKeep: (view: View) => Promise<void>
}

function ViewForm({ view, skills, onKeep }: ViewFormProps): ReactNode {
  const t = useTexts(skillTexts)
  const { colon } = useMarks()
  const coaching = useTexts(coachingTexts)
  const { value, change, kept } = useForm(view, onKeep)
  const grade = (item: SkillItem, of: 'importance' | 'ability', given: string): void => {
    const { [of]: _, ...rest } = value.items[item] ?? {}
    const grades = given === '' ? rest : { ...rest, [of]: Number(given) as Grade } // one of the options
    change({ ...value, items: { ...value.items, [item]: grades } })
  }
  const pick = (item: SkillItem, of: 'importance' | 'ability', names: readonly string[]): ReactNode => (
    <select
      className="field-select"
      aria-label={`${t.items[item]}${colon}${t[of]}`}
      value={value.items[item]?.[of] ?? ''}
      onChange={(event) => grade(item, of, event.target.value)}
    >
      <option value="">{t.none}</option>
      {GRADES.map((one) => (
        <option key={one} value={one}>
          {names[one - 1]}
        </option>
      ))}
    </select>
  )
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="table-frame review-group" tabIndex={0} aria-label={t.yours}>
        <table className="review-table small skills-table">
          <caption>
            {t.yours} · {t.formula}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t.item}</th>
              <th scope="col">{t.importance}</th>
              <th scope="col">{t.ability}</th>
              <th scope="col" className="number">
                {t.priority}
              </th>
              <th scope="col">{t.advice}</th>
            </tr>
          </thead>
          <tbody>
            {skills.SKILL_ITEMS.map((item) => {
              const { importance, ability } = value.items[item] ?? {}
              const whole = importance !== undefined && ability !== undefined
              return (
                <tr key={item}>
                  <th scope="row">{t.items[item]}</th>
                  <td>{pick(item, 'importance', t.importances)}</td>
                  <td>{pick(item, 'ability', t.abilities)}</td>
                  <td className="number">{whole ? skills.priorityOf(importance, ability) : t.none}</td>
                  <td>{whole ? t.advices[skills.adviceFor(importance, ability)] : t.none}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
      <p role="status" className="small">
        {kept && coaching.kept}
      </p>
    </>
  )
}

interface SidesProps {
  readonly views: readonly Coached<'skills'>[]
  readonly items: readonly SkillItem[]
  readonly nameOf: (person: string) => string
}

function Sides({ views, items, nameOf }: SidesProps): ReactNode {
  const t = useTexts(skillTexts)
  const { colon } = useMarks()
  const apart = (item: SkillItem, of: 'importance' | 'ability'): boolean => {
    const given = views.flatMap(({ value }) => value.items[item]?.[of] ?? [])
    return given.length > 1 && Math.max(...given) - Math.min(...given) >= 2
  }
  return (
    <section className="review-group">
      <h2>{t.sides}</h2>
      <p className="small soft">{t.sidesNote}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="table-frame" tabIndex={0} aria-label={t.sides}>
        <table className="review-table small two-views">
          <thead>
            <tr>
              <th scope="col">{t.item}</th>
              {views.map(({ id, value }) => (
                <th key={id} scope="col" colSpan={2}>
                  {t.view(nameOf(value.by))}
                  {colon}
                  {t.importance}, {t.ability}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={item}>
                <th scope="row">{t.items[item]}</th>
                {views.flatMap(({ id, value }) =>
                  (['importance', 'ability'] as const).map((of) => (
                    <td key={`${id}.${of}`} data-apart={apart(item, of)}>
                      {value.items[item]?.[of] ?? t.none}
                    </td>
                  )),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}

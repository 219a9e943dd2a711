import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { componentsOf, frontFields } from '#content/edit'
import { FILE_TYPES } from '#content/parse'
import { useDeps } from '../../deps.ts'
import { useFault } from '../../parts/useFault.ts'
import { usePageTitle } from '../../parts/usePageTitle.ts'
import { Icon } from '../../shell/icons.tsx'
import { useLang, useTexts } from '../../text/text.ts'
import '../author.css'
import { authorPaths } from '../author-paths.ts'
import { authorTexts } from '../author-texts.ts'
import { beginFrom } from '../drafts/begin.ts'
import { guideTexts } from './guide-texts.ts'
import { WorkedRubric } from './WorkedRubric.tsx'

/** The first talk in ten minutes, and the grammar in its own words. */
export default function GuidePage(): ReactNode {
  const t = useTexts(guideTexts)
  const words = useTexts(authorTexts)
  const lang = useLang()
  const at = lang === 'en' ? 0 : 1
  const deps = useDeps()
  const [, go] = useLocation()
  const tell = useFault()
  usePageTitle(t.title)
  return (
    <article className="column author guide">
      <p>
        <Link href={authorPaths.drafts()} className="back">
          <Icon name="back" size={16} /> {words.back}
        </Link>
      </p>
      <h1>{t.title}</h1>
      <ol>
        {t.steps.map(([title, text]) => (
          <li key={title}>
            <strong>{title}</strong> {text}
          </li>
        ))}
      </ol>
      <WorkedRubric
        onBegin={() => {
          beginFrom(deps, `templates/rubric.${lang}.mdx`, 'my-rubric', lang)
            .then((draft) => go(authorPaths.studio(draft.id)))
            .catch(tell)
        }}
      />
      <h2>{t.reference}</h2>
      <p className="soft">{t.referenceLead}</p>
      {FILE_TYPES.map((type) => (
        <details key={type}>
          <summary>{words.type[type]}</summary>
          <table>
            <caption className="small soft">{t.front}</caption>
            <tbody>
              {Object.entries(frontFields(type)).map(([name, field]) => (
                <tr key={name}>
                  <th scope="row">
                    <code>{name}</code>
                    {!field.optional && ' *'}
                  </th>
                  <td>
                    {field.doc[at]} <span className="small soft">{field.expects[at]}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {componentsOf(type).map((component) => (
            <table key={component.name}>
              <caption>
                <code>&lt;{component.name}&gt;</code> {component.doc[at]}{' '}
                <span className="small soft">{t.holds[component.holds]}</span>
              </caption>
              <tbody>
                {Object.entries(component.fields).map(([name, field]) => (
                  <tr key={name}>
                    <th scope="row">
                      <code>{name}</code>
                      {!field.optional && ' *'}
                    </th>
                    <td>
                      {field.doc[at]} <span className="small soft">{field.expects[at]}</span>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          ))}
        </details>
      ))}
    </article>
  )
}

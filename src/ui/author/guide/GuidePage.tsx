import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { componentsOf, frontFields } from '#content/edit'
import { FILE_TYPES } from '#content/parse'
import { usePageTitle } from '../../parts/usePageTitle.ts'
import { Icon } from '../../shell/icons.tsx'
import { useLang, useTexts } from '../../text/text.ts'
import '../author.css'
import { authorPaths } from '../author-paths.ts'
import { authorTexts } from '../author-texts.ts'
import { guideTexts } from './guide-texts.ts'

/** The first talk in ten minutes, and the grammar in its own words. */
export default function GuidePage(): ReactNode {
  const t = useTexts(guideTexts)
  const words = useTexts(authorTexts)
  const at = useLang() === 'en' ? 0 : 1
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

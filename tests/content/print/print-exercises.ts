import type { Account } from '../../../src/content/model/account.ts'
import type { OverlaySheet } from '../../../src/content/model/overlay.ts'
import type { ReadSet } from '../../../src/content/model/reads.ts'
import { asText } from '../../../src/content/parse/write.ts'
import { around, element, frontMatter, inline } from './elements.ts'

export const printReads = ({ id, lang, title, about, cases }: ReadSet): string =>
  [
    frontMatter({ id, lang, title }),
    ...(about === '' ? [] : [asText(about)]),
    ...cases.map(({ id: of, style, need, seat, scene, cues, reasons }) =>
      around('Case', { id: of, style, need, seat }, [
        inline('Scene', {}, scene),
        ...cues.map(({ kind, shows, text }) => inline('Cue', { kind, shows: shows.length > 0 ? shows : undefined }, text)),
        ...Object.entries(reasons).map(([aspect, text]) => inline('Reason', { for: aspect }, text)),
      ]),
    ),
  ].join('\n\n')

export const printAccount = ({ id, lang, title, minutes, story, people, flags }: Account): string =>
  [
    frontMatter({ id, lang, title, minutes }),
    ...story.map((paragraph) => asText(paragraph)),
    ...people.map(({ told, why, meet, ...person }) =>
      around('Person', person, [...told.map((one) => inline('Told', {}, one)), inline('Why', {}, why), inline('Meet', {}, meet)]),
    ),
    ...flags.map((flag) => inline('Flag', { id: flag.id, title: flag.title, real: flag.real ? undefined : false }, flag.why)),
  ].join('\n\n')

export const printOverlay = ({ id, lang, title, about, traits }: OverlaySheet): string =>
  [
    frontMatter({ id, lang, title }),
    ...(about === '' ? [] : [asText(about)]),
    ...traits.map(({ tastes, helps, wins, ...trait }) => {
      const said = Object.entries({ ...trait, helps, wins }).filter(([, value]) =>
        Array.isArray(value) ? value.length > 0 : value !== 0 && value !== false,
      )
      return around(
        'Trait',
        Object.fromEntries(said),
        tastes.map(({ move, trust, interest, why }) =>
          element('Taste', { move, trust: trust || undefined, interest: interest || undefined, why }),
        ),
      )
    }),
  ].join('\n\n')

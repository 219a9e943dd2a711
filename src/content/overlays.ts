/**
 * What may lie over a style, compiled by the build: part of how a buyer reacts, hence with the engine and not with a scenario.
 */
import { LANGS, type Lang } from './model/lang.ts'
import { OVERLAY_LAYERS, type OverlayLayer, type Trait } from './model/overlay.ts'

type Told = Pick<Trait, 'id'> & Partial<Trait>
interface Sheet {
  readonly id: OverlayLayer
  readonly lang: Lang
  readonly traits: readonly Told[]
}
const SHEETS = Object.values(import.meta.glob<Sheet>('../../content/overlays/*.mdx', { eager: true, import: 'default' }))

/** A trait that changes nothing: the build leaves out what is like it. */
const PLAIN: Omit<Trait, 'id' | 'title'> = {
  trust: 0,
  interest: 0,
  still: false,
  moreAsks: 0,
  onTheirMind: false,
  wavers: 0,
  evades: 0,
  helps: [],
  early: false,
  wins: [],
  tastes: [],
}
type Lying = Omit<Trait, 'title'>

/** By language, layer and value. */
export const OVERLAYS: Readonly<Record<Lang, Readonly<Record<OverlayLayer, ReadonlyMap<string, Lying>>>>> = Object.fromEntries(
  LANGS.map((lang) => [
    lang,
    Object.fromEntries(
      OVERLAY_LAYERS.map((layer) => [
        layer,
        new Map(
          SHEETS.filter((sheet) => sheet.lang === lang && sheet.id === layer).flatMap((sheet) =>
            sheet.traits.map((trait) => [trait.id, { ...PLAIN, ...trait }] as const),
          ),
        ),
      ]),
    ),
  ]),
) as unknown as Record<Lang, Record<OverlayLayer, ReadonlyMap<string, Lying>>> // one for each of LANGS and OVERLAY_LAYERS

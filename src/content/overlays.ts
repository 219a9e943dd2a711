/**
 * What may lie over a style, compiled by the build: part of how a buyer reacts, hence with the engine and not with a scenario.
 */
import { LANGS, type Lang, OVERLAY_LAYERS, type OverlayLayer, type OverlaySheet, type Trait } from './model.ts'

const SHEETS = Object.values(import.meta.glob<OverlaySheet>('../../content/overlays/*.mdx', { eager: true, import: 'default' }))

/** By language, layer and value. */
export const OVERLAYS: Readonly<Record<Lang, Readonly<Record<OverlayLayer, ReadonlyMap<string, Trait>>>>> = Object.fromEntries(
  LANGS.map((lang) => [
    lang,
    Object.fromEntries(
      OVERLAY_LAYERS.map((layer) => [
        layer,
        new Map(
          SHEETS.filter((sheet) => sheet.lang === lang && sheet.id === layer).flatMap((sheet) =>
            sheet.traits.map((trait) => [trait.id, trait] as const),
          ),
        ),
      ]),
    ),
  ]),
) as unknown as Record<Lang, Record<OverlayLayer, ReadonlyMap<string, Trait>>> // one for each of LANGS and OVERLAY_LAYERS

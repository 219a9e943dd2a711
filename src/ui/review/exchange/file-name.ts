/**
 * What a file is called that goes to or comes from somebody: they can tell it from the next one in a mail.
 *
 * @param whose - a name as people write it; what a file system does not take is left out
 */
export function fileName(what: 'results' | 'verdicts', whose: string, nowMs: number): string {
  const name = whose
    .replace(/[\\/:*?"<>|\p{Cc}.]+/gu, ' ')
    .trim()
    .replace(/\s+/g, '-')
    .slice(0, 60)
  return ['parley', what, ...(name === '' ? [] : [name]), new Date(nowMs).toISOString().slice(0, 10)].join('-').concat('.json')
}

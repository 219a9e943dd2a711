import { hashOf } from '#content'

/** An id from a title: its Latin words; for a title that has none, one that the same title always gives. */
export function packId(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replace(/^-+|-+$/g, '')
  if (title.trim() === '') return ''
  const isAll = !/\p{L}/u.test(title.replace(/\p{Script=Latin}/gu, ''))
  if (words !== '' && isAll) return words
  return `${words === '' ? 'pack' : words}-${hashOf(title.trim()).slice(0, 6)}`
}

/** The file's name: the title as people wrote it, without what a disk refuses. */
export function packFile(title: string, id: string): string {
  const name = title
    .trim()
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 80)
  return `${name === '' ? id : name}.zip`
}

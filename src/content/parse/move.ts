import { CORE_MOVES, type Example, MOVE_SECTIONS, type Move, type MoveId, type MoveSection } from '../model/move.ts'
import { missingChild, open } from './component.ts'
import { given } from './given.ts'
import { EXAMPLE, MOVE, NEAR_MISS } from './grammar/move.ts'
import { introduced } from './introduced.ts'
import { textOf } from './lines.ts'
import { readFields, type Source } from './read-fields.ts'
import type { Reading } from './reading.ts'
import type { Node } from './tree.ts'

export function readMove(front: Source, body: readonly Node[], reading: Reading): Move {
  const { id, lang, title, section } = readFields(MOVE.front, front, reading)
  checkSection(id, section, front, reading)
  const { intro, elements } = introduced(body, MOVE.body, reading)
  if (intro.length === 0) {
    reading.fault('text/empty', front.at, {
      en: ['The file does not say what this move does.', 'Write one sentence below the front matter.'],
      zh: ['文件没有说明这个动作起什么作用。', '请在文件头下面写一句话。'],
    })
  }
  const examples: Example[] = []
  const nearMisses: Example[] = []
  for (const element of elements) {
    if (element.name === 'Example') {
      const opened = open(element, EXAMPLE, reading)
      const { also, kind, context, from, stands } = opened.values
      reading.places.set(`example:${examples.length}`, opened.at)
      const moves: readonly MoveId[] = [id, ...also.filter((move) => move !== id)]
      examples.push({
        text: textOf(opened, reading),
        context,
        moves,
        ...given({ stands: placesOf(stands, moves, opened, reading), kind }),
        from,
      })
    } else {
      const opened = open(element, NEAR_MISS, reading)
      const { moves, kind, context, from, stands } = opened.values
      reading.places.set(`near-miss:${nearMisses.length}`, opened.at)
      if (moves.includes(id)) {
        reading.fault('move/miss-that-hits', opened.at, {
          en: [`A near miss of "${id}" cannot carry "${id}".`, 'Make it an <Example>, or take the move out.'],
          zh: [`“${id}”的反例不能含有“${id}”。`, '请改为 <Example>，或删去这个动作。'],
        })
      }
      nearMisses.push({
        text: textOf(opened, reading),
        context,
        moves,
        ...given({ stands: placesOf(stands, moves, opened, reading), kind }),
        from,
      })
    }
  }
  // A file may teach a known move by what looks like it and is not; a move of one's own needs to be shown.
  if (examples.length === 0 && (nearMisses.length === 0 || section === 'own')) missingChild(front.at, '', 'Example', reading)
  return { id, lang, section, title, does: intro.join(' '), examples, nearMisses }
}

/** Reads `feature:2, closed-question:3+4`: sentences from 0 by move. */
function placesOf(
  written: string | undefined,
  moves: readonly MoveId[],
  opened: Pick<Node, 'at'>,
  reading: Reading,
): Example['stands'] {
  if (written === undefined) return undefined
  return Object.fromEntries(
    written.split(', ').map((part) => {
      const [move = '', places = ''] = part.split(':')
      if (!moves.includes(move)) {
        reading.fault('move/stands', opened.at, {
          en: [`"${move}" is not among the moves of this turn.`, 'Name it there, or take it out of "stands".'],
          zh: [`“${move}”不在这一轮的动作里。`, '请把它列进去，或从 stands 中删去。'],
        })
      }
      return [move, places.split('+').map((place) => Number(place) - 1)]
    }),
  )
}

function checkSection(id: string, section: MoveSection | 'own', front: Source, reading: Reading): void {
  const core = (CORE_MOVES as readonly string[]).includes(id)
  const home = (Object.keys(MOVE_SECTIONS) as MoveSection[]).find((name) =>
    (MOVE_SECTIONS[name] as readonly string[]).includes(id),
  )
  if (section === (home ?? 'own')) return
  reading.fault('move/section', front.get('section')?.valueAt ?? front.at, {
    en: [
      core ? `"${id}" belongs to the section "${home}".` : `"${id}" is a move of your own.`,
      `Write section: ${home ?? 'own'}.`,
    ],
    zh: [core ? `“${id}”属于“${home}”类。` : `“${id}”是自己添加的动作。`, `请写 section: ${home ?? 'own'}。`],
  })
}

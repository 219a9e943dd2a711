import type { Complaint, Detail, Remedy } from '../model/complaint.ts'
import { type Component, missingChild, type Opened, open } from './component.ts'
import { given } from './given.ts'
import * as grammar from './grammar/complaint.ts'
import { linesOf } from './lines.ts'
import type { Range, Reading } from './reading.ts'
import { type Speaker, stage } from './stage.ts'

export function readComplaint(opened: Opened<typeof grammar.COMPLAINT.fields>, speaker: Speaker, reading: Reading): Complaint {
  const { by, heat, about } = opened.values
  const lines = (of: Component, name: string, least: number) => stage(opened, of, `complaint.${name}`, least, reading).lines
  const steps = grammar.COMPLAINT_STEPS
  const details = opened.all('Detail').map((element): Detail => {
    const inner = open(element, grammar.DETAIL, reading)
    const { id } = inner.values
    reading.declare('detail', id, inner.at)
    return { id, about: inner.values.about, lines: linesOf(inner, `detail:${id}`, 1, reading) }
  })
  const remedies = opened.all('Remedy').map((element): Remedy => {
    const inner = open(element, grammar.REMEDY, reading)
    const { id, about, text, allowed, response, better } = inner.values
    reading.declare('remedy', id, inner.at)
    const said = linesOf(inner, `remedy:${id}`, 1, reading)
    return { id, about, text, allowed, response, ...given({ better }), lines: said }
  })
  if (details.length === 0) missingChild(opened.at, 'Complaint', 'Detail', reading)
  checkRemedies(remedies, opened.at, reading)
  return {
    by: speaker(by, opened),
    about,
    heat,
    venting: lines(grammar.VENT, 'vent', 3),
    heard: lines(steps.Heard, 'heard', 1),
    apologised: lines(steps.Apologised, 'apologised', 1),
    understood: lines(steps.Understood, 'understood', 1),
    agreed: lines(steps.Agreed, 'agreed', 1),
    closed: lines(steps.Closed, 'closed', 1),
    hotter: lines(steps.Hotter, 'hotter', 1),
    details,
    remedies,
  }
}

function checkRemedies(remedies: readonly Remedy[], at: Range, reading: Reading): void {
  if (!remedies.some((remedy) => remedy.allowed && remedy.response === 'accept')) {
    reading.fault('complaint/no-way-out', at, {
      en: [
        'No remedy that the seller may offer is ever accepted, so the complaint cannot end well.',
        'Give one <Remedy> allowed={true} response="accept".',
      ],
      zh: [
        '没有一个销售有权提出、客户又会接受的方案，投诉无法圆满结束。',
        '请给一个 <Remedy> 写上 allowed={true} response="accept"。',
      ],
    })
  }
  for (const remedy of remedies) {
    const where = reading.places.get(`remedy:${remedy.id}`) ?? at
    const better = remedies.find((other) => other.id === remedy.better)
    if (remedy.response === 'counter' && remedy.better === undefined) {
      reading.fault('complaint/counter-for-nothing', where, {
        en: [
          `The customer counters "${remedy.id}" but the file does not say what they want.`,
          'Add better="…" with the id of another remedy.',
        ],
        zh: [`客户对“${remedy.id}”还价，但没有写想要什么。`, '请用 better="…" 写上另一个方案的 id。'],
      })
    }
    if (better && (better.id === remedy.id || (better.allowed && better.response === 'refuse'))) {
      reading.fault('complaint/better-is-none', where, {
        en: [
          `"${remedy.id}" names "${better.id}" as better, which the customer would not take.`,
          'Name a remedy that is accepted.',
        ],
        zh: [`“${remedy.id}”指向的“${better.id}”客户并不会接受。`, '请指向一个会被接受的方案。'],
      })
    }
  }
}

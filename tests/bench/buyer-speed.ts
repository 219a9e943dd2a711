/** Prints how many seller turns a second the buyer takes; asserts nothing. */
import { turnsASecond } from './turns-a-second.ts'

const { name, machines, perSecond, makingMs, talksPerSecond, turnsPerTalk } = turnsASecond()
console.log(
  `${name} (${machines} machines and the frame): ${perSecond} seller turns a second of one core; ` +
    `a new buyer in ${makingMs.toFixed(2)} ms; ${talksPerSecond} whole talks a second of ${turnsPerTalk.toFixed(1)} turns`,
)

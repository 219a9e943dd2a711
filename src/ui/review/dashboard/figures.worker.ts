import { expose } from 'comlink'
import { openRecords } from '#records'
import { figuresFrom } from './figures.ts'

/** A million attempts are read and counted here, never on the page's own thread. */
const records = openRecords()
expose(figuresFrom(async () => records))

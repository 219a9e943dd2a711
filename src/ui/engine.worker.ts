import { expose } from 'comlink'
import { loadLabeller } from '#language'
import { createEngine } from '#session/engine'

/** One engine for one run, off the main thread: understanding, answering and scoring never hold up a key press. */
expose(createEngine({ loadLabeller: (lang) => loadLabeller([lang]) }))

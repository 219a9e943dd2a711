import type { RefusedFile } from '#records'

/** Why a file was not taken. */
export type FileRefusal = RefusedFile['reason']

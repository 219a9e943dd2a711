/** Files in and out as zips, and packs of content: read whole and checked before anything is kept. */
export { type AcceptedFlip, makePack, PACK_FORMAT, type PackRead, type PackRefusal, readPack } from './pack/pack.ts'
export { readZip, ZIP_LIMITS, type ZipFile, type ZipRead, type ZipRefusal, type ZipSound, zipOf } from './pack/zip.ts'

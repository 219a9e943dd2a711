/** Files in and out as zips, and packs of content: read whole and checked before anything is kept. */
export { type AcceptedFlip, aboutTrouble, makePack, PACK_FORMAT, type PackRead, type PackRefusal, readPack } from './pack/pack.ts'
export { base64Of, bytesOf, isSoundPath, parted, soundPathOf, soundTrouble } from './pack/sound.ts'
export { readZip, ZIP_LIMITS, type ZipFile, type ZipRead, type ZipRefusal, type ZipSound, zipOf } from './pack/zip.ts'

/** Where each part of a buyer can stand when a talk begins in the middle, as its machine calls it. */
export const STARTS: Readonly<Record<string, readonly string[]>> = {
  need: ['latent', 'admitted', 'felt', 'explicit'],
  secret: ['kept', 'told'],
  concern: ['dormant', 'raised', 'heard', 'understood', 'answered', 'settled', 'hardened'],
  complaint: ['venting', 'heard', 'apologised', 'understood', 'offered', 'agreed', 'closed'],
  stage: ['opening', 'discovery', 'presenting', 'objections', 'closing'],
}

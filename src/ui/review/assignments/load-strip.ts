/** In a file of its own: the first page would else carry the names of all files that the strip needs. */
export const loadStrip = () => import('./AssignedStrip.tsx')

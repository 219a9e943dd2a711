import { create } from 'zustand'
import type { DiskFault, RecordsError } from '#records'

interface Disk {
  /** What the disk refused last; null while it refuses nothing. */
  readonly fault: DiskFault | null
  /** The disk does not open at all: what is done here lives in this tab. */
  readonly inTab: boolean
}

/** How the disk of this device stands, for the notice above every page. */
export const useDisk = create<Disk>()(() => ({ fault: null, inTab: false }))

/** Tells of a fault of the disk; answers false for anything else. */
export function toldOfDisk(error: unknown): boolean {
  if (!(error instanceof Error) || error.name !== 'RecordsError') return false
  useDisk.setState({ fault: (error as RecordsError).fault }) // by its name: its class comes with the records' code
  return true
}

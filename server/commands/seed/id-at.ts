/** A UUIDv7 of a moment in the past, the same for the same stream of random numbers. */
export function idAt(time: Date, random: () => number): string {
  const at = time.getTime().toString(16).padStart(12, '0')
  const group = (or: number, below: number) =>
    (or | Math.floor(random() * below)).toString(16).padStart(4, '0')
  const tail = `${group(0, 0x10000)}${group(0, 0x10000)}${group(0, 0x10000)}`
  return `${at.slice(0, 8)}-${at.slice(8)}-${group(0x7000, 0x1000)}-${group(0x8000, 0x4000)}-${tail}`
}

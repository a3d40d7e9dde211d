/** How the address says that everyone's page is arranged. */
export const everyone = '*'

/** Key of the role whose page is arranged ('' everyone's); null where no page is. */
export function arrangedRole(arrange: string | undefined): string | null {
  if (arrange === undefined) return null
  return arrange === everyone ? '' : arrange
}

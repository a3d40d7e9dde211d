import type { Icon as TablerIcon } from '@tabler/icons-react'

export type IconShape = TablerIcon

/** An outline icon in Kith's stroke. Decoration only: the text beside it says what it means. */
export function Icon({
  of: Shape,
  size = 16,
  className,
}: {
  of: IconShape
  size?: number
  className?: string | undefined
}) {
  return <Shape size={size} stroke={1.6} aria-hidden {...(className !== undefined && { className })} />
}

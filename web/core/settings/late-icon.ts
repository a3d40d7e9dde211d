import type { IconProps } from '@tabler/icons-react'
import { createElement, Suspense } from 'react'
import type { IconShape } from '../../platform/ui/icon.tsx'
import { latePart } from '../../platform/ui/late-part.ts'

type Icons = typeof import('./settings-icons.ts')

/** The sign of a page of the settings, fetched where one is drawn; its room is kept meanwhile. */
export function lateIcon(name: keyof Icons): IconShape {
  const Late = latePart<IconProps>(async () => (await import('./settings-icons.ts'))[name])
  function LateIcon(props: IconProps) {
    const room = { width: props.size, height: props.size }
    const fallback = createElement('svg', { ...room, 'aria-hidden': true })
    return createElement(Suspense, { fallback }, createElement(Late, props))
  }
  // Nobody takes a reference to an icon, which is all it lacks.
  return LateIcon as unknown as IconShape
}

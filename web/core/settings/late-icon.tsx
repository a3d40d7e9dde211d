import type { IconProps } from '@tabler/icons-react'
import { Suspense } from 'react'
import type { IconShape } from '../../platform/ui/icon.tsx'
import { latePart } from '../../platform/ui/late-part.tsx'

type Icons = typeof import('./settings-icons.ts')

/** The sign of a page of the settings, fetched where one is drawn; its room is kept meanwhile. */
export function lateIcon(name: keyof Icons): IconShape {
  const Late = latePart<IconProps>(async () => (await import('./settings-icons.ts'))[name])
  function LateIcon(props: IconProps) {
    const room = { width: props.size, height: props.size }
    return (
      <Suspense fallback={<svg {...room} aria-hidden />}>
        <Late {...props} />
      </Suspense>
    )
  }
  // Nobody takes a reference to an icon, which is all it lacks.
  return LateIcon as unknown as IconShape
}

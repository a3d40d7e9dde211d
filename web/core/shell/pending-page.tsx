import { useLocation } from '@tanstack/react-router'
import { PageSkeleton } from '../../platform/ui/page/page-skeleton.tsx'
import { shapeOf } from './shape-of.ts'

/** A page that is still being fetched, in the shape of what its address leads to. */
export function PendingPage() {
  const shape = useLocation({ select: ({ pathname }) => shapeOf(pathname) })
  return <PageSkeleton shape={shape} />
}

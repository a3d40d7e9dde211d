import type { PageShape } from '../../platform/ui/page/page-skeleton.tsx'

/** The shape of the page at an address. */
export function shapeOf(path: string): PageShape {
  if (path.startsWith('/settings/')) return 'settings'
  if (/^\/records\/[^/]+\/[^/]+/.test(path)) return 'record'
  return path.startsWith('/records/') ? 'list' : 'plain'
}

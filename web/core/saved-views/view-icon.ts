import { IconLayoutKanban, IconTable } from '@tabler/icons-react'
import type { ViewLayout } from '../../../shared/core/views.ts'
import type { IconShape } from '../../platform/ui/icon.tsx'

/** The sign of how a view lays its records out. */
export function viewIcon(layout: ViewLayout): IconShape {
  return layout === 'board' ? IconLayoutKanban : IconTable
}

import { IconCalendarMonth, IconChartBar, IconLayoutKanban, IconTable } from '@tabler/icons-react'
import type { ViewLayout } from '../../../shared/core/views.ts'
import type { IconShape } from '../../platform/ui/icon.tsx'

const icons: Readonly<Record<ViewLayout, IconShape>> = {
  table: IconTable,
  board: IconLayoutKanban,
  calendar: IconCalendarMonth,
  chart: IconChartBar,
}

/** The sign of how a view lays its records out. */
export function viewIcon(layout: ViewLayout): IconShape {
  return icons[layout]
}

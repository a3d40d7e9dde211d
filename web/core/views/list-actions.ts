import { IconTable } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { ViewLayout } from '../../../shared/core/views.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { matchesTyped } from '../../platform/ui/forms/typed-match.ts'
import type { ActionStep } from '../actions/action-step.ts'
import { useActions } from '../actions/actions.ts'
import { useLabel } from '../metadata/metadata.ts'
import { viewIcon } from '../saved-views/view-icon.ts'
import { useViews } from '../saved-views/views.ts'
import type { ListState } from './list-state.ts'
import { layoutsFor, shownLayout } from './shown-layout.ts'
import { viewTexts } from './view-texts.ts'

/** Offers in the palette how a list is looked at: another view, another layout. */
export function useListActions(state: ListState): void {
  const t = useTexts(viewTexts)
  const step = useViewStep(state)
  const texts: Readonly<Record<ViewLayout, string>> = {
    table: t('actTable'),
    board: t('actBoard'),
    calendar: t('actCalendar'),
    chart: t('actChart'),
  }
  const shown = shownLayout(state)
  const others = layoutsFor(state).filter((layout) => layout !== shown)
  useActions([
    { id: 'view', text: t('actView'), words: 'view', icon: IconTable, step },
    ...others.map((layout) => ({
      id: `layout-${layout}`,
      text: texts[layout],
      words: `layout ${layout}`,
      icon: viewIcon(layout),
      act: () => state.showAs(layout),
    })),
  ])
}

function useViewStep({ object, view }: ListState): ActionStep {
  const t = useTexts(viewTexts)
  const label = useLabel()
  const navigate = useNavigate()
  const views = useViews(object.name)
  const all = [
    { key: 'all', text: t('allRecords'), isChosen: view === null },
    ...views.map((one) => ({ key: one.id, text: label(one.name), isChosen: one.id === view?.id })),
  ]
  return {
    label: t('views'),
    useChoices: (typed) => all.filter(({ text }) => matchesTyped(typed, text)),
    pick: (key) =>
      void navigate({ to: '/records/$object', params: { object: object.name }, search: { view: key } }),
  }
}

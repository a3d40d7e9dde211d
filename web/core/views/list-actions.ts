import { IconLayoutKanban, IconTable } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useTexts } from '../../platform/i18n/texts.ts'
import { matchesTyped } from '../../platform/ui/forms/typed-match.ts'
import type { ActionStep } from '../actions/action-step.ts'
import { useActions } from '../actions/actions.ts'
import { useLabel } from '../metadata/metadata.ts'
import { useViews } from '../saved-views/views.ts'
import type { ListState } from './list-state.ts'
import { viewTexts } from './view-texts.ts'

/** Offers in the palette how a list is looked at: another view, as a table or a board. */
export function useListActions(state: ListState): void {
  const t = useTexts(viewTexts)
  const step = useViewStep(state)
  const hasBoard = state.groupBy !== undefined
  const other = state.layout === 'board' ? 'table' : 'board'
  useActions([
    { id: 'view', text: t('actView'), words: 'view', icon: IconTable, step },
    ...(hasBoard
      ? [
          {
            id: 'layout',
            text: t(other === 'board' ? 'actBoard' : 'actTable'),
            words: 'layout',
            icon: other === 'board' ? IconLayoutKanban : IconTable,
            act: () => state.showAs(other),
          },
        ]
      : []),
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

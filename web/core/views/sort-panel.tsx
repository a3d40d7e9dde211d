import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react'
import { liveFields } from '../../../shared/core/metadata.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Picker } from '../../platform/ui/forms/picker.tsx'
import { Icon } from '../../platform/ui/icon.tsx'
import { uiTexts } from '../../platform/ui/ui-texts.ts'
import { isSortable } from '../metadata/column-value.ts'
import { useFieldPath, usePathLabel } from '../metadata/field-path.ts'
import { shownSystemFields } from '../metadata/system-fields.ts'
import type { ListState } from './list-state.ts'
import menu from './menu-panel.module.css'
import { viewTexts } from './view-texts.ts'

/** The fields a list is sorted by, each turned round or taken out; the choice of another below. */
export function SortPanel({ state, onLeave }: { state: ListState; onLeave: () => void }) {
  const t = useTexts(viewTexts)
  const ui = useTexts(uiTexts)
  const find = useFieldPath(state.object)
  const pathLabel = usePathLabel()
  const nameOf = (path: string) => {
    const found = find(path)
    return found ? pathLabel(found) : path
  }
  const choices = [...liveFields(state.object).map((field) => field.name), ...shownSystemFields]
    .map((path) => find(path))
    .filter((path) => path !== null)
    .filter(isSortable)
    .filter((path) => !state.chosenSort.some((sort) => sort.field === path.path))
  return (
    <>
      {state.chosenSort.map((sort, at) => (
        <div key={sort.field} className={menu.row}>
          <button
            type="button"
            className={menu.name}
            onClick={() =>
              state.change({
                sort: state.chosenSort.with(at, {
                  ...sort,
                  direction: sort.direction === 'asc' ? 'desc' : 'asc',
                }),
              })
            }
          >
            <Icon of={sort.direction === 'asc' ? IconArrowUp : IconArrowDown} size={14} />
            {nameOf(sort.field)}
            <span className={menu.hint}>{sort.direction === 'asc' ? t('ascending') : t('descending')}</span>
          </button>
          <button
            type="button"
            className={menu.tool}
            aria-label={ui('clear')}
            onClick={() => state.change({ sort: state.chosenSort.toSpliced(at, 1) })}
          >
            <Icon of={IconX} size={13} />
          </button>
        </div>
      ))}
      <Picker
        options={choices.map((path) => ({ value: path.path, text: pathLabel(path) }))}
        chosen={[]}
        onPick={(field) => state.change({ sort: [...state.chosenSort, { field, direction: 'asc' }] })}
        onLeave={onLeave}
        label={state.chosenSort.length === 0 ? t('sortBy') : t('thenBy')}
        none={t('nothingFits')}
        searchable
      />
    </>
  )
}

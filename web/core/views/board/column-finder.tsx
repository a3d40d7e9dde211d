import { useTexts } from '../../../platform/i18n/texts.ts'
import { Picker } from '../../../platform/ui/forms/picker.tsx'
import { FoundRecord } from '../../fields/input/found-record.tsx'
import { useFoundRecords } from '../../fields/input/found-records.ts'
import { viewTexts } from '../view-texts.ts'
import { arrangerTexts } from './arranger-texts.ts'
import { type Board, columnKey } from './board.ts'
import { withChosen } from './shown-columns.ts'

/** Looks through all records that could be a column, of a board that has only the first of them; the chosen one comes first. */
export function ColumnFinder({ state, field, columns }: Board) {
  const t = useTexts(arrangerTexts)
  const views = useTexts(viewTexts)
  const { found, search } = useFoundRecords(field)
  const shown = new Set(columns.map(columnKey))
  const options = found
    .filter(({ id }) => !shown.has(id))
    .map((record) => ({
      value: record.id,
      text: record.title ?? '',
      shown: <FoundRecord record={record} />,
    }))
  return (
    <Picker
      options={options}
      chosen={[]}
      onPick={(id) => state.change({ board: withChosen(state.board, id) })}
      search={search}
      label={t('findColumn')}
      none={views('nothingFits')}
    />
  )
}

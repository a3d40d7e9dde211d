import { IconX } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { isLong } from '../../../../shared/core/fields/traits.ts'
import { findField, liveFields } from '../../../../shared/core/metadata.ts'
import { mostCardFields } from '../../../../shared/core/views.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Picker } from '../../../platform/ui/forms/picker.tsx'
import { RowTool } from '../../../platform/ui/rows/row-tool.tsx'
import { RowName, SortableRow } from '../../../platform/ui/rows/sortable-row.tsx'
import { moved } from '../../../platform/ui/sorting/moved.ts'
import type { Place } from '../../../platform/ui/sorting/sortable.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { recordListQuery } from '../../records/record-list.ts'
import { viewTexts } from '../view-texts.ts'
import { arrangerTexts } from './arranger-texts.ts'
import type { Board } from './board.ts'
import cards from './board-card.module.css'
import styles from './board-menu.module.css'
import { PlainCard } from './plain-card.tsx'

/** Which fields the cards show and in which order, with a card as it will look. */
export function CardFieldsEditor(board: Board) {
  const t = useTexts(arrangerTexts)
  const views = useTexts(viewTexts)
  const label = useLabel()
  const { state, rules } = board
  const { object } = state
  const suggested = (rules?.cardFields ?? []).filter(
    (name) => name !== object.titleField && findField(object, name),
  )
  const chosen = state.board.cards ?? suggested.slice(0, mostCardFields)
  const set = (next: string[]) => state.change({ board: { ...state.board, cards: next } })
  const offered = liveFields(object).filter(
    (field) => field.name !== object.titleField && !chosen.includes(field.name) && !isLong(field),
  )
  const reset = () => {
    const { cards: _, ...rest } = state.board
    state.change({ board: rest })
  }
  return (
    <div className={styles.rows}>
      <Preview {...board} fields={chosen} />
      {chosen.map((name, at) => (
        <FieldRow
          key={name}
          name={label(findField(object, name)?.label ?? { en: name })}
          at={at}
          onMove={(from, to) => set(moved(chosen, from.at, to.at))}
          onRemove={() => set(chosen.filter((other) => other !== name))}
        />
      ))}
      {chosen.length < mostCardFields ? (
        <Picker
          options={offered.map((field) => ({ value: field.name, text: label(field.label) }))}
          chosen={[]}
          onPick={(name) => set([...chosen, name])}
          onLeave={() => {}}
          label={t('addField')}
          none={views('nothingFits')}
          searchable
        />
      ) : (
        <p className={styles.why}>{t('sixFields', { count: mostCardFields })}</p>
      )}
      {state.board.cards && (
        <button type="button" className={styles.reset} onClick={reset}>
          {t('suggestedCard')}
        </button>
      )}
    </div>
  )
}

/** The first card that was read, as it will look. */
function Preview({ fields, ...board }: Board & { fields: readonly string[] }) {
  const { state, columns, questionOf, rules } = board
  const t = useTexts(arrangerTexts)
  const queries = useQueryClient()
  const found = columns.flatMap((column) => {
    const { queryKey } = recordListQuery(state.object.name, questionOf(column))
    const page = queries.getQueryData(queryKey)?.pages[0]
    const record = page?.records[0]
    return page && record ? [{ column, record, page }] : []
  })[0]
  if (!found) return null
  const { column, record, page } = found
  const stalledDays = rules?.stalledDays(record, column.record, new Date()) ?? null
  return (
    <figure className={styles.preview} aria-label={t('preview')}>
      <div className={cards.card} data-stalled={stalledDays !== null || undefined}>
        <div className={cards.cardLink}>
          <PlainCard
            object={state.object}
            record={record}
            related={page.related}
            stalledDays={stalledDays}
            gate={board.gateOf(record, column)}
            touches={page.touches?.[record.id]}
            fields={fields}
          />
        </div>
      </div>
    </figure>
  )
}

interface RowProps {
  name: string
  at: number
  onMove: (from: Place, to: Place) => void
  onRemove: () => void
}

function FieldRow({ name, at, onMove, onRemove }: RowProps) {
  const t = useTexts(arrangerTexts)
  return (
    <SortableRow kind="card-fields" list="" at={at} name={name} onMove={onMove}>
      <RowName>{name}</RowName>
      <RowTool icon={IconX} text={t('takeOff')} name={name} onClick={onRemove} />
    </SortableRow>
  )
}

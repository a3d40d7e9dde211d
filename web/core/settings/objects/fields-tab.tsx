import { IconSearch, IconSearchOff } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { liveFields, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { plainProblem } from '../../../platform/api/api-error.ts'
import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Empty } from '../../../platform/ui/empty.tsx'
import { matchesTyped } from '../../../platform/ui/forms/typed-match.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Table } from '../../../platform/ui/page/table.tsx'
import { moved } from '../../../platform/ui/sorting/moved.ts'
import { sayProblem } from '../../../platform/ui/toast-store.ts'
import { useSearchAction } from '../../actions/search-action.ts'
import { useLabel } from '../../metadata/metadata.ts'
import table from '../settings-table.module.css'
import { BinnedFields } from './binned-fields.tsx'
import { FieldRow } from './field-row.tsx'
import { useFieldTypeName } from './field-type-names.ts'
import { usesQuery } from './metadata-changes.ts'
import styles from './object-page.module.css'
import { updateObject } from './object-requests.ts'
import { objectTexts } from './object-texts.ts'
import { useObjectChange } from './use-object-change.ts'

/** The fields of an object in their order, which lists and pages follow; and those in the bin. */
export function FieldsTab({ object }: { object: ObjectDefinition }) {
  const t = useTexts(objectTexts)
  const label = useLabel()
  const typeName = useFieldTypeName()
  const [typed, setTyped] = useState('')
  const input = useRef<HTMLInputElement>(null)
  useSearchAction(t('searchFields'), input, setTyped)
  const order = useFieldOrder(object)
  const { data: uses } = useQuery(usesQuery(object.name))
  const fields = order.fields.filter((field) =>
    matchesTyped(typed, label(field.label), field.name, typeName(field.type)),
  )
  const isWhole = typed.trim() === ''
  return (
    <>
      <div className={styles.tools}>
        <label className={styles.search}>
          <Icon of={IconSearch} size={14} />
          <input
            ref={input}
            type="search"
            placeholder={t('searchFields')}
            aria-label={t('searchFields')}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
      </div>
      <Table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t('field')}</th>
            <th scope="col">{t('type')}</th>
            <th scope="col" className={table.wide}>
              {t('marks')}
            </th>
            <th scope="col" className={`${table.number} ${table.wide}`}>
              {t('usedBy')}
            </th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <FieldRow
              key={field.id}
              object={object}
              field={field}
              at={order.fields.indexOf(field)}
              uses={uses?.fields[field.id]?.length}
              onMove={isWhole ? order.move : null}
            />
          ))}
        </tbody>
      </Table>
      {fields.length === 0 && <Empty icon={IconSearchOff} title={t('noFieldMatches')} isAnswer />}
      <BinnedFields object={object} />
    </>
  )
}

/** The order as it was just dragged, until the server has it. */
function useFieldOrder(object: ObjectDefinition) {
  const sentence = useErrorSentence()
  const live = liveFields(object)
  const change = useObjectChange((fieldOrder: string[]) =>
    updateObject({ name: object.name }, { fieldOrder }),
  )
  const wanted = change.isPending ? change.variables : undefined
  const place = (name: string) => wanted?.indexOf(name) ?? 0
  const fields = wanted ? [...live].sort((a, b) => place(a.name) - place(b.name)) : live
  return {
    fields,
    move: (from: number, to: number) => {
      const names = fields.map((field) => field.name)
      const next = moved(names, from, to)
      if (next.join() === names.join()) return
      change.mutate(next, { onError: (error) => sayProblem(sentence(plainProblem(error))) })
    },
  }
}

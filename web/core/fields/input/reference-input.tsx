import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Reference, ReferenceValue } from '../../../../shared/core/fields/reference.ts'
import { idsOf } from '../../../../shared/core/fields/shown/reference.ts'
import type { RelatedRecord } from '../../../../shared/core/records.ts'
import { holdsSeveralObjects, targetNames } from '../../../../shared/core/references.ts'
import { inSentence } from '../../../platform/i18n/in-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useNamedRecords } from '../../marks/named-records.ts'
import { useLabel } from '../../metadata/metadata.ts'
import styles from '../cell/cell.module.css'
import { useMemberStanding } from '../cell/member-standing.ts'
import { RecordName } from '../cell/record-name.tsx'
import { fieldTexts } from '../field-texts.ts'
import type { InputProps } from '../web-field-type.ts'
import { ChoiceInput } from './choice-input.tsx'
import { FoundRecord } from './found-record.tsx'
import { useFoundRecords } from './found-records.ts'
import { NewBeside } from './new-beside.tsx'
import { useNewByName } from './new-by-name.ts'

/** Searches while typing, takes one or several, and opens the dialog for a new one with the name that was
 * not found. */
export function ReferenceInput(props: InputProps<ReferenceValue>) {
  const { field, value, onChange } = props
  const t = useTexts(fieldTexts)
  const queries = useQueryClient()
  const many = field.options.many === true
  const { found, search } = useFoundRecords(field)
  const standing = useMemberStanding()
  const label = useLabel()
  const making = useNewByName(targetNames(field))
  // The name a new record begins with, while it is being made.
  const [newName, setNewName] = useState<string | null>(null)
  // Records chosen here are not among the names that came with the record.
  const [known, setKnown] = useState<Record<string, RelatedRecord>>({})
  const chosen = value === null ? [] : idsOf(value)
  const unnamed = chosen.filter((id) => !(id in props.related) && !(id in known))
  const named = useNamedRecords(targetNames(field)[0], unnamed)
  const related = { ...props.related, ...known, ...Object.fromEntries(named.map((one) => [one.id, one])) }

  function take(record: RelatedRecord) {
    setKnown((before) => ({ ...before, [record.id]: record }))
    queries.setQueryData(['named', record.id], record)
    if (!many) return onChange(chosen.includes(record.id) ? null : wire(record), true)
    const kept = (value === null ? [] : [value].flat()).filter((target) => idsOf(target)[0] !== record.id)
    const next = chosen.includes(record.id) ? kept : [...kept, wire(record)]
    onChange(next.length === 0 ? null : next)
  }
  const wire = (record: RelatedRecord): Reference =>
    holdsSeveralObjects(field) ? { object: record.object, id: record.id } : record.id

  return (
    <>
      <ChoiceInput
        {...props}
        several={many}
        searchable
        search={search}
        options={found.map((record) => ({
          value: record.id,
          text: record.title ?? '',
          shown: <FoundRecord record={record} />,
          hint: standing(record),
        }))}
        chosen={chosen}
        onPick={(id) => {
          const record = found.find((candidate) => candidate.id === id)
          if (record) take(record)
        }}
        extra={(typed) =>
          typed === '' || !making
            ? null
            : {
                text: t('newNamed', {
                  object: inSentence(label(making.object.label), t.language),
                  name: typed,
                }),
                act: () => setNewName(typed),
              }
        }
        isAside={newName !== null}
        shown={chosen.length === 0 ? null : <Chosen ids={chosen} related={related} />}
      />
      {making && newName !== null && (
        <NewBeside making={making} name={newName} onMade={take} onClose={() => setNewName(null)} />
      )}
    </>
  )
}

function Chosen({ ids, related }: { ids: string[]; related: Record<string, RelatedRecord> }) {
  return (
    <span className={styles.row}>
      {ids.map((id) => (
        <span key={id} className={styles.row}>
          <RecordName id={id} related={related} />
        </span>
      ))}
    </span>
  )
}

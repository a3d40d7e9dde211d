import { useQueryClient } from '@tanstack/react-query'
import type { RecordValues, RelatedRecord } from '../../../../shared/core/records.ts'
import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { inSentence } from '../../../platform/i18n/in-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Picker } from '../../../platform/ui/forms/picker.tsx'
import { Name } from '../../../platform/ui/name.tsx'
import { sayDone, sayProblem } from '../../../platform/ui/toast-store.ts'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { useFoundRecords } from '../../fields/input/found-records.ts'
import { RecordMark } from '../../marks/record-mark.tsx'
import type { InverseReference } from '../../metadata/inverse-references.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { useTakeBack } from '../../operations/undoing/use-take-back.ts'
import { createRecord, readRecord, updateRecord } from '../../record-requests.ts'
import { refreshRecords } from '../record-cache.ts'
import { recordTexts } from '../record-texts.ts'
import { otherEnd } from './other-end.ts'
import { relationOf } from './relation.ts'

interface Props {
  inverse: InverseReference
  record: RecordValues
  onDone: () => void
}

/** Records that are there already, to be put into a related list. */
export function FoundToLink({ inverse, record, onDone }: Props) {
  const t = useTexts(recordTexts)
  const ui = useTexts(uiTexts)
  const label = useLabel()
  const link = useLink(inverse, record)
  const { object: other, field } = inverse
  // What is looked for: at the other end of a tie, else among those that may be made to point here.
  const end = otherEnd(other, field)
  const wanted = end ?? {
    ...field,
    type: 'reference' as const,
    options: { targets: [other.name] },
  }
  const { found, search } = useFoundRecords(wanted, end ? undefined : 'update')
  const options = found
    .filter(({ id }) => id !== record.id)
    .map((one) => ({
      value: one.id,
      text: one.title ?? '',
      shown: (
        <>
          <RecordMark record={one} />
          <Name>{one.title ?? ''}</Name>
        </>
      ),
    }))
  function pick(id: string) {
    const one = found.find((candidate) => candidate.id === id)
    onDone()
    if (one) void link(one)
  }
  return (
    <Picker
      options={options}
      chosen={[]}
      onPick={pick}
      onLeave={onDone}
      search={search}
      searchable
      label={t('linkRelated', { name: inSentence(label(other.label), t.language) })}
      none={ui('nothingFound')}
    />
  )
}

/** Lets a found record point at this one, or ties both together; says so, with the way back. */
function useLink({ object: other, field }: InverseReference, record: RecordValues) {
  const t = useTexts(recordTexts)
  const queries = useQueryClient()
  const sentence = useErrorSentence()
  const { wayBack } = useTakeBack()
  const relation = relationOf({ object: other, field }, record)
  const end = otherEnd(other, field)

  async function tie(found: RelatedRecord) {
    return createRecord(other.name, { [field.name]: relation.linked, [end?.name ?? '']: found.id })
  }
  async function point(found: RelatedRecord) {
    const { record: now } = await readRecord(other.name, found.id)
    const values = { [field.name]: relation.withLink(now[field.name]) }
    return updateRecord(other.name, found.id, { values, version: now.version })
  }
  return async (found: RelatedRecord) => {
    try {
      const { operationId } = await (end ? tie(found) : point(found))
      sayDone(t('linked', { name: found.title ?? '' }), wayBack(operationId))
    } catch (error) {
      sayProblem(sentence(error))
    }
    await refreshRecords(queries, other.name)
  }
}

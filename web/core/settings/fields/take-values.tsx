import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type FieldDefinition, type ObjectDefinition, tagColors } from '../../../../shared/core/metadata.ts'
import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { sayProblem } from '../../../platform/ui/toast-store.ts'
import { noText, withText } from '../../metadata/with-text.ts'
import { aggregateRecords } from '../../record-requests.ts'
import { apiNameFrom } from '../objects/api-name.ts'
import { objectTexts } from '../objects/object-texts.ts'
import type { FieldDraft } from './field-draft.ts'

const mostOptions = 100

interface Props {
  object: ObjectDefinition
  field: FieldDefinition
  draft: FieldDraft
  onChange: (draft: FieldDraft) => void
}

/** Makes options of the texts that stand in the field now, the most frequent first. */
export function TakeValues({ object, field, draft, onChange }: Props) {
  const t = useTexts(objectTexts)
  const sentence = useErrorSentence()
  const queries = useQueryClient()
  const [isReading, setReading] = useState(false)
  if (field.type !== 'text') return null

  async function take() {
    setReading(true)
    try {
      const values = await queries.fetchQuery({
        queryKey: ['records', object.name, 'values', field.name],
        queryFn: ({ signal }) => presentValues(object.name, field.name, signal),
        staleTime: 0,
      })
      onChange({ ...draft, options: { ...draft.options, options: optionsOf(values, draft, t.language) } })
    } catch (error) {
      sayProblem(sentence(error))
    }
    setReading(false)
  }

  return (
    <div>
      <Button onClick={() => void take()} loading={isReading}>
        {t('takeValues')}
      </Button>
    </div>
  )
}

async function presentValues(object: string, field: string, signal: AbortSignal): Promise<string[]> {
  const { groups } = await aggregateRecords(
    object,
    {
      groupBy: [{ field }],
      measures: [{ function: 'count', as: 'records' }],
      sort: [{ field: 'records', direction: 'desc' }],
      limit: mostOptions,
    },
    signal,
  )
  return groups.flatMap(({ keys: [value] }) =>
    typeof value === 'string' && value.trim() !== '' ? [value.trim()] : [],
  )
}

function optionsOf(
  values: readonly string[],
  draft: FieldDraft,
  language: Parameters<typeof withText>[1],
): NonNullable<FieldDraft['options']['options']> {
  const options = [...(draft.options.options ?? [])]
  const isThere = (value: string) =>
    options.some((one) => Object.values(one.label).some((text) => text.toLowerCase() === value.toLowerCase()))
  for (const value of values) {
    if (isThere(value)) continue
    const key = apiNameFrom(
      value,
      options.map((one) => one.key),
      'option',
    )
    const color = tagColors[(options.length + 6) % tagColors.length] ?? 'graphite'
    options.push({ key, label: withText(noText, language, value.slice(0, 100)), color })
  }
  return options
}

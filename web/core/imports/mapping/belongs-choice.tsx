import { TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { targetNames } from '../../../../shared/core/references.ts'
import { inSentence } from '../../../platform/i18n/in-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { textOf } from '../../../platform/ui/forms/checked-form.ts'
import { FormDialog } from '../../../platform/ui/forms/form-dialog.tsx'
import { Icon } from '../../../platform/ui/icon.tsx'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { useFoundRecords } from '../../fields/input/found-records.ts'
import { useLabel, useMetadata } from '../../metadata/metadata.ts'
import { createRecord } from '../../record-requests.ts'
import { refreshRecords } from '../../records/record-cache.ts'
import { useMayCreate } from '../../session/may-create.ts'
import { importTexts } from '../import-texts.ts'
import type { PlanPart } from '../import-types.ts'
import { belongingFields, belongingTo } from './belonging.ts'
import { Choice } from './choice.tsx'
import styles from './match.module.css'

interface Props {
  part: PlanPart
  onChange: (part: PlanPart) => void
}

/** What all rows of a table belong to: the pipeline of its deals. */
export function BelongsChoice({ part, onChange }: Props) {
  const metadata = useMetadata()
  return belongingFields(metadata, part).map((field) => {
    const target = metadata.objects.get(targetNames(field)[0] ?? '')
    return (
      target && (
        <OneChoice
          key={field.name}
          field={field}
          target={target}
          value={part.belongsTo?.[field.name] ?? null}
          onPick={(id) => onChange(belongingTo(metadata, part, { field: field.name, id }))}
        />
      )
    )
  })
}

interface OneProps {
  field: FieldDefinition
  target: ObjectDefinition
  value: string | null
  onPick: (id: string | null) => void
}

const usual = '-'
const another = '+'

function OneChoice({ field, target, value, onPick }: OneProps) {
  const t = useTexts(importTexts)
  const label = useLabel()
  const mayCreate = useMayCreate(target.name)
  const { found, search } = useFoundRecords(field)
  const [isMaking, setMaking] = useState(false)
  const name = inSentence(label(target.label), t.language)
  const there = found.flatMap(({ id, title }) => (title ? [{ value: id, text: title }] : []))
  const options = [
    { value: usual, text: t('belongsUsual') },
    ...there,
    ...(mayCreate
      ? [{ value: another, text: `${t('belongsNew', { name })}…`, sign: <Icon of={IconPlus} size={14} /> }]
      : []),
  ]
  return (
    <p className={styles.sentence}>
      {t.rich('belongsTo', {
        name: label(field.label),
        record: (
          <Choice
            look="text"
            label={label(field.label)}
            options={options}
            value={value ?? usual}
            onPick={(picked) =>
              picked === another ? setMaking(true) : onPick(picked === usual ? null : picked)
            }
            search={search}
          />
        ),
      })}
      {isMaking && <Making target={target} onMade={onPick} onClose={() => setMaking(false)} />}
    </p>
  )
}

interface MakingProps {
  target: ObjectDefinition
  onMade: (id: string) => void
  onClose: () => void
}

/** Makes one by its name alone; what stands in it comes with the file. */
function Making({ target, onMade, onClose }: MakingProps) {
  const t = useTexts(importTexts)
  const ui = useTexts(uiTexts)
  const label = useLabel()
  const queries = useQueryClient()
  const make = useMutation({
    mutationFn: (title: string) => createRecord(target.name, { [target.titleField]: title }),
    onSuccess: async ({ record }) => {
      await refreshRecords(queries, target.name)
      await queries.invalidateQueries({ queryKey: ['found'] })
      onMade(record.id)
      onClose()
    },
  })
  const titleField = target.fields.find(({ name }) => name === target.titleField)
  return (
    <FormDialog
      title={t('belongsNew', { name: inSentence(label(target.label), t.language) })}
      action={ui('create')}
      isPending={make.isPending}
      error={make.error}
      onSubmit={(values) => make.mutate(textOf(values, 'title'))}
      onClose={onClose}
    >
      {(problem) => (
        <TextInput
          name="title"
          label={titleField ? label(titleField.label) : label(target.label)}
          description={t('belongsNewWhy')}
          maxLength={100}
          required
          error={problem('title')}
          data-autofocus
        />
      )}
    </FormDialog>
  )
}

import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { mayBeRequired, requiredFields } from '../../../../shared/modules/sales/required-fields.ts'
import { useLabel, useObject } from '../../../core/metadata/metadata.ts'
import { listed } from '../../../platform/i18n/listed.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Picker } from '../../../platform/ui/forms/picker.tsx'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Pop } from '../../../platform/ui/pop.tsx'
import styles from './pipeline-editor.module.css'
import { pipelineTexts } from './pipeline-texts.ts'

interface Props {
  stage: RecordValues
  onChange: (ids: string[] | null) => void
}

/** What a deal must have before it enters the stage: fields, ticked in a list. */
export function RequiredCell({ stage, onChange }: Props) {
  const t = useTexts(pipelineTexts)
  const label = useLabel()
  const deal = useObject('deal')
  const [isOpen, setOpen] = useState(false)
  if (!deal) return null
  const fields = requiredFields(deal, stage)
  const chosen = fields.map(({ id }) => id)
  const words = listed(
    fields.map((field) => label(field.label)),
    t.language,
  )
  function pick(id: string) {
    const next = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]
    onChange(next.length === 0 ? null : next)
  }
  return (
    <Pop
      opened={isOpen}
      onClose={() => setOpen(false)}
      width={260}
      target={
        <button
          type="button"
          className={styles.required}
          aria-label={`${t('requiredFields')}: ${stage.title}${words === '' ? '' : `, ${words}`}`}
          aria-haspopup="listbox"
          aria-expanded={isOpen}
          title={words === '' ? undefined : words}
          onClick={() => setOpen(!isOpen)}
        >
          {words === '' ? <Icon of={IconPlus} size={14} /> : <span>{words}</span>}
        </button>
      }
    >
      <Picker
        options={mayBeRequired(deal).map((field) => ({ value: field.id, text: label(field.label) }))}
        chosen={chosen}
        onPick={pick}
        onLeave={() => setOpen(false)}
        label={t('requiredFields')}
        none={t('noSuchField')}
        searchable
      />
    </Pop>
  )
}

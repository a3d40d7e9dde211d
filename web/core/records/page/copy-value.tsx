import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import type { FieldDefinition } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { copyText } from '../../../platform/ui/forms/copy-text.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { webFieldTypeOf } from '../../fields/index.ts'
import styles from './fact-row.module.css'

interface Props {
  field: FieldDefinition
  value: unknown
  label: string
}

const saidMs = 1_500

/** Beside an address or number that leads out: takes it along as text. */
export function CopyValue({ field, value, label }: Props) {
  const ui = useTexts(uiTexts)
  const [isCopied, setCopied] = useState(false)
  if (!webFieldTypeOf(field).leadsOut || typeof value !== 'string') return null
  async function copy() {
    if (!(await copyText(String(value)))) return
    setCopied(true)
    setTimeout(() => setCopied(false), saidMs)
  }
  return (
    <button
      type="button"
      className={styles.copy}
      aria-label={`${isCopied ? ui('copied') : ui('copy')}: ${label}`}
      title={isCopied ? ui('copied') : ui('copy')}
      onClick={() => void copy()}
    >
      <Icon of={isCopied ? IconCheck : IconCopy} size={13} />
    </button>
  )
}

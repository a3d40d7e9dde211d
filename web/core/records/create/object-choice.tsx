import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Choose } from '../../../platform/ui/forms/choose.tsx'
import { useLabel } from '../../metadata/metadata.ts'
import { recordTexts } from '../record-texts.ts'
import styles from './object-choice.module.css'

interface Props {
  objects: readonly ObjectDefinition[]
  /** API name. */
  chosen: string
  onChoose: (object: string) => void
}

/** Of what kind the new record is. */
export function ObjectChoice({ objects, chosen, onChoose }: Props) {
  const t = useTexts(recordTexts)
  const label = useLabel()
  const options = objects.map((object) => ({ value: object.name, text: label(object.label) }))
  return (
    <div className={styles.choice}>
      <Choose label={t('createWhat')} options={options} value={chosen} onChange={onChoose} />
    </div>
  )
}

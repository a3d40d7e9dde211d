import { Button } from '@mantine/core'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Picker } from '../../../platform/ui/forms/picker.tsx'
import { Pop } from '../../../platform/ui/pop.tsx'
import { useOptionChoices } from '../../fields/cell/option-tag.tsx'
import { useLabel } from '../../metadata/metadata.ts'
import { recordTexts } from '../record-texts.ts'
import { type AskedValue, endAsking, useAskedValue } from './ask-store.ts'
import styles from './ask-value.module.css'
import { useEditField } from './edit-field.ts'

/** Asks for one of the choices of a field, beside where the record was changed; Escape or a click elsewhere skips it. */
export function AskValue() {
  const asked = useAskedValue()
  return asked && <Asked key={asked.record.id} asked={asked} />
}

function Asked({ asked: { object, record, field, near } }: { asked: AskedValue }) {
  const t = useTexts(recordTexts)
  const label = useLabel()
  const edit = useEditField(object)
  const options = useOptionChoices(field, [])
  const question = t('askedFor', { field: label(field.label), name: record.title })
  function pick(key: string) {
    endAsking()
    edit(record, field, key)
  }
  return (
    <Pop
      opened
      onClose={endAsking}
      position="bottom-end"
      width={264}
      target={<span aria-hidden className={styles.spot} style={{ ...near }} />}
    >
      <div className={styles.head}>
        <span className={styles.question}>{question}</span>
        <Button size="xs" variant="subtle" onClick={endAsking}>
          {t('skip')}
        </Button>
      </div>
      <Picker options={options} chosen={[]} onPick={pick} onLeave={endAsking} label={question} none="" />
    </Pop>
  )
}

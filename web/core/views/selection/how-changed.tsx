import { useTexts } from '../../../platform/i18n/texts.ts'
import dialog from '../../../platform/ui/dialog.module.css'
import { SegmentedChoice } from '../../../platform/ui/forms/segmented-choice.tsx'
import { viewTexts } from '../view-texts.ts'

/** Whole values, or some of them put in or taken out. */
export type How = 'values' | 'add' | 'remove'

/** What is done with what the records have in a field that holds several. */
export function HowChanged({ how, onChange }: { how: How; onChange: (how: How) => void }) {
  const t = useTexts(viewTexts)
  const why = { values: null, add: t('addWhy'), remove: t('removeWhy') }[how]
  return (
    <>
      <SegmentedChoice
        label={t('howChanged')}
        choices={[
          { value: 'add', text: t('addValues') },
          { value: 'remove', text: t('removeValues') },
          { value: 'values', text: t('setValues') },
        ]}
        value={how}
        onChange={onChange}
      />
      {why && <p className={dialog.text}>{why}</p>}
    </>
  )
}

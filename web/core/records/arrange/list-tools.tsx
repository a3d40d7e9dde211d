import { IconAdjustments } from '@tabler/icons-react'
import { useState } from 'react'
import { liveFields } from '../../../../shared/core/metadata.ts'
import type { LayoutList } from '../../../../shared/core/views.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Choose } from '../../../platform/ui/forms/choose.tsx'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Pop } from '../../../platform/ui/pop.tsx'
import type { InverseReference } from '../../metadata/inverse-references.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { useShownFields } from '../related/shown-fields.ts'
import { useArrangeState } from './arrange-state.ts'
import { arrangeTexts } from './arrange-texts.ts'
import styles from './arranged.module.css'

interface Props {
  /** Of the list, as layouts name it, and as people do. */
  name: string
  text: string
  inverse: InverseReference
}

/** Which fields a related list shows of each record: one beside the name, one at the edge. */
export function ListTools({ name, text, inverse }: Props) {
  const t = useTexts(arrangeTexts)
  const label = useLabel()
  const [isOpen, setOpen] = useState(false)
  const { arrangement, change } = useArrangeState()
  const { telling, side } = useShownFields(inverse, arrangement.lists[name])
  const { object, field } = inverse
  const options = liveFields(object)
    .filter((one) => one.name !== object.titleField && one.name !== field.name)
    .map((one) => ({ value: one.name, text: label(one.label) }))
  const shown: LayoutList = { ...(telling && { beside: telling.name }), ...(side && { edge: side.name }) }
  const set = (next: LayoutList) => change({ ...arrangement, lists: { ...arrangement.lists, [name]: next } })
  const choice = (place: keyof LayoutList) => {
    const { [place]: _left, ...other } = shown
    return (
      <Choose
        label={t(place === 'beside' ? 'besideName' : 'atEdge')}
        options={options}
        value={shown[place] ?? null}
        placeholder={t('nothing')}
        searchable
        onChange={(chosen) => set({ ...other, [place]: chosen })}
        onClear={() => set(other)}
      />
    )
  }
  const words = t('listTools', { name: text })
  return (
    <Pop
      opened={isOpen}
      onClose={() => setOpen(false)}
      position="bottom-end"
      width={260}
      padded
      target={
        <button
          type="button"
          className={styles.tool}
          aria-label={words}
          aria-expanded={isOpen}
          title={words}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon of={IconAdjustments} size={14} />
        </button>
      }
    >
      <div className={styles.form}>
        {choice('beside')}
        {choice('edge')}
      </div>
    </Pop>
  )
}

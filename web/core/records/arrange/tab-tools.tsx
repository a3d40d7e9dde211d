import { Button } from '@mantine/core'
import { IconPencil, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { LayoutTab } from '../../../../shared/core/views.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Pop } from '../../../platform/ui/pop.tsx'
import { LocalizedField } from '../../fields/input/localized-field.tsx'
import { useLabel } from '../../metadata/metadata.ts'
import { withText } from '../../metadata/with-text.ts'
import { useArrangeState } from './arrange-state.ts'
import { arrangeTexts } from './arrange-texts.ts'
import styles from './arranged.module.css'
import { removeTab } from './arrangement.ts'

/** Name of a tab in every language, and the way out. */
export function TabTools({ tab, onRemoved }: { tab: LayoutTab; onRemoved: () => void }) {
  const t = useTexts(arrangeTexts)
  const label = useLabel()
  const [isOpen, setOpen] = useState(false)
  const { arrangement, change } = useArrangeState()
  const words = t('tabTools', { name: label(tab.name) })
  const rename = (name: LayoutTab['name']) =>
    change({
      ...arrangement,
      tabs: arrangement.tabs.map((one) => (one.key === tab.key ? { ...one, name } : one)),
    })
  return (
    <Pop
      opened={isOpen}
      onClose={() => setOpen(false)}
      width={280}
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
          <Icon of={IconPencil} size={14} />
        </button>
      }
    >
      <div className={styles.form}>
        <LocalizedField label={t('tabName')} value={tab.name} onChange={rename} takesFocus />
        <Button
          color="red"
          onClick={() => {
            change(removeTab(arrangement, tab.key))
            onRemoved()
          }}
        >
          {t('removeTab')}
        </Button>
      </div>
    </Pop>
  )
}

const mostTabs = 12

/** Makes another tab, with a section in it. */
export function NewTab({ onMade }: { onMade: (key: string) => void }) {
  const t = useTexts(arrangeTexts)
  const { arrangement, change } = useArrangeState()
  const { tabs, sections } = arrangement
  function add() {
    const key = freeKey(tabs)
    const name = withText({ en: '' }, t.language, t('newTab'))
    const section = { name: withText({ en: '' }, t.language, t('newSection')), fields: [], tab: key }
    change({ ...arrangement, tabs: [...tabs, { key, name }], sections: [...sections, section] })
    onMade(key)
  }
  if (tabs.length >= mostTabs) return null
  return (
    <button type="button" className={styles.tool} aria-label={t('newTab')} title={t('newTab')} onClick={add}>
      <Icon of={IconPlus} size={15} />
    </button>
  )
}

function freeKey(tabs: readonly LayoutTab[]): string {
  let at = tabs.length + 1
  while (tabs.some((tab) => tab.key === `tab-${at}`)) at += 1
  return `tab-${at}`
}

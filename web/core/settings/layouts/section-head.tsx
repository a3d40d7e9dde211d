import { Checkbox } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { LayoutSection } from '../../../../shared/core/views.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { LocalizedField } from '../localized-field.tsx'
import { objectTexts } from '../objects/object-texts.ts'
import styles from './layout-tab.module.css'

interface Props {
  section: LayoutSection
  onChange: (section: LayoutSection) => void
  /** null: it is the only one. */
  onRemove: (() => void) | null
}

/** Name of a section, whether it begins folded, and the way out. */
export function SectionHead({ section, onChange, onRemove }: Props) {
  const t = useTexts(objectTexts)
  return (
    <div className={styles.head}>
      <div className={styles.headName}>
        <LocalizedField
          label={t('sectionName')}
          value={section.name}
          onChange={(name) => onChange({ ...section, name })}
          hidesLabel
        />
      </div>
      <Checkbox
        mt={8}
        label={t('startsFolded')}
        checked={section.collapsed === true}
        onChange={(event) => {
          const { collapsed: _, ...rest } = section
          onChange(event.currentTarget.checked ? { ...rest, collapsed: true } : rest)
        }}
      />
      {onRemove && (
        <button
          type="button"
          className={styles.tool}
          aria-label={t('removeSection')}
          title={t('removeSection')}
          onClick={onRemove}
        >
          <Icon of={IconX} size={14} />
        </button>
      )}
    </div>
  )
}

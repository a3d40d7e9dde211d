import type { SelectOption } from '../../../../../shared/core/metadata.ts'
import { useTexts } from '../../../../platform/i18n/texts.ts'
import { TagColorPicker } from '../../../../platform/ui/colors/tag-color-picker.tsx'
import { MenuOf } from '../../../../platform/ui/menu/menu-of.tsx'
import { SortableRow } from '../../../../platform/ui/rows/sortable-row.tsx'
import { uiTexts } from '../../../../platform/ui/ui-texts.ts'
import { LocalizedField } from '../../../fields/input/localized-field.tsx'
import { useLabel } from '../../../metadata/metadata.ts'
import { objectTexts } from '../../objects/object-texts.ts'
import styles from './choice-row.module.css'

interface Props {
  option: SelectOption
  at: number
  problem: string | null
  onChange: (option: SelectOption) => void
  onRemove: () => void
  onMove: (from: number, to: number) => void
}

/** One option of a choice: its place, colour, name; retired, or removed while nothing has it. */
export function ChoiceRow({ option, at, problem, onChange, onRemove, onMove }: Props) {
  const t = useTexts(objectTexts)
  const ui = useTexts(uiTexts)
  const label = useLabel()
  const name = label(option.label)
  return (
    <SortableRow
      kind="option"
      list="options"
      at={at}
      name={name}
      isTall
      isOut={option.retired}
      onMove={(from, to) => onMove(from.at, to.at)}
    >
      <TagColorPicker
        label={`${t('color')}: ${name}`}
        value={option.color}
        onChange={(color) => onChange({ ...option, color })}
      />
      <div className={styles.label} data-retired={option.retired || undefined}>
        <LocalizedField
          label={t('option')}
          value={option.label}
          onChange={(next) => onChange({ ...option, label: next })}
          problem={problem}
          hidesLabel
        />
      </div>
      {option.retired && <span className={styles.retired}>{t('retired')}</span>}
      <MenuOf
        label={`${ui('more')}: ${name}`}
        groups={[
          {
            heading: t('optionKey', { key: option.key }),
            entries: [
              {
                text: option.retired ? t('offerAgain') : t('retire'),
                act: () => onChange({ ...option, retired: !option.retired }),
              },
              { text: ui('remove'), act: onRemove, isDangerous: true },
            ],
          },
        ]}
      />
    </SortableRow>
  )
}

import { IconDots } from '@tabler/icons-react'
import type { SelectOption } from '../../../../../shared/core/metadata.ts'
import { useTexts } from '../../../../platform/i18n/texts.ts'
import { Icon } from '../../../../platform/ui/icon.tsx'
import { Menu } from '../../../../platform/ui/menu.tsx'
import sort from '../../../../platform/ui/sorting/sort-handle.module.css'
import { SortHandle } from '../../../../platform/ui/sorting/sort-handle.tsx'
import { useSortable } from '../../../../platform/ui/sorting/sortable.ts'
import { uiTexts } from '../../../../platform/ui/ui-texts.ts'
import { useLabel } from '../../../metadata/metadata.ts'
import { ColorChoice } from '../../color-choice.tsx'
import { LocalizedField } from '../../localized-field.tsx'
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
  const { row, handle, edge, isDragged, onKeyDown } = useSortable<HTMLDivElement>({
    kind: 'option',
    list: 'options',
    at,
    onMove: (from, to) => onMove(from.at, to.at),
  })
  return (
    <div
      ref={row}
      className={`${styles.row} ${sort.edge}`}
      data-edge={edge}
      data-dragged={isDragged || undefined}
      data-retired={option.retired || undefined}
    >
      <SortHandle name={name} ref={handle} onKeyDown={onKeyDown} />
      <Menu position="bottom-start">
        <Menu.Target>
          <button
            type="button"
            className={styles.color}
            style={{ background: `var(--tag-${option.color ?? 'graphite'})` }}
            aria-label={`${t('color')}: ${name}`}
          />
        </Menu.Target>
        <Menu.Dropdown>
          <div className={styles.colors}>
            <ColorChoice
              label={t('color')}
              value={option.color}
              onChange={(color) => onChange({ ...option, color })}
            />
          </div>
        </Menu.Dropdown>
      </Menu>
      <div className={styles.label}>
        <LocalizedField
          label={t('option')}
          value={option.label}
          onChange={(next) => onChange({ ...option, label: next })}
          problem={problem}
          hidesLabel
        />
      </div>
      {option.retired && <span className={styles.retired}>{t('retired')}</span>}
      <Menu position="bottom-end" width={220}>
        <Menu.Target>
          <button type="button" className={styles.more} aria-label={`${ui('more')}: ${name}`}>
            <Icon of={IconDots} size={14} />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('optionKey', { key: option.key })}</Menu.Label>
          <Menu.Item onClick={() => onChange({ ...option, retired: !option.retired })}>
            {option.retired ? t('offerAgain') : t('retire')}
          </Menu.Item>
          <Menu.Item color="red" onClick={onRemove}>
            {ui('remove')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}

import { Checkbox } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTexts } from '../../../../platform/i18n/texts.ts'
import { Choose } from '../../../../platform/ui/forms/choose.tsx'
import { Icon } from '../../../../platform/ui/icon.tsx'
import { uiTexts } from '../../../../platform/ui/ui-texts.ts'
import { LocalizedField } from '../../../fields/input/localized-field.tsx'
import { useLabel, useObjects } from '../../../metadata/metadata.ts'
import { ObjectSign } from '../../../metadata/object-sign.tsx'
import { noText } from '../../../metadata/with-text.ts'
import { objectTexts } from '../../objects/object-texts.ts'
import type { OptionPartProps } from './option-part.ts'
import styles from './targets-part.module.css'

/** What a relation points at, at how many, and what the other side calls it. */
export function TargetsPart({ object, draft, onChange, problem }: OptionPartProps) {
  const t = useTexts(objectTexts)
  const label = useLabel()
  const { targets = [], many = false, onDelete = 'clear', inverseLabel = noText } = draft.options
  const isAny = targets[0] === '*'
  return (
    <>
      <Targets
        targets={targets}
        onChange={(next) => onChange({ targets: next })}
        problem={problem('targets')}
      />
      <Checkbox
        label={t('severalRecords')}
        checked={many}
        onChange={(event) => onChange({ many: event.currentTarget.checked || undefined })}
      />
      {!isAny && (
        <LocalizedField
          label={t('inverseLabel')}
          value={inverseLabel}
          onChange={(next) => onChange({ inverseLabel: next })}
          help={t('inverseLabelWhy', { name: label(object.pluralLabel) })}
          problem={problem('inverseLabel')}
        />
      )}
      <Choose
        label={t('onDelete')}
        options={[
          { value: 'clear', text: t('onDeleteClear') },
          { value: 'refuse', text: t('onDeleteRefuse') },
        ]}
        value={onDelete}
        onChange={(next) => onChange({ onDelete: next === 'refuse' ? 'refuse' : undefined })}
      />
    </>
  )
}

interface TargetsProps {
  targets: readonly string[]
  onChange: (targets: string[]) => void
  problem: string | null
}

function Targets({ targets, onChange, problem }: TargetsProps) {
  const t = useTexts(objectTexts)
  const ui = useTexts(uiTexts)
  const label = useLabel()
  const objects = useObjects()
  const chosen = objects.filter((one) => targets.includes(one.name))
  const offered = objects.filter((one) => !targets.includes(one.name))
  const isAny = targets[0] === '*'
  const options = [
    ...offered.map((one) => ({
      value: one.name,
      text: label(one.pluralLabel),
      also: one.name,
      shown: (
        <>
          <ObjectSign object={one} />
          {label(one.pluralLabel)}
        </>
      ),
    })),
    { value: '*', text: t('anyObject') },
  ]
  return (
    <div>
      {chosen.length > 0 && (
        <ul className={styles.targets} aria-label={t('pointsAt')}>
          {chosen.map((one) => (
            <li key={one.id} className={styles.target}>
              <ObjectSign object={one} />
              {label(one.pluralLabel)}
              <button
                type="button"
                className={styles.remove}
                aria-label={`${ui('remove')}: ${label(one.pluralLabel)}`}
                onClick={() => onChange(targets.filter((name) => name !== one.name))}
              >
                <Icon of={IconX} size={13} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <Choose
        label={chosen.length === 0 ? t('pointsAt') : t('orAt')}
        options={options}
        value={isAny ? '*' : null}
        onChange={(name) => onChange(name === '*' ? ['*'] : [...targets.filter((one) => one !== '*'), name])}
        {...(isAny && { onClear: () => onChange([]) })}
        placeholder={chosen.length === 0 ? t('chooseObject') : t('addObject')}
        problem={problem}
        searchable
      />
    </div>
  )
}

import { IconEyeOff, IconLock } from '@tabler/icons-react'
import type { ObjectPermissions } from '../../../../shared/core/access.ts'
import { liveFields, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { useLabel } from '../../metadata/metadata.ts'
import { PickMenu } from '../pick-menu.tsx'
import { RowChoice } from '../row-choice.tsx'
import styles from './role-aside.module.css'
import { type FieldLimit, withFieldLimit } from './role-draft.ts'
import { roleTexts } from './role-texts.ts'

interface Props {
  object: ObjectDefinition
  held: ObjectPermissions
  onChange: ((held: ObjectPermissions) => void) | null
}

/** The fields of the chosen object that the role does not see, or does not write. */
export function RoleFields({ object, held, onChange }: Props) {
  const t = useTexts(roleTexts)
  const label = useLabel()
  const fields = liveFields(object)
  const limited = fields.filter((field) => held.fields?.[field.id] !== undefined)
  const limits = { hidden: t('hidden'), readOnly: t('readOnly') }
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>
        {t('fieldsIn', { object: label(object.pluralLabel) })}
        <span className={styles.quiet}>
          {t('limitedCount', { limited: limited.length, all: fields.length })}
        </span>
      </h2>
      {limited.map((field) => {
        const limit = held.fields?.[field.id] ?? 'readOnly'
        const name = label(field.label)
        return (
          <div key={field.id} className={styles.line}>
            <Icon of={limit === 'hidden' ? IconEyeOff : IconLock} size={15} />
            <span className={styles.name}>{name}</span>
            {onChange ? (
              <RowChoice
                label={t('fieldLimit', { name })}
                none={t('nothing')}
                value={limit}
                options={[
                  { value: 'hidden', text: limits.hidden },
                  { value: 'readOnly', text: limits.readOnly },
                  { value: '', text: t('notLimited') },
                ]}
                onChange={(value) =>
                  onChange(withFieldLimit(held, field.id, value === '' ? null : (value as FieldLimit)))
                }
              />
            ) : (
              limits[limit]
            )}
          </div>
        )
      })}
      {onChange && (
        <PickMenu
          text={t('limitField')}
          options={fields
            .filter((field) => !limited.includes(field))
            .map((field) => ({ value: field.id, text: label(field.label) }))}
          // A title is how everything is named, so that hiding it is no choice here.
          onPick={(id) => onChange(withFieldLimit(held, id, isTitle(object, id) ? 'readOnly' : 'hidden'))}
          className={styles.add}
        />
      )}
    </section>
  )
}

function isTitle(object: ObjectDefinition, fieldId: string): boolean {
  return object.fields.find((field) => field.id === fieldId)?.name === object.titleField
}

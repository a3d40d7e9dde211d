import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { FieldDefinition, LocalizedText, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { FieldUse } from '../../../../shared/core/metadata-contract.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useLabel, useMetadata } from '../../metadata/metadata.ts'
import { useRoleText } from '../../people/role-text.ts'
import { usesQuery } from '../objects/metadata-changes.ts'
import { objectTexts } from '../objects/object-texts.ts'
import styles from './aside.module.css'

/** Everything that uses a field, with the way to those that are fields themselves. */
export function UsesPanel({ object, field }: { object: ObjectDefinition; field: FieldDefinition }) {
  const t = useTexts(objectTexts)
  const say = useSayUse()
  const { data } = useQuery(usesQuery(object.name))
  const uses = data?.fields[field.id] ?? []
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>
        {t('whereUsed')}
        {uses.length > 0 && <span className={styles.count}>{uses.length}</span>}
      </h2>
      {data && uses.length === 0 && <p className={styles.quiet}>{t('usedNowhere')}</p>}
      <ul className={styles.lines}>
        {uses.map((use, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two private views say the same
          <li key={at} className={styles.line}>
            {use.field !== undefined && use.object !== undefined ? (
              <Link
                to="/settings/objects/$object/fields/$field"
                params={{ object: use.object, field: use.field }}
                className={styles.link}
              >
                {say(use)}
              </Link>
            ) : (
              <span>{say(use)}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Says one use in the reader's language. */
function useSayUse(): (use: FieldUse) => string {
  const t = useTexts(objectTexts)
  const roleText = useRoleText()
  const label = useLabel()
  const { objects } = useMetadata()
  return (use) => {
    const definition = objects.get(use.object ?? '')
    const object = definition ? label(definition.pluralLabel) : (use.object ?? '')
    // Labels come from definitions, which hold no undefined.
    const name = use.label ? label(use.label as LocalizedText) : ''
    const role = roleText(use.role ?? '')
    const said: Record<FieldUse['kind'], () => string> = {
      title: () => t('useTitle'),
      owner: () => t('useOwner'),
      formula: () => t('useFormula', { name }),
      default: () => t('useDefault', { name }),
      rule: () => t('useRule', { name }),
      rollUp: () => t('useRollUp', { name, object }),
      rateDate: () => t('useRateDate', { name }),
      reference: () => t('useReference', { name, object }),
      view: () => (name === '' ? t('usePrivateView', { object }) : t('useView', { name, object })),
      layout: () => (role === '' ? t('useLayout', { object }) : t('useLayoutRole', { object, role })),
      role: () => t('useRole', { role }),
    }
    return said[use.kind]()
  }
}

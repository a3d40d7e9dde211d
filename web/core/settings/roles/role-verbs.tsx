import { Checkbox } from '@mantine/core'
import type { RoleChange } from '../../../../shared/core/access-contract.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { withVerb } from './role-draft.ts'
import type { Verb } from './role-requests.ts'
import { roleTexts } from './role-texts.ts'
import styles from './role-verbs.module.css'

interface Props {
  draft: RoleChange
  verbs: readonly Verb[]
  onChange: (draft: RoleChange) => void
}

/** Verbs that are not about one object: imports, exports, managing. */
export function RoleVerbs({ draft, verbs, onChange }: Props) {
  const t = useTexts(roleTexts)
  const label = useLabel()
  return (
    <fieldset className={styles.verbs}>
      <legend className={styles.heading}>{t('also')}</legend>
      <div className={styles.columns}>
        {verbs.map((verb) => (
          <Checkbox
            key={verb.key}
            label={label(verb.label)}
            checked={draft.permissions.includes(verb.key)}
            onChange={(event) => onChange(withVerb(draft, verb.key, event.currentTarget.checked))}
          />
        ))}
      </div>
    </fieldset>
  )
}

import type { Scope } from '../../../../shared/core/access.ts'
import { type PlainKeyOf, useTexts } from '../../../platform/i18n/texts.ts'
import { RowChoice } from '../../../platform/ui/forms/row-choice.tsx'
import styles from './role-matrix.module.css'
import { roleTexts } from './role-texts.ts'
import { ScopeGlyph } from './scope-glyph.tsx'

type Key = PlainKeyOf<typeof roleTexts>

const order = ['all', 'team', 'own', 'none'] as const
export const scopeWords: Record<Scope, Key> = {
  all: 'scopeAll',
  team: 'scopeTeam',
  own: 'scopeOwn',
  none: 'scopeNone',
}
const reasons: Record<Scope, Key> = {
  all: 'scopeAllWhy',
  team: 'scopeTeamWhy',
  own: 'scopeOwnWhy',
  none: 'scopeNoneWhy',
}

interface Props {
  label: string
  scope: Scope
  onChange: (scope: Scope) => void
}

/** Whose records a verb covers, chosen in the cell. */
export function ScopeChoice({ label, scope, onChange }: Props) {
  const t = useTexts(roleTexts)
  return (
    <RowChoice
      label={label}
      none={t('nothing')}
      value={scope}
      options={order.map((one) => ({
        value: one,
        text: t(scopeWords[one]),
        shown: <ScopeWord scope={one} />,
        hint: t(reasons[one]),
      }))}
      onChange={(value) => onChange(value as Scope)}
    />
  )
}

/** A scope by its bars and its word. */
export function ScopeWord({ scope }: { scope: Scope }) {
  const t = useTexts(roleTexts)
  return (
    <span className={styles.scope} data-scope={scope}>
      <ScopeGlyph scope={scope} />
      {t(scopeWords[scope])}
    </span>
  )
}

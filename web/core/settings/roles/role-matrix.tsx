import { IconCheck, IconDots, IconMinus } from '@tabler/icons-react'
import type { ObjectPermissions } from '../../../../shared/core/access.ts'
import type { RoleChange } from '../../../../shared/core/access-contract.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Menu } from '../../../platform/ui/menu.tsx'
import menu from '../../../platform/ui/rows/row-tool.module.css'
import { useLabel } from '../../metadata/metadata.ts'
import { ObjectIcon } from '../../metadata/object-icon.tsx'
import {
  everythingElse,
  permissionsIn,
  scopeVerbs,
  withoutLine,
  withPermissions,
  withScope,
} from './role-draft.ts'
import styles from './role-matrix.module.css'
import type { Verb } from './role-requests.ts'
import { roleTexts } from './role-texts.ts'
import { ScopeChoice, ScopeWord } from './scope-choice.tsx'
import { walkCells } from './walk-cells.ts'

interface Props {
  draft: RoleChange
  objects: readonly ObjectDefinition[]
  verbs: readonly Verb[]
  chosenId: string | null
  onChoose: (objectId: string) => void
  /** null: the role cannot be changed. */
  onChange: ((draft: RoleChange) => void) | null
}

/** Per object what may be seen, created, edited and deleted, and whose. */
export function RoleMatrix({ draft, objects, verbs, chosenId, onChoose, onChange }: Props) {
  const t = useTexts(roleTexts)
  return (
    <div className={styles.scroller}>
      <table className={styles.matrix} onKeyDown={walkCells}>
        <thead>
          <tr>
            <th>{t('object')}</th>
            <th>{t('read')}</th>
            <th>{t('createRecords')}</th>
            <th>{t('update')}</th>
            <th>{t('deleteRecords')}</th>
            <th aria-hidden />
          </tr>
        </thead>
        <tbody>
          {objects.map((object) => (
            <Row
              key={object.id}
              object={object}
              objectId={object.id}
              draft={draft}
              verbs={verbs}
              isChosen={object.id === chosenId}
              onChoose={() => onChoose(object.id)}
              onChange={onChange}
            />
          ))}
          <Row objectId={everythingElse} draft={draft} verbs={verbs} isChosen={false} onChange={onChange} />
        </tbody>
      </table>
    </div>
  )
}

interface RowProps extends Pick<Props, 'draft' | 'verbs' | 'onChange'> {
  objectId: string
  object?: ObjectDefinition
  isChosen: boolean
  onChoose?: () => void
}

function Row({ objectId, object, draft, verbs, isChosen, onChoose, onChange }: RowProps) {
  const t = useTexts(roleTexts)
  const label = useLabel()
  const held = permissionsIn(draft, objectId)
  const hasLine = objectId in draft.objects
  const name = object ? label(object.pluralLabel) : t('everythingElse')
  const set = onChange && ((next: ObjectPermissions) => onChange(withPermissions(draft, objectId, next)))
  const verb = verbs.find((one) => one.key === object?.writePermission)
  const cell = (text: string) => t('change', { object: name, verb: text })
  const words = { read: t('read'), update: t('update'), delete: t('deleteRecords') }
  const shown = verb ? (['read'] as const) : scopeVerbs
  const scopes = shown.map((one) => (
    <td key={one} data-verb={words[one]}>
      {set ? (
        <ScopeChoice
          label={cell(words[one])}
          scope={held[one]}
          onChange={(scope) => set(withScope(held, one, scope))}
        />
      ) : (
        <ScopeWord scope={held[one]} />
      )}
    </td>
  ))
  const [read, ...others] = scopes
  const limited = hasLine ? Object.keys(held.fields ?? {}).length : 0
  return (
    <tr data-follows={(object && !hasLine) || undefined} aria-selected={isChosen}>
      <th scope="row">
        {object ? (
          <button type="button" className={styles.object} onClick={onChoose}>
            <ObjectIcon name={object.icon} size={15} />
            <span>
              {name}
              {limited > 0 && (
                <span className={styles.limited}>{t('fieldsLimited', { count: limited })}</span>
              )}
            </span>
          </button>
        ) : (
          <span className={styles.object} title={t('everythingElseWhy')}>
            <Icon of={IconDots} size={15} />
            <span>{name}</span>
          </span>
        )}
      </th>
      {read}
      {verb ? (
        <td colSpan={3} className={styles.sentence}>
          {t('byVerb', { verb: label(verb.label) })}
        </td>
      ) : (
        <>
          <td data-verb={t('createRecords')}>
            <Creating
              label={cell(t('createRecords'))}
              may={held.create}
              onChange={set && ((create) => set({ ...held, create }))}
            />
          </td>
          {others}
        </>
      )}
      <td className={styles.tool}>
        {object && hasLine && onChange && (
          <LineMenu name={name} onFollow={() => onChange(withoutLine(draft, objectId))} />
        )}
        {object && !hasLine && (
          <span className={styles.follows} title={t('everythingElseWhy')}>
            {t('asRest')}
          </span>
        )}
      </td>
    </tr>
  )
}

interface CreatingProps {
  label: string
  may: boolean
  onChange: ((may: boolean) => void) | null
}

function Creating({ label, may, onChange }: CreatingProps) {
  const t = useTexts(roleTexts)
  const word = (
    <span className={styles.scope} data-scope={may ? undefined : 'none'}>
      <Icon of={may ? IconCheck : IconMinus} size={15} />
      {may ? t('yes') : t('no')}
    </span>
  )
  if (!onChange) return word
  return (
    <button
      type="button"
      role="switch"
      aria-checked={may}
      aria-label={label}
      className={styles.toggle}
      onClick={() => onChange(!may)}
    >
      {word}
    </button>
  )
}

function LineMenu({ name, onFollow }: { name: string; onFollow: () => void }) {
  const t = useTexts(roleTexts)
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <button type="button" className={menu.tool} aria-label={t('roleMenu', { name })}>
          <Icon of={IconDots} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={onFollow}>{t('asRest')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

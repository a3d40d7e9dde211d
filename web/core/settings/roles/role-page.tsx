import { Button } from '@mantine/core'
import { IconEye } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { RoleChange } from '../../../../shared/core/access-contract.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Dialog } from '../../../platform/ui/dialog.tsx'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Loading } from '../../../platform/ui/loading.tsx'
import { Notice, Problem } from '../../../platform/ui/problem.tsx'
import { useIsPhone } from '../../../platform/ui/row-height.ts'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { menuObjects } from '../../metadata/menu-objects.ts'
import { useLabel, useObjects } from '../../metadata/metadata.ts'
import { useRoleText } from '../../people/role-text.ts'
import { SeeAsDialog } from '../../seeing-as/see-as-dialog.tsx'
import { seeingAsTexts } from '../../seeing-as/seeing-as-texts.ts'
import { useKeptForm } from '../kept-form.ts'
import { type RoleEntry, rolesQuery } from '../members/member-requests.ts'
import { SettingsPage } from '../settings-page.tsx'
import { LeaveDialog } from './leave-dialog.tsx'
import aside from './role-aside.module.css'
import { RoleDifferences } from './role-differences.tsx'
import { differencesBetween, draftOf, permissionsIn, withPermissions } from './role-draft.ts'
import { RoleFields } from './role-fields.tsx'
import { RoleHead } from './role-head.tsx'
import { RoleMatrix } from './role-matrix.tsx'
import { RolePreviewSection } from './role-preview.tsx'
import { verbsQuery } from './role-requests.ts'
import { roleTexts } from './role-texts.ts'
import { RoleVerbs } from './role-verbs.tsx'
import { useSaveRole } from './save-role.ts'

/** One role: what may be done with which object, which fields are kept from it, which verbs it holds. */
export function RolePage() {
  const { key } = useParams({ from: '/shell/settings/roles/$key' })
  const ui = useTexts(uiTexts)
  const t = useTexts(roleTexts)
  const roles = useQuery(rolesQuery)
  const role = roles.data?.find((one) => one.key === key)
  if (role) return <OneRole key={key} role={role} />
  return (
    <SettingsPage page="/settings/roles" title={t('role')}>
      {roles.error ? (
        <Problem error={roles.error} retry={() => void roles.refetch()} />
      ) : roles.isPending ? (
        <Loading rows={12} />
      ) : (
        <Notice title={ui('notFound')} reason={t('gone')} />
      )}
    </SettingsPage>
  )
}

function OneRole({ role }: { role: RoleEntry }) {
  const t = useTexts(roleTexts)
  const ui = useTexts(uiTexts)
  const label = useLabel()
  const roleText = useRoleText()
  const all = useObjects()
  const { data: verbs = [] } = useQuery(verbsQuery)
  const { base, saved, draft, setDraft, begin, forget } = useRoleDraft(role)
  const seeing = useTexts(seeingAsTexts)
  const [isSeeing, setSeeing] = useState(false)
  const [chosenId, setChosen] = useState<string | null>(null)
  const save = useSaveRole(base, begin)
  const objects = useMemo(() => inOrder(all), [all])
  const differences = differencesBetween(saved, draft)
  const isFixed = role.administrator === true
  const change = isFixed ? null : setDraft
  const chosen = objects.find((object) => object.id === chosenId) ?? objects[0]
  const isPhone = useIsPhone()
  const fieldsTitle = chosen ? t('fieldsIn', { object: label(chosen.pluralLabel) }) : ''
  const unsaved = (
    <RoleDifferences differences={differences} members={role.members} onUndoAll={() => setDraft(saved)} />
  )
  const fields = chosen && change && (
    <RoleFields
      key={chosen.id}
      object={chosen}
      held={permissionsIn(draft, chosen.id)}
      onChange={(next) => change(withPermissions(draft, chosen.id, next))}
    />
  )
  return (
    <SettingsPage
      page="/settings/roles"
      title={roleText(role.name)}
      actions={
        <>
          <Button leftSection={<Icon of={IconEye} size={14} />} onClick={() => setSeeing(true)}>
            {seeing('seeAs')}
          </Button>
          {differences.length > 0 && (
            <Button variant="filled" loading={save.isPending} onClick={() => save.mutate(draft)}>
              {t('save', { count: differences.length })}
            </Button>
          )}
        </>
      }
      aside={
        <>
          {!isPhone && unsaved}
          {!isPhone && fields && (
            <section className={aside.section}>
              <h2 className={aside.heading}>{fieldsTitle}</h2>
              {fields}
            </section>
          )}
          {!isFixed && <RolePreviewSection draft={draft} objects={objects} />}
        </>
      }
    >
      {/* Before the long list, not below it: how many people a change holds for. */}
      {isPhone && differences.length > 0 && <div className={aside.inline}>{unsaved}</div>}
      <RoleHead role={role} draft={draft} onChange={change} />
      {!isFixed && (
        <>
          <RoleMatrix
            draft={draft}
            objects={objects}
            verbs={verbs}
            chosenId={chosen?.id ?? null}
            onChoose={setChosen}
            onChange={change}
          />
          <RoleVerbs draft={draft} verbs={verbs} onChange={setDraft} />
        </>
      )}
      {/* A phone has no room beside: what is chosen opens over it. */}
      {isPhone && chosenId !== null && fields && (
        <Dialog opened fullScreen onClose={() => setChosen(null)} title={fieldsTitle}>
          {fields}
          <div className={aside.done}>
            <Button variant="filled" onClick={() => setChosen(null)}>
              {ui('done')}
            </Button>
          </div>
        </Dialog>
      )}
      {isSeeing && (
        <SeeAsDialog role={role} hasChanges={differences.length > 0} onClose={() => setSeeing(false)} />
      )}
      <LeaveDialog hasChanges={differences.length > 0} onLeave={forget} />
    </SettingsPage>
  )
}

/**
 * What is made of a role, and the save of it that it is made from: not the newest, once something is changed, for that
 * may be somebody else's.
 */
function useRoleDraft(role: RoleEntry) {
  const { value, setValue, forget } = useKeptForm({
    key: `role ${role.key}`,
    begin: { base: role, draft: draftOf(role) },
    from: role.key,
    isChanged: ({ base, draft }) => differencesBetween(draftOf(base), draft).length > 0,
  })
  const { base, draft } = value
  const saved = useMemo(() => draftOf(base), [base])
  const begin = (next: RoleEntry) => setValue({ base: next, draft: draftOf(next) })
  const setDraft = (next: RoleChange) => setValue((now) => ({ ...now, draft: next }))
  if (role.version !== base.version && differencesBetween(saved, draft).length === 0) begin(role)
  return { base, saved, draft, setDraft, begin, forget }
}

/** What people work with every day first, what stands behind it after. */
function inOrder(objects: ReturnType<typeof useObjects>) {
  const daily = new Set(menuObjects(objects))
  const others = objects.filter((object) => !daily.has(object))
  return [...daily, ...others.filter((object) => !object.hidden), ...others.filter((object) => object.hidden)]
}

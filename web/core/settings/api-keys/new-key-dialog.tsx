import { Button, Checkbox, Input, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type ApiKeyScope, apiKeyScopes, scopeLabels } from '../../../../shared/core/api-key-scopes.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import dialog from '../../../platform/ui/dialog.module.css'
import { Dialog } from '../../../platform/ui/dialog.tsx'
import { textOf } from '../../../platform/ui/forms/checked-form.ts'
import { CopyField } from '../../../platform/ui/forms/copy-field.tsx'
import { DialogForm } from '../../../platform/ui/forms/form-dialog.tsx'
import { useFormProblems } from '../../../platform/ui/forms/form-problems.ts'
import { Refusal } from '../../../platform/ui/forms/refusal.tsx'
import { RowChoice } from '../../../platform/ui/forms/row-choice.tsx'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { type ChosenMember, MemberChoice } from '../../people/member-choice.tsx'
import { useCan, useSession } from '../../session/session.ts'
import { createKey, type KeyMade, keysQuery } from './key-requests.ts'
import { keyTexts } from './key-texts.ts'
import styles from './keys-page.module.css'

/** Makes a key, then shows it this once. */
export function NewKeyDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(keyTexts)
  const { member } = useSession()
  const [made, setMade] = useState<{ made: KeyMade; name: string } | null>(null)
  const [actsAs, setActsAs] = useState<ChosenMember>({ id: member.id, name: member.name })
  return (
    <Dialog
      opened
      onClose={onClose}
      title={made ? t('madeTitle') : t('newKey')}
      size={480}
      closeOnClickOutside={made === null}
    >
      {made ? (
        <Made made={made.made} name={made.name} onClose={onClose} />
      ) : (
        <KeyForm
          actsAs={actsAs}
          onActsAs={setActsAs}
          onMade={(key) => setMade({ made: key, name: actsAs.name })}
          onClose={onClose}
        />
      )}
    </Dialog>
  )
}

function Made({ made, name, onClose }: { made: KeyMade; name: string; onClose: () => void }) {
  const t = useTexts(keyTexts)
  const ui = useTexts(uiTexts)
  return (
    <div className={dialog.form}>
      <p className={dialog.text}>{t('madeWhy', { name })}</p>
      <CopyField text={made.key} label={t('key')} />
      <Input.Wrapper label={t('use')}>
        <div className={styles.example}>
          curl -H "Authorization: Bearer {made.key}" {window.location.origin}/api/v1/records/company
        </div>
      </Input.Wrapper>
      <div className={dialog.actions}>
        <Button variant="filled" onClick={onClose}>
          {ui('done')}
        </Button>
      </div>
    </div>
  )
}

const lifetimes = ['30', '90', '365', ''] as const
const dayMs = 24 * 60 * 60 * 1000

interface FormProps {
  actsAs: ChosenMember
  onActsAs: (member: ChosenMember) => void
  onMade: (made: KeyMade) => void
  onClose: () => void
}

function KeyForm({ actsAs, onActsAs, onMade, onClose }: FormProps) {
  const t = useTexts(keyTexts)
  const can = useCan()
  const { member } = useSession()
  const queries = useQueryClient()
  const [days, setDays] = useState<string>('365')
  const [narrowed, setNarrowed] = useState<ApiKeyScope[] | null>(null)
  const create = useMutation({
    mutationFn: (name: string) =>
      createKey({
        name,
        scopes: narrowed ?? [],
        expiresAt: days === '' ? null : new Date(Date.now() + Number(days) * dayMs).toISOString(),
        ...(actsAs.id !== member.id && { memberId: actsAs.id }),
      }),
    onSuccess: (made) => {
      onMade(made)
      void queries.invalidateQueries({ queryKey: keysQuery.queryKey })
    },
  })
  const problems = useFormProblems(create.error, ['name', 'memberId', 'scopes', 'expiresAt'])
  return (
    <DialogForm
      action={t('create')}
      isPending={create.isPending}
      error={create.error}
      problems={problems}
      onSubmit={(values) => narrowed?.length !== 0 && create.mutate(textOf(values, 'name'))}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <TextInput
            name="name"
            label={t('name')}
            description={t('nameWhy')}
            maxLength={100}
            required
            error={problem('name')}
            data-autofocus
          />
          {can('members.manage') && (
            <MemberChoice
              label={t('actsAs')}
              placeholder={t('myself')}
              chosen={actsAs}
              onChange={(chosen) => onActsAs(chosen ?? { id: member.id, name: member.name })}
            />
          )}
          <Refusal>{problem('memberId')}</Refusal>
          <LifetimeChoice days={days} onChange={setDays} problem={problem('expiresAt')} />
          <ScopeChoice narrowed={narrowed} onChange={setNarrowed} problem={problem('scopes')} />
        </>
      )}
    </DialogForm>
  )
}

interface LifetimeProps {
  days: string
  onChange: (days: string) => void
  problem: string | null
}

function LifetimeChoice({ days, onChange, problem }: LifetimeProps) {
  const t = useTexts(keyTexts)
  const options = lifetimes.map((one) => ({
    value: one,
    text: one === '' ? t('forever') : t('days', { count: Number(one) }),
  }))
  return (
    <Input.Wrapper label={t('lifetime')} error={problem}>
      <RowChoice
        look="field"
        label={t('lifetime')}
        none=""
        value={days}
        options={options}
        onChange={onChange}
      />
    </Input.Wrapper>
  )
}

interface ScopeProps {
  /** What the key is narrowed to; null where it may all that its member may. */
  narrowed: ApiKeyScope[] | null
  onChange: (narrowed: ApiKeyScope[] | null) => void
  problem: string | null
}

function ScopeChoice({ narrowed, onChange, problem }: ScopeProps) {
  const t = useTexts(keyTexts)
  return (
    <>
      <Checkbox
        label={t('narrow')}
        checked={narrowed !== null}
        onChange={(event) => onChange(event.currentTarget.checked ? ['read'] : null)}
      />
      {narrowed && (
        <Checkbox.Group
          value={narrowed}
          onChange={(scopes) => onChange(scopes as ApiKeyScope[])}
          error={narrowed.length === 0 ? t('scopesNeeded') : problem}
        >
          <div className={styles.scopes}>
            {apiKeyScopes.map((scope) => (
              <Checkbox key={scope} value={scope} label={scopeLabels[scope][t.language]} />
            ))}
          </div>
        </Checkbox.Group>
      )}
    </>
  )
}

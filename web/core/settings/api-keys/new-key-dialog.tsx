import { Button, Checkbox, Input, Modal, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { type ApiKeyScope, apiKeyScopes } from '../../../../shared/core/members-contract.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { CopyField } from '../../../platform/ui/copy-field.tsx'
import dialog from '../../../platform/ui/dialog.module.css'
import { useFormProblems } from '../../../platform/ui/form-problems.ts'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { useCan, useSession } from '../../session/session.ts'
import { type ChosenMember, MemberChoice } from '../member-choice.tsx'
import { RowChoice } from '../row-choice.tsx'
import { createKey, type KeyMade, keysQuery } from './key-requests.ts'
import { keyTexts } from './key-texts.ts'
import styles from './keys-page.module.css'
import { scopeNames } from './scope-names.ts'

/** Makes a key, then shows it this once. */
export function NewKeyDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(keyTexts)
  const { member } = useSession()
  const [made, setMade] = useState<{ made: KeyMade; name: string } | null>(null)
  const [actsAs, setActsAs] = useState<ChosenMember>({ id: member.id, name: member.name })
  return (
    <Modal
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
    </Modal>
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
  const ui = useTexts(uiTexts)
  const can = useCan()
  const { member } = useSession()
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const [days, setDays] = useState<string>('365')
  const [narrowed, setNarrowed] = useState<ApiKeyScope[] | null>(null)
  const create = useMutation({
    mutationFn: () =>
      createKey({
        name: name.trim(),
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
  function submit(event: FormEvent) {
    event.preventDefault()
    create.mutate()
  }
  return (
    <form onSubmit={submit} className={dialog.form}>
      <TextInput
        label={t('name')}
        description={t('nameWhy')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        maxLength={100}
        error={problems.of('name')}
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
      {problems.of('memberId') && <p className={dialog.refusal}>{problems.of('memberId')}</p>}
      <Input.Wrapper label={t('lifetime')} error={problems.of('expiresAt')}>
        <RowChoice
          look="field"
          label={t('lifetime')}
          none=""
          value={days}
          options={lifetimes.map((one) => ({
            value: one,
            text: one === '' ? t('forever') : t('days', { count: Number(one) }),
          }))}
          onChange={setDays}
        />
      </Input.Wrapper>
      <Checkbox
        label={t('narrow')}
        checked={narrowed !== null}
        onChange={(event) => setNarrowed(event.currentTarget.checked ? ['read'] : null)}
      />
      {narrowed && (
        <Checkbox.Group
          value={narrowed}
          onChange={(scopes) => setNarrowed(scopes as ApiKeyScope[])}
          error={narrowed.length === 0 ? t('scopesNeeded') : problems.of('scopes')}
        >
          <div className={styles.scopes}>
            {apiKeyScopes.map((scope) => (
              <Checkbox key={scope} value={scope} label={t(scopeNames[scope])} />
            ))}
          </div>
        </Checkbox.Group>
      )}
      {problems.whole && (
        <p className={dialog.refusal} role="alert">
          {problems.whole}
        </p>
      )}
      <div className={dialog.actions}>
        <Button onClick={onClose}>{ui('cancel')}</Button>
        <Button
          type="submit"
          variant="filled"
          loading={create.isPending}
          disabled={name.trim() === '' || narrowed?.length === 0}
        >
          {t('create')}
        </Button>
      </div>
    </form>
  )
}

import { Textarea, TextInput } from '@mantine/core'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { roleTexts } from './role-texts.ts'

interface Props {
  name: string
  description: string
  problem: (path: string) => string | null
}

/** What a role is called and what it is for, in a form. */
export function RoleNameFields({ name, description, problem }: Props) {
  const t = useTexts(roleTexts)
  return (
    <>
      <TextInput
        name="name"
        label={t('name')}
        defaultValue={name}
        maxLength={100}
        required
        error={problem('name')}
        data-autofocus
      />
      <Textarea
        name="description"
        label={t('description')}
        defaultValue={description}
        maxLength={1_000}
        rows={3}
        error={problem('description')}
      />
    </>
  )
}

import { TextInput } from '@mantine/core'
import { ApiError } from '../../platform/api/api-error.ts'
import { DialogForm } from '../../platform/ui/forms/form-dialog.tsx'
import { useFormProblems } from '../../platform/ui/forms/form-problems.ts'
import { PasswordField } from '../../platform/ui/forms/password-field.tsx'
import { Section, Specimen } from '../section.tsx'

const refused = new ApiError(400, {
  code: 'input.invalid',
  message: 'Some values are not accepted.',
  details: [{ path: 'email', code: 'fields.email.not-an-email' }],
})
const failed = new ApiError(500, { code: 'server.defect', message: 'defect' })

/** Forms: as they are opened, refused by the server at a field, refused as a whole. */
export function FormSpecimens() {
  return (
    <Section title="Forms">
      <Specimen name="As it is opened: an empty field is said when it is sent">
        <Invitation id="opened" error={null} />
      </Specimen>
      <Specimen name="Refused at a field">
        <Invitation id="refused" error={refused} />
      </Specimen>
      <Specimen name="Refused as a whole">
        <Invitation id="failed" error={failed} />
      </Specimen>
    </Section>
  )
}

function Invitation({ id, error }: { id: string; error: unknown }) {
  const problems = useFormProblems(error, ['email'])
  return (
    <DialogForm action="Invite" error={null} problems={problems} onSubmit={() => {}} onClose={() => {}}>
      {(problem) => (
        <>
          <TextInput
            id={`${id}-email`}
            name="email"
            label="Email"
            required
            defaultValue={error ? 'nora@' : ''}
            error={problem('email')}
          />
          <PasswordField id={`${id}-password`} name="password" label="Password" />
        </>
      )}
    </DialogForm>
  )
}

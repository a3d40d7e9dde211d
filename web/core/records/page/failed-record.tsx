import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { Page } from '../../../platform/ui/page/page.tsx'
import { Crumb, PageTop } from '../../../platform/ui/page/page-top.tsx'
import { Problem } from '../../../platform/ui/problem.tsx'
import { useLabel } from '../../metadata/metadata.ts'

interface Props {
  object: ObjectDefinition
  error: Error
  retry: () => void
}

/** A record that could not be read: why, below the way back to the list. */
export function FailedRecord({ object, error, retry }: Props) {
  const label = useLabel()
  return (
    <Page>
      <PageTop>
        <Crumb to="/records/$object" params={{ object: object.name }} stays>
          {label(object.pluralLabel)}
        </Crumb>
      </PageTop>
      <Problem error={error} retry={retry} />
    </Page>
  )
}

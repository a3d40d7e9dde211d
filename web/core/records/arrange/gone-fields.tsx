import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordLayout } from '../../../../shared/core/views.ts'
import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { sayDone, sayProblem } from '../../../platform/ui/toast-store.ts'
import { useSession } from '../../session/session.ts'
import { arrangeTexts } from './arrange-texts.ts'
import { arrangementOf } from './arrangement.ts'
import { useSaveLayout } from './layout-requests.ts'
import { MissingNotice } from './missing-notice.tsx'

/** For who may arrange pages, above a page whose arrangement names what is gone: what that is, and away with it. */
export function GoneFields({ object, layout }: { object: ObjectDefinition; layout: RecordLayout }) {
  const t = useTexts(arrangeTexts)
  const sentence = useErrorSentence()
  const { role } = useSession()
  const save = useSaveLayout(object.name, layout.source === 'role' ? role.key : '')
  const remove = () =>
    save.mutate(
      { base: layout, arrangement: arrangementOf(layout) },
      {
        onSuccess: (isSaved) => isSaved && sayDone(t('saved')),
        onError: (error) => sayProblem(sentence(error)),
      },
    )
  return <MissingNotice object={object} missing={layout.missing ?? []} source="" onRemove={remove} />
}

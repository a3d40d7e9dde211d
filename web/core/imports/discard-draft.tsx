import { ActionIcon, Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useErrorSentence } from '../../platform/api/error-sentence.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { sayDone, sayProblem } from '../../platform/ui/toast-store.ts'
import { importQuery, importsQuery } from './import-queries.ts'
import { discardImport } from './import-requests.ts'
import { importTexts } from './import-texts.ts'

interface Props {
  id: string
  /** Its files, for who does not see the line it stands in. */
  name: string
  look: 'word' | 'icon'
  onDone?: () => void
}

/** Throws a draft away: nothing of it was written, and its files can be uploaded again. */
export function DiscardDraft({ id, name, look, onDone }: Props) {
  const t = useTexts(importTexts)
  const sentence = useErrorSentence()
  const queries = useQueryClient()
  const discard = useMutation({
    mutationFn: () => discardImport(id),
    onSuccess: () => {
      queries.removeQueries({ queryKey: importQuery(id).queryKey })
      void queries.invalidateQueries({ queryKey: importsQuery.queryKey })
      sayDone(t('draftDiscarded'))
      onDone?.()
    },
    onError: (error) => sayProblem(sentence(error)),
  })
  const label = t('discardNamed', { name })
  return look === 'icon' ? (
    <ActionIcon aria-label={label} title={label} loading={discard.isPending} onClick={() => discard.mutate()}>
      <Icon of={IconTrash} size={16} />
    </ActionIcon>
  ) : (
    <Button variant="subtle" color="red" loading={discard.isPending} onClick={() => discard.mutate()}>
      {t('discard')}
    </Button>
  )
}

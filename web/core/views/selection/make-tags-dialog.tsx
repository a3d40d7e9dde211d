import { Button, Textarea } from '@mantine/core'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { inSentence } from '../../../platform/i18n/in-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import dialog from '../../../platform/ui/dialog.module.css'
import { Dialog } from '../../../platform/ui/dialog.tsx'
import { FormDialog } from '../../../platform/ui/forms/form-dialog.tsx'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { useMay } from '../../session/session.ts'
import { tableDialogTexts } from '../table/table-dialog-texts.ts'
import { type MadeTags, tagsIn, useMakeTags } from './make-tags.ts'

interface Props {
  object: ObjectDefinition
  /** There is a field for tags now, with these. */
  onMade: (made: MadeTags) => void
  onClose: () => void
}

/** Where records have no field for tags: makes one with the first of them, or says who can. */
export function MakeTagsDialog(props: Props) {
  return useMay()('metadata.manage') ? <TagsForm {...props} /> : <NobodysTags {...props} />
}

function TagsForm({ object, onMade, onClose }: Props) {
  const t = useTexts(tableDialogTexts)
  const name = inSentence(useLabel()(object.pluralLabel), t.language)
  const make = useMakeTags(object)
  return (
    <FormDialog
      title={t('makeTagsTitle', { name })}
      action={t('makeTags')}
      isPending={make.isPending}
      error={make.error}
      onSubmit={(values) => make.mutate(tagsIn(String(values.get('tags') ?? '')), { onSuccess: onMade })}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <p className={dialog.text}>{t('makeTagsWhy', { name })}</p>
          <Textarea
            name="tags"
            label={t('firstTags')}
            description={t('firstTagsWhy')}
            required
            autosize
            minRows={4}
            maxRows={12}
            data-autofocus
            error={problem('tags')}
          />
        </>
      )}
    </FormDialog>
  )
}

function NobodysTags({ object, onClose }: Props) {
  const t = useTexts(tableDialogTexts)
  const ui = useTexts(uiTexts)
  const name = inSentence(useLabel()(object.pluralLabel), t.language)
  return (
    <Dialog opened onClose={onClose} title={t('noTagsTitle', { name })} size={400}>
      <div className={dialog.form}>
        <p className={dialog.text}>{t('askForTags')}</p>
        <div className={dialog.actions}>
          <Button onClick={onClose}>{ui('close')}</Button>
        </div>
      </div>
    </Dialog>
  )
}

import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { positionAt } from '../../../../shared/modules/sales/contract.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { textOf } from '../../../platform/ui/forms/checked-form.ts'
import { Choose } from '../../../platform/ui/forms/choose.tsx'
import { FormDialog } from '../../../platform/ui/forms/form-dialog.tsx'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { useStages } from '../stages.ts'
import { pipelineTexts } from './pipeline-texts.ts'
import { usePipelines, useWrite } from './pipelines.ts'

/** Makes a pipeline that begins with the stages of another one. */
export function NewPipelineDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(pipelineTexts)
  const ui = useTexts(uiTexts)
  const write = useWrite()
  const { data } = usePipelines()
  const stages = useStages()
  const pipelines = data?.records ?? []
  const [chosen, setChosen] = useState<string | null>(null)
  const [isSaving, setSaving] = useState(false)
  const model = chosen ?? pipelines[0]?.id ?? null

  async function submit(name: string) {
    setSaving(true)
    try {
      const values = { name, position: pipelines.length + 1, isDefault: pipelines.length === 0 }
      const {
        ids: [pipeline],
      } = await write('pipeline', [{ action: 'create', values }])
      const copied = stages.filter((stage) => stage.pipeline === model)
      await write(
        'stage',
        copied.map((stage, at) => ({
          action: 'create',
          values: {
            name: stage.name,
            kind: stage.kind,
            probability: stage.probability,
            usualDays: stage.usualDays,
            pipeline,
            position: positionAt(at),
          },
        })),
      )
      onClose()
    } catch {
      // What was refused has been said.
      setSaving(false)
    }
  }

  return (
    <FormDialog
      title={t('newPipeline')}
      action={ui('create')}
      isPending={isSaving}
      onSubmit={(values) => void submit(textOf(values, 'name'))}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <TextInput
            name="name"
            label={t('pipelineName')}
            maxLength={100}
            required
            error={problem('name')}
            data-autofocus
          />
          {pipelines.length > 0 && (
            <Choose
              label={t('stagesOf')}
              options={pipelines.map((one) => ({ value: one.id, text: one.title }))}
              value={model}
              onChange={setChosen}
            />
          )}
        </>
      )}
    </FormDialog>
  )
}

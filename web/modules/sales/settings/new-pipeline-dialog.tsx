import { Button, Modal, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Choose } from '../../../platform/ui/choose.tsx'
import dialog from '../../../platform/ui/dialog.module.css'
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
  const [name, setName] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const [isSaving, setSaving] = useState(false)
  const model = chosen ?? pipelines[0]?.id ?? null

  async function submit(event: FormEvent) {
    event.preventDefault()
    setSaving(true)
    try {
      const values = { name: name.trim(), position: pipelines.length + 1, isDefault: pipelines.length === 0 }
      const [pipeline] = await write('pipeline', [{ action: 'create', values }])
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
            position: at + 1,
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
    <Modal opened onClose={onClose} title={t('newPipeline')} size={400}>
      <form onSubmit={(event) => void submit(event)} className={dialog.form}>
        <TextInput
          label={t('pipelineName')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          maxLength={100}
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
        <div className={dialog.actions}>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button type="submit" variant="filled" loading={isSaving} disabled={name.trim() === ''}>
            {ui('create')}
          </Button>
        </div>
      </form>
    </Modal>
  )
}

import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { SettingsPage } from '../../../core/settings/settings-page.tsx'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Loading } from '../../../platform/ui/loading.tsx'
import { Problem } from '../../../platform/ui/problem.tsx'
import { stagesQuery, useStages } from '../stages.ts'
import { NewPipelineDialog } from './new-pipeline-dialog.tsx'
import { PipelineEditor } from './pipeline-editor.tsx'
import { pipelineTexts } from './pipeline-texts.ts'
import { usePipelines } from './pipelines.ts'

/** Pipelines with their stages: names, order, kind, probability, and how long a deal may stand in one. */
export function PipelinesPage() {
  const t = useTexts(pipelineTexts)
  const [isCreating, setCreating] = useState(false)
  return (
    <SettingsPage
      page="/settings/pipelines"
      actions={
        <Button
          variant="filled"
          leftSection={<Icon of={IconPlus} size={14} />}
          onClick={() => setCreating(true)}
        >
          {t('newPipeline')}
        </Button>
      }
    >
      <Pipelines />
      {isCreating && <NewPipelineDialog onClose={() => setCreating(false)} />}
    </SettingsPage>
  )
}

function Pipelines() {
  const { data, error, refetch } = usePipelines()
  const stages = useStages()
  // The tables below grow by them: what is under the first would be pushed down.
  const areStagesHere = useQuery(stagesQuery).isFetched
  if (error && !data) return <Problem error={error} retry={() => void refetch()} />
  if (!data || !areStagesHere) return <Loading />
  return data.records.map((pipeline) => (
    <PipelineEditor
      key={pipeline.id}
      pipeline={pipeline}
      others={data.records.filter((one) => one.id !== pipeline.id)}
      stages={stages.filter((stage) => stage.pipeline === pipeline.id)}
    />
  ))
}

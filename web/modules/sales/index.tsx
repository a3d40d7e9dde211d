import type { WebModule } from '../../core/web-module.ts'
import { dealBoard } from './deal-board.ts'
import { pipelineSettings } from './settings/pipeline-settings.ts'
import { StageBand } from './stage-band.tsx'
import { StageMark } from './stage-mark.tsx'

/** What sales adds to the web: the glyph of a stage, the board of deals, the stage bar of a deal. */
export const sales: WebModule = {
  name: 'sales',
  home: 'deal',
  letters: { deal: 'D' },
  marks: { stage: StageMark },
  boards: { deal: dealBoard },
  recordBands: { deal: StageBand },
  settingsPages: [pipelineSettings],
}

/** The page of the settings that edits pipelines, loaded when it is opened. */
export function loadPipelinesPage() {
  return import('./settings/pipelines-page.tsx')
}

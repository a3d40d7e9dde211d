import { coreOverlays } from './core/core-overlays.ts'
import { NewRecordPart } from './core/fields/input/new-record-part.ts'
import { RunningCorner } from './core/operations/running/running-corner.tsx'
import { AppShell } from './core/shell/app-shell.tsx'
import { WebModules } from './core/web-module.ts'
import { modules } from './modules.ts'
import { joinRefusals, Refusals } from './platform/api/refusal-texts.ts'
import { lateDialog } from './platform/ui/late-dialog.ts'
import { latePart } from './platform/ui/late-part.ts'
import { WhomToAskPart } from './platform/ui/problem.tsx'
import { ToastCorner } from './platform/ui/toast-corner.tsx'

const NewRecordDialog = lateDialog(
  async () => (await import('./core/records/create/create-dialog.tsx')).NewRecordDialog,
)

const WhomToAsk = latePart(async () => (await import('./core/pages/whom-to-ask.tsx')).WhomToAsk, {
  missing: 'unseen',
  isOnDemand: true,
})

const refusals = joinRefusals(modules.flatMap((module) => module.refusals ?? []))

/** The pages of a workspace, with what the modules of this application bring to all of them. */
export function WorkspaceFrame() {
  return (
    <Refusals value={refusals}>
      <WebModules value={modules}>
        <NewRecordPart value={NewRecordDialog}>
          <WhomToAskPart value={WhomToAsk}>
            <AppShell
              overlays={coreOverlays}
              corner={
                <ToastCorner>
                  <RunningCorner />
                </ToastCorner>
              }
            />
          </WhomToAskPart>
        </NewRecordPart>
      </WebModules>
    </Refusals>
  )
}

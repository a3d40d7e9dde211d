import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { SessionState } from '../../../../shared/core/session.ts'
import type { SettingsInput } from '../../../../shared/core/settings-contract.ts'
import type { WorkspaceSettings } from '../../../../shared/core/workspace-settings.ts'
import { plainProblem } from '../../../platform/api/api-error.ts'
import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { request } from '../../../platform/api/request.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { sayDone, sayProblem } from '../../../platform/ui/toast-store.ts'
import { wayWithoutOperation } from '../../../platform/ui/ways-back.ts'
import { saveParts } from '../../saves/save-parts.ts'
import { sessionQuery, useSession } from '../../session/session.ts'
import { partsOfSettings, settingParts, settingsOfParts } from './setting-parts.ts'
import { workspaceTexts } from './workspace-texts.ts'

/**
 * Changes settings of the workspace: at once on the screen, with an undo, and back if they are refused,
 * when the mutation's error says why. Asks whose stays where somebody changed the same meanwhile: since `seen`, where
 * the change began earlier than now.
 */
export function useChangeSettings(seen?: WorkspaceSettings) {
  const t = useTexts(workspaceTexts)
  const queries = useQueryClient()
  const sentence = useErrorSentence()
  const { settings } = useSession()
  const refuse = (error: unknown) => sayProblem(sentence(plainProblem(error)))
  const show = (change: SettingsInput) =>
    queries.setQueryData<SessionState>(sessionQuery.queryKey, (state) =>
      state?.state === 'signed-in'
        ? { ...state, settings: { ...state.settings, ...change } as WorkspaceSettings }
        : state,
    )
  const save = async (base: WorkspaceSettings, change: SettingsInput): Promise<WorkspaceSettings | null> => {
    show(change)
    const outcome = await saveSettings(base, change)
    await queries.invalidateQueries({ queryKey: sessionQuery.queryKey })
    return outcome.kind === 'saved' ? outcome.answer : null
  }
  return useMutation({
    mutationFn: (change: SettingsInput) => save(seen ?? settings, change),
    // One change after the other, each from what the one before left.
    scope: { id: 'settings' },
    onMutate: (change) => {
      const before = Object.fromEntries(
        Object.keys(change).map((name) => [name, settings[name as keyof WorkspaceSettings]]),
      ) as SettingsInput
      show(change)
      return before
    },
    onSuccess: (saved, _change, before) => {
      if (saved)
        sayDone(
          t('saved'),
          wayWithoutOperation(() => void save(saved, before).catch(refuse)),
        )
    },
    onError: (_error, _change, before) => before && show(before),
  })
}

/** Changes settings on top of the save they were changed from. */
function saveSettings(base: WorkspaceSettings, change: SettingsInput) {
  return saveParts({
    base,
    change: settingParts(base, change),
    partsOf: partsOfSettings,
    send: (parts, from) =>
      request<WorkspaceSettings>('/workspace', {
        method: 'PATCH',
        body: settingsOfParts(parts, from),
        version: from.version,
      }),
    readNow: () => request<WorkspaceSettings>('/workspace'),
    linesOf: async (clashes) => (await import('./setting-clash.tsx')).settingClashLines(clashes),
  })
}

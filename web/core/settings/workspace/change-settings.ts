import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { SessionState } from '../../../../shared/core/session.ts'
import type { SettingsInput } from '../../../../shared/core/settings-contract.ts'
import type { WorkspaceSettings } from '../../../../shared/core/workspace-settings.ts'
import { request } from '../../../platform/api/request.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { sayDone } from '../../../platform/ui/toast-store.ts'
import { sessionQuery, useSession } from '../../session/session.ts'
import { workspaceTexts } from './workspace-texts.ts'

/**
 * Changes settings of the workspace: at once on the screen, with an undo, and back if they are refused,
 * when the mutation's error says why.
 */
export function useChangeSettings() {
  const t = useTexts(workspaceTexts)
  const queries = useQueryClient()
  const { settings } = useSession()
  const show = (change: SettingsInput) =>
    queries.setQueryData<SessionState>(sessionQuery.queryKey, (state) =>
      state?.state === 'signed-in'
        ? { ...state, settings: { ...state.settings, ...change } as WorkspaceSettings }
        : state,
    )
  const put = async (change: SettingsInput) => {
    show(change)
    await request('/workspace', { method: 'PATCH', body: change })
    await queries.invalidateQueries({ queryKey: sessionQuery.queryKey })
  }
  return useMutation({
    mutationFn: put,
    onMutate: (change) =>
      Object.fromEntries(
        Object.keys(change).map((name) => [name, settings[name as keyof WorkspaceSettings]]),
      ) as SettingsInput,
    onSuccess: (_answer, _change, before) => sayDone(t('saved'), () => void put(before)),
    onError: (_error, _change, before) => before && show(before),
  })
}

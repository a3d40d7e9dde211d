import type { Reaction } from '../../../platform/events/event.ts'
import { notify } from '../../notifications/index.ts'
import { findOperation, isSlow } from '../../operations/index.ts'
import { loadImport } from '../storing/stored-import.ts'

/** Who began an import that took a while, or did not go well, learns that it has ended. */
export const toldOfImports: Reaction<'imports.finished'> = {
  on: 'imports.finished',
  name: 'imports.told',
  asSystem: true,
  when: ({ payload }) => payload.status !== 'cancelled',
  run: async (ctx, { payload }) => {
    const { operationId } = await loadImport(ctx, payload.importId)
    const operation = await findOperation(ctx.db, operationId)
    const to = operation?.actorId ?? null
    if (operation === null || to === null) return
    const { title, done, failed } = operation
    const status = payload.status === 'failed' ? 'failed' : 'done'
    if (status === 'done' && failed === 0 && !isSlow(operation)) return
    const params = { importId: payload.importId, status, title, done, failed } as const
    await ctx.transaction((tx) =>
      notify(tx, [{ kind: 'imports.finished', to, key: payload.importId, params }]),
    )
  },
}

import type { Reaction } from '../../../platform/events/event.ts'
import { notify } from '../../notifications/index.ts'

/** Who invited somebody learns that they are there. */
export const toldOfArrivals: Reaction<'members.joined'> = {
  on: 'members.joined',
  name: 'members.told',
  asSystem: true,
  when: ({ payload }) => payload.invitedBy !== undefined,
  run: async (ctx, { id, payload: { memberId, invitedBy } }) => {
    if (invitedBy === undefined) return
    await ctx.transaction((tx) =>
      notify(tx, [
        {
          kind: 'members.joined',
          to: invitedBy,
          key: id,
          params: { memberId },
          actorId: memberId,
          objectId: 'member',
          recordId: memberId,
        },
      ]),
    )
  },
}

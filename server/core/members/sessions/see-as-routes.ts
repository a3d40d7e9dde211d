import { SeeAsInput, SessionStateOutput } from '../../../../shared/core/members-contract.ts'
import type { MemberCaller } from '../../../platform/http/app-parts.ts'
import { publicRoute, route } from '../../route.ts'
import { beginSeeingAs, endSeeingAs } from './see-as.ts'
import { sessionState } from './session-state.ts'

const tag = 'Roles'
const path = '/session/seeing-as'

export const seeAsRoute = route({
  method: 'POST',
  path,
  tag,
  summary: 'Look at the workspace as a member of a role',
  description:
    'Until it is ended, everything this session reads is what somebody with the role would read, and every change is refused with `http.seeing-as`. With `memberId` the records and team of that member count as own. The audit log tells who looked as whom.',
  permission: 'members.manage',
  keepsKey: 'reservation',
  body: SeeAsInput,
  status: 201,
  answer: SessionStateOutput,
  handler: async (ctx, { body, caller }, installation) => {
    const { role, memberId } = body
    const wish = memberId === undefined ? { role } : { role, memberId }
    const looking = await beginSeeingAs(installation, ctx, caller as MemberCaller, wish)
    return sessionState(installation, { caller: looking, token: null })
  },
})

export const endSeeingAsRoute = publicRoute({
  method: 'DELETE',
  path,
  tag,
  summary: 'See as oneself again',
  needsCaller: true,
  whileSeeingAs: true,
  answer: SessionStateOutput,
  handler: async ({ caller }, installation) => {
    const back = caller?.member ? await endSeeingAs(installation, caller as MemberCaller) : caller
    return sessionState(installation, { caller: back, token: null })
  },
})

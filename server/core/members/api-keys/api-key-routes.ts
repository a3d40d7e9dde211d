import { z } from 'zod'
import { ApiKeyInput, ApiKeyMadeOutput, ApiKeyOutput } from '../../../../shared/core/members-contract.ts'
import { type HouseRoute, route } from '../../route.ts'
import { forgetCallers } from '../sessions/identify.ts'
import { createApiKey, listApiKeys, revokeApiKey } from './api-keys.ts'

const tag = 'API keys'

/** Keys with which programs act as a member. */
export const apiKeyRoutes: readonly HouseRoute[] = [
  route({
    method: 'GET',
    path: '/api-keys',
    tag,
    summary: 'List API keys: one’s own, or everyone’s with members.manage',
    answer: z.strictObject({ apiKeys: z.array(ApiKeyOutput) }),
    handler: async (ctx, _request, installation) => ({ apiKeys: await listApiKeys(installation, ctx) }),
  }),
  route({
    method: 'POST',
    path: '/api-keys',
    tag,
    summary: 'Make an API key',
    description: 'The key is given this once. Without scopes it may everything its member may.',
    scope: 'manage',
    confidential: true,
    body: ApiKeyInput,
    status: 201,
    answer: ApiKeyMadeOutput,
    handler: (ctx, { body }) => createApiKey(ctx, body),
  }),
  route({
    method: 'DELETE',
    path: '/api-keys/:id',
    tag,
    summary: 'Revoke an API key',
    scope: 'manage',
    params: z.object({ id: z.uuid() }),
    handler: async (ctx, { params }, installation) => {
      await revokeApiKey(ctx, params.id)
      forgetCallers(installation)
    },
  }),
]

import { z } from 'zod'
import { ApiKeyInput, ApiKeyMadeOutput, ApiKeyOutput } from '../../../../shared/core/members-contract.ts'
import type { HouseRoute } from '../../installation-route.ts'
import { forgetCallers } from '../sessions/identify.ts'
import { createApiKey, listApiKeys, revokeApiKey } from './api-keys.ts'

const tag = 'API keys'

/** Keys with which programs act as a member. */
export const apiKeyRoutes: readonly HouseRoute[] = [
  {
    method: 'GET',
    path: '/api-keys',
    tag,
    summary: 'List API keys: one’s own, or everyone’s with members.manage',
    success: { status: 200, body: z.strictObject({ apiKeys: z.array(ApiKeyOutput) }) },
    handler: async (_installation, ctx) => ({ apiKeys: await listApiKeys(ctx) }),
  },
  {
    method: 'POST',
    path: '/api-keys',
    tag,
    summary: 'Make an API key',
    description: 'The key is given this once. Without scopes it may everything its member may.',
    scope: 'manage',
    confidential: true,
    body: ApiKeyInput,
    success: { status: 201, body: ApiKeyMadeOutput },
    handler: (_installation, ctx, { body }) => createApiKey(ctx, body as ApiKeyInput),
  },
  {
    method: 'DELETE',
    path: '/api-keys/:id',
    tag,
    summary: 'Revoke an API key',
    scope: 'manage',
    params: z.object({ id: z.uuid() }),
    success: { status: 204 },
    handler: async (installation, ctx, { params }) => {
      await revokeApiKey(ctx, params.id!)
      forgetCallers(installation)
    },
  },
]

import { z } from 'zod'
import { LogoInput } from '../../../../shared/core/logo-contract.ts'
import { SettingsOutput } from '../../../../shared/core/settings-contract.ts'
import { AppError } from '../../../../shared/platform/errors.ts'
import { type HouseRoute, publicRoute, route } from '../../route.ts'
import { findLogo, keepLogo, removeLogo } from './keep-logo.ts'

const tag = 'Workspace'
const permission = 'settings.manage'

/** The workspace's logo, for who sets the workspace up. */
export const logoRoutes: readonly HouseRoute[] = [
  route({
    method: 'PUT',
    path: '/workspace/logo',
    tag,
    summary: 'Give the workspace a logo',
    description: 'PNG, JPEG, WebP or plain SVG as base64, up to 512 KB and 2,048 pixels a side.',
    permission,
    body: LogoInput,
    answer: SettingsOutput,
    handler: (ctx, { body }) => keepLogo(ctx, Buffer.from(body.content, 'base64')),
  }),
  route({
    method: 'DELETE',
    path: '/workspace/logo',
    tag,
    summary: 'Take the workspace’s logo away',
    permission,
    answer: SettingsOutput,
    handler: (ctx) => removeLogo(ctx),
  }),
]

/** Public, for the sign-in page shows it too; its address holds what only those know who have seen it. */
export const shownLogoRoute = publicRoute({
  method: 'GET',
  path: '/logos/:workspace/:hash',
  tag,
  summary: 'A workspace’s logo',
  params: z.object({
    workspace: z.string().regex(/^[a-z0-9]{4,20}$/),
    hash: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  contentType: 'application/octet-stream',
  handler: async ({ params, reply }, installation) => {
    const logo = await findLogo(installation.pool, params.workspace, params.hash)
    if (logo === null) throw gone()
    reply.header('content-type', logo.type)
    reply.header('cache-control', 'public, max-age=31536000, immutable')
    // Opened by itself a drawing is a page of ours: nothing in it may run or ask for anything.
    reply.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
    return logo.content
  },
})

function gone(): AppError {
  return new AppError('not-found', 'settings.no-logo', 'There is no such logo any more.')
}

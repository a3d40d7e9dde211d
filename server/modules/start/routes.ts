import { z } from 'zod'
import { AddedOutput, TemplatesOutput } from '../../../shared/modules/start/contract.ts'
import { type HouseRoute, route } from '../../core/route.ts'
import { applyTemplate } from './apply-template.ts'
import { showTemplates } from './show-templates.ts'
import { takeBackTemplate } from './take-back-template.ts'

const tag = 'Start'
const permission = 'metadata.manage'
const ofTemplate = z.object({ key: z.string().max(50) })

/** A workspace's first steps: a template of its trade. */
export const startRoutes: readonly HouseRoute[] = [
  route({
    method: 'GET',
    path: '/start/templates',
    tag,
    summary: 'Templates of trades, and what each would bring',
    answer: TemplatesOutput,
    handler: async (ctx) => ({ templates: await showTemplates(ctx) }),
  }),
  route({
    method: 'POST',
    path: '/start/templates/:key/application',
    tag,
    summary: 'Apply a template',
    description:
      'Adds pipelines, objects, fields, sections and views that are missing, in one step; never changes what is there. A second template can be applied on top.',
    permission,
    params: ofTemplate,
    answer: AddedOutput,
    handler: (ctx, { params }) => applyTemplate(ctx, params.key),
  }),
  route({
    method: 'DELETE',
    path: '/start/templates/:key/application',
    tag,
    summary: 'Take a template back',
    description:
      'Removes what it brought, as long as nothing depends on it: no record in its objects, no value in its fields, no deal in its pipelines.',
    permission,
    params: ofTemplate,
    handler: (ctx, { params }) => takeBackTemplate(ctx, params.key),
  }),
]

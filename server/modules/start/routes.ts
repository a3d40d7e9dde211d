import { z } from 'zod'
import {
  AddedOutput,
  SampleInput,
  SampleMadeOutput,
  SampleOutput,
  SampleRemovedOutput,
  StartOutput,
  TemplatesOutput,
} from '../../../shared/modules/start/contract.ts'
import { type HouseRoute, route } from '../../core/route.ts'
import { applyTemplate } from './apply-template.ts'
import { firstSteps } from './first-steps.ts'
import { keepGeneral } from './keep-general.ts'
import { makeSample } from './sample/make-sample.ts'
import { removeSample } from './sample/remove-sample.ts'
import { describeSample } from './sample/touched-sample.ts'
import { showTemplates } from './show-templates.ts'
import { takeBackTemplate } from './take-back-template.ts'

const tag = 'Start'
const permission = 'metadata.manage'
const ofTemplate = z.object({ key: z.string().max(50) })

/** A workspace's first steps: a template of its trade. */
export const startRoutes: readonly HouseRoute[] = [
  route({
    method: 'GET',
    path: '/start',
    tag,
    summary: 'How far the workspace is with its first steps',
    answer: StartOutput,
    handler: (ctx, _request, installation) => firstSteps(installation, ctx),
  }),
  route({
    method: 'POST',
    path: '/start/choice',
    tag,
    summary: 'Go on without a template',
    permission,
    handler: (ctx) => keepGeneral(ctx),
  }),
  route({
    method: 'GET',
    path: '/start/sample',
    tag,
    summary: 'How many sample records are there, and how many members changed',
    permission,
    answer: SampleOutput,
    handler: (ctx) => describeSample(ctx),
  }),
  route({
    method: 'POST',
    path: '/start/sample',
    tag,
    summary: 'Make sample data',
    description:
      'Some 60 companies, 120 people and 90 deals with a history of months, in the language of whoever asks and of the trade of a template; one operation. Their external ids begin with SAMPLE-.',
    permission,
    body: SampleInput,
    status: 201,
    answer: SampleMadeOutput,
    handler: (ctx, { body }) => makeSample(ctx, body.template),
  }),
  route({
    method: 'DELETE',
    path: '/start/sample',
    tag,
    summary: 'Remove the sample data',
    description:
      'Puts it into the bin as one operation. With `changed=keep`, what members changed or built upon stays, and is the workspace’s own from then on.',
    permission,
    query: z.object({ changed: z.enum(['keep', 'remove']).default('keep') }).strict(),
    answer: SampleRemovedOutput,
    handler: (ctx, { query }) => removeSample(ctx, { keepChanged: query.changed === 'keep' }),
  }),
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

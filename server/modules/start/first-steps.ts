import { type FirstStep, firstStepKeys, type StartOutput } from '../../../shared/modules/start/contract.ts'
import type { Installation } from '../../core/installation.ts'
import {
  countEntering,
  identityOfMember,
  languagesOfMembers,
} from '../../core/members/identities/memberships.ts'
import { hasEverInvited } from '../../core/members/invitations/invite-member.ts'
import { hasSecondFactor } from '../../core/members/second-factor/second-factor.ts'
import type { Context } from '../../platform/context.ts'
import { sql } from '../../platform/database/sql.ts'
import { type SampleId, sampleThere } from './sample/sample-there.ts'
import { readStart } from './start-state.ts'
import { todayViews } from './today-views.ts'

/**
 * How far a workspace is with its first steps. Each is done by what is true, whoever did it and however, and a
 * move once it was made (see first-move.ts): sample records are nobody's work and count for none of them.
 */
export async function firstSteps(installation: Installation, ctx: Context): Promise<StartOutput> {
  const state = await readStart(ctx)
  const sample = await sampleThere(ctx, state)
  const templates = Object.keys(state.templates)
  const done: Record<FirstStep, boolean | null> = {
    template: templates.length > 0 || state.chosen === true,
    records: await hasOwnRecords(ctx, sample),
    move: state.hasMoved === true,
    language: await speaksAllLanguages(ctx),
    mail: installation.mail !== null,
    invite: await hasColleagues(ctx),
    secure: await isSecure(ctx),
  }
  return {
    templates,
    views: todayViews(state),
    sample:
      state.sample === undefined || sample.length === 0
        ? null
        : { template: state.sample.template, records: sample.length },
    // What comes to be needed comes as a step of its own: one that was never taken is not taken back.
    steps: firstStepKeys.flatMap((key) => {
      const isDone = done[key]
      return isDone === null ? [] : [{ key, isDone }]
    }),
  }
}

async function hasOwnRecords(ctx: Context, sample: readonly SampleId[]): Promise<boolean> {
  const ids = sample.map(({ id }) => id)
  for (const name of ['company', 'contact', 'deal']) {
    const object = ctx.metadata.byId.get(name)
    if (object === undefined) continue
    const [row] = await ctx.db.rows(sql`
      select exists (select 1 from ${ctx.db.table(object.table)} where deleted_at is null and id <> all(${ids}::uuid[]))`)
    if (row?.[0] === true) return true
  }
  return false
}

/** Somebody else may enter, or was asked to, though it was long ago; members that came with a file are no colleagues yet. */
async function hasColleagues(ctx: Context): Promise<boolean> {
  return (await countEntering(ctx.db, ctx.workspace.id)) > 1 || (await hasEverInvited(ctx))
}

/** Are labels kept in every language somebody here reads? Null where all read one: nothing was ever to be done. */
async function speaksAllLanguages(ctx: Context): Promise<boolean | null> {
  const read = await languagesOfMembers(ctx.db, ctx.workspace.id)
  const speaksAll = read.every((language) => ctx.settings.languages.includes(language))
  return speaksAll && ctx.settings.languages.length === 1 ? null : speaksAll
}

/** Does whoever asks sign in with two steps? */
async function isSecure(ctx: Context): Promise<boolean> {
  const { memberId } = ctx.access
  const identity = memberId === null ? null : await identityOfMember(ctx.db, ctx.workspace.id, memberId)
  return identity !== null && hasSecondFactor(ctx.db, identity)
}

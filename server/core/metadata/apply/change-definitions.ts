import type { Metadata } from '../../../../shared/core/metadata.ts'
import { AppError, type ErrorDetail } from '../../../../shared/platform/errors.ts'
import type { Context, Transaction } from '../../../platform/context.ts'
import { type Sql, sql } from '../../../platform/database/sql.ts'
import { holdWrites } from '../../../platform/events/write-events.ts'
import { loadRoles } from '../../access/resolve-access.ts'
import { bumpRevision } from '../../bump-revision.ts'
import { loadMetadata, metadataVersion } from '../load-metadata.ts'
import { isQuick, type Plan, type SlowStep } from '../plan/steps.ts'
import { checkTitles } from '../sight/check-titles.ts'
import { metadataAfter } from '../sight/metadata-after.ts'
import { removeDefinition, storeDefinition } from '../store-definition.ts'
import { applyQuickStep } from './apply-quick-steps.ts'
import { addMetadataOperation, refuseIfBusy } from './metadata-operations.ts'
import { retryLocked } from './retry-locked.ts'
import { beforeSecondLook } from './used-options.ts'

interface ChangedDefinitions {
  metadata: Metadata
  /** Under which the steps that take time are run; null when there are none. */
  operationId: string | null
  warnings: ErrorDetail[]
}

/** Says, from the newest definitions, what is to become of which objects. Runs again when it must. */
type Decide = (metadata: Metadata, tx: Transaction) => Promise<readonly Plan[]> | readonly Plan[]

/**
 * Changes definitions in one transaction, one administrator after the other: decides on the newest ones,
 * refuses a plan with problems, applies the quick steps, stores the definitions, leaves the slow steps as
 * an operation and emits `metadata.changed` per object. Waits for a table that is in use only as long as
 * nobody behind it notices, and tries again.
 */
export async function changeDefinitions(ctx: Context, decide: Decide): Promise<ChangedDefinitions> {
  return retryLocked((waitShortly) => ctx.transaction((tx) => change(tx, decide, waitShortly)))
}

async function change(tx: Transaction, decide: Decide, waitShortly: Sql): Promise<ChangedDefinitions> {
  const current = await lockDefinitions(tx, waitShortly)
  return carryOutPlans(tx, current, await decide(current, tx))
}

/**
 * Carries out plans made from the newest definitions, in the transaction that locked them: refuses those with
 * problems, applies the quick steps, stores the definitions, leaves the slow steps as an operation and
 * (unless `emits` is false) emits `metadata.changed` per object.
 */
export async function carryOutPlans(
  tx: Transaction,
  current: Metadata,
  plans: readonly Plan[],
  { emits }: { emits: boolean } = { emits: true },
): Promise<ChangedDefinitions> {
  refuseProblems(plans)
  for (const plan of plans) await refuseIfBusy(tx, plan, current.byId.get(plan.objectId))
  const lookAgain = await beforeSecondLook(tx, plans)
  for (const plan of plans) await applyNow(tx, plan)
  const slow = plans.flatMap((plan) => plan.steps.filter((step): step is SlowStep => !isQuick(step)))
  const operationId = slow.length === 0 ? null : await addMetadataOperation(tx, plans, slow)
  const metadata = await publishDefinitions(tx, current, plans)
  // Now that nobody writes and no role can change meanwhile.
  await lookAgain()
  refuseDetails(checkTitles((await loadRoles(tx.db)).values(), current, metadata))
  if (emits) for (const plan of plans) announce(tx, plan, operationId)
  return { metadata, operationId, warnings: plans.flatMap((plan) => plan.warnings) }
}

/**
 * Makes this transaction the only one that changes definitions, and gives the newest. Waits for tables
 * shortly from here on: behind whoever waits for a table, everyone else does.
 */
export async function lockDefinitions(tx: Transaction, waitShortly: Sql): Promise<Metadata> {
  await tx.db.run(waitShortly)
  await tx.db.run(sql`select value from ${tx.db.table('revision')} where name = 'metadata' for no key update`)
  const version = await metadataVersion(tx.db)
  return version === tx.metadata.version ? tx.metadata : loadMetadata(tx.db)
}

/** Makes the plans' definitions the workspace's: for this transaction now, for all others with its commit. */
export async function publishDefinitions(
  tx: Transaction,
  current: Metadata,
  plans: readonly Pick<Plan, 'objectId' | 'definition'>[],
): Promise<Metadata> {
  // As late as possible: from here to the commit nobody else can write.
  await holdWrites(tx.db, tx.db)
  await bumpRevision(tx, 'metadata')
  const metadata = metadataAfter(current, plans, await metadataVersion(tx.db))
  tx.adoptMetadata(metadata)
  return metadata
}

async function applyNow(tx: Transaction, plan: Plan): Promise<void> {
  for (const step of plan.steps) if (isQuick(step)) await applyQuickStep(tx.db, step)
  if (plan.definition === null) await removeDefinition(tx.db, plan.objectId)
  else await storeDefinition(tx.db, plan.definition)
}

/** Throws all problems of plans at once. */
export function refuseProblems(plans: readonly Plan[]): void {
  refuseDetails(plans.flatMap((plan) => plan.problems))
}

function refuseDetails(details: ErrorDetail[]): void {
  if (details.length === 0) return
  throw new AppError('invalid', 'metadata.invalid', details[0]?.message ?? 'This change is not possible.', {
    details,
  })
}

function announce(tx: Transaction, plan: Plan, operationId: string | null): void {
  const steps = plan.steps.map((step) => step.kind)
  tx.emit({
    kind: 'metadata.changed',
    objectId: plan.objectId,
    payload: { objectId: plan.objectId, steps, ...(operationId === null ? {} : { operationId }) },
  })
}

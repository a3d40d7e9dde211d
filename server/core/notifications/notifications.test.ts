import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../../../shared/platform/ids.ts'
import { testBackground } from '../../../test/background.ts'
import { testInstallation } from '../../../test/installation.ts'
import { testWorkspace } from '../../../test/workspace.ts'
import { modules } from '../../modules.ts'
import type { Context } from '../../platform/context.ts'
import { sql } from '../../platform/database/sql.ts'
import { planReactionJobs } from '../../platform/events/reaction-jobs.ts'
import { eventsOfOperation } from '../../platform/events/read-events.ts'
import { createRecord, deleteRecord, restoreRecord, updateRecord, writeRecords } from '../records/index.ts'
import { changeNotifications, readAll } from './change-notifications.ts'
import { forgetOldNotifications, notificationsMs } from './forget-old-notifications.ts'
import { countUnread, listNotifications } from './list-notifications.ts'
import { chooseNotification, notificationChoices } from './notification-choices.ts'
import { notify } from './notify.ts'
import { toldOfAssignments } from './told-of-assignments.ts'

const background = testBackground()
const installation = await testInstallation({ modules, committed: background.committed })
const { ctx, as } = await testWorkspace({}, installation)
await background.start(installation)

const list = (by: Context, place: 'inbox' | 'unread' | 'archive' = 'inbox', limit = 50) =>
  listNotifications(by, { place, limit })

async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (await isSo()) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  assert.fail(`it did not come: ${what}`)
}

const idle = () =>
  until('nothing left to do', async () => {
    const rows = await ctx.db.rows(sql`select 1 from ${ctx.db.table('outbox')} where position is null`)
    const jobs = await installation.pool.rows(sql`select 1 from kith.job where failed_at is null limit 1`)
    return rows.length === 0 && jobs.length === 0
  })

/** As the next request of the administrator. */
const anew = () => ctx.under({ id: newId(), kind: 'change' })

/** Gives records to a member in one operation of several transactions. */
async function give(to: Context, names: readonly string[], piece = 1_000): Promise<string> {
  const maker = await ctx.under({ id: newId(), kind: 'bulk', quiet: true })
  for (let at = 0; at < names.length; at += piece) {
    await maker.transaction((tx) =>
      writeRecords(
        tx,
        tx.metadata.objects.get('company')!,
        names.slice(at, at + piece).map((name) => ({
          action: 'create' as const,
          values: { name, owner: to.access.memberId },
        })),
        { onRefusal: 'stop' },
      ),
    )
  }
  return maker.operation.id
}

test('ten thousand records given in one operation are one notification', async () => {
  const aino = await as('salesperson')
  const names = Array.from({ length: 10_000 }, (_, at) => `Given ${at}`)

  const operationId = await give(aino, names)
  await until('all are counted', async () => (await list(aino)).notifications[0]?.count === 10_000)
  await idle()

  const { notifications, related } = await list(aino)
  assert.equal(notifications.length, 1)
  const [told] = notifications
  assert.deepEqual(
    [told?.kind, told?.object, told?.recordId, told?.count, told?.params],
    ['records.assigned', 'company', null, 10_000, { operationId }],
  )
  assert.equal(related[told?.actorId ?? '']?.title, 'Lin Xiaowen')
  assert.equal(await countUnread(aino), 1)
  assert.equal((await list(ctx)).notifications.length, 0)
})

test('a transaction of many assignments is one job, and its key is that of its operation', async () => {
  const aino = await as('salesperson')
  const operationId = await give(aino, ['A', 'B', 'C'])
  const events = await eventsOfOperation(ctx.db, operationId, { limit: 1_000 })

  const jobs = planReactionJobs(ctx.workspace.id, events, toldOfAssignments)

  assert.deepEqual(
    jobs.map((job) => job.key),
    [`${operationId}:notifications.assigned-new`],
  )
  await idle()
})

test('what is given to oneself is not told, and what is taken away is told no more until it is back', async () => {
  const aino = await as('salesperson')
  await createRecord(aino, 'deal', { name: 'My own' })
  const { id } = (await createRecord(ctx, 'deal', { name: 'For Aino' })).record
  await updateRecord(await anew(), 'deal', { id, values: { owner: aino.access.memberId } })
  await until('it is told', async () => (await countUnread(aino)) === 1)
  await idle()
  const [told] = (await list(aino)).notifications
  assert.deepEqual([told?.recordId, told?.count], [id, 1])

  await updateRecord(ctx, 'deal', { id, values: { owner: ctx.access.memberId } })
  assert.deepEqual([(await list(aino)).notifications, await countUnread(aino)], [[], 0])
  await updateRecord(await anew(), 'deal', { id, values: { owner: aino.access.memberId } })
  await idle()
  assert.equal((await list(aino)).notifications.length, 2)
  await deleteRecord(ctx, 'deal', { id })
  assert.deepEqual([(await list(aino)).notifications, await countUnread(aino)], [[], 0])
  await restoreRecord(ctx, 'deal', id)
  assert.equal(await countUnread(aino), 2)
})

test('notifications are read, unread, put away and paged, each by its own member alone', async () => {
  const [aino, nora] = [await as('salesperson'), await as('salesperson')]
  const to = aino.access.memberId!
  for (const key of ['1', '2', '3']) await tell(to, key)
  const page = await list(aino, 'inbox', 2)
  assert.equal(page.notifications.length, 2)
  const rest = await listNotifications(aino, { place: 'inbox', limit: 2, cursor: page.page.next! })
  assert.deepEqual([rest.notifications.length, rest.page.next], [1, null])
  const [first, second] = page.notifications.map(({ id }) => id)

  await changeNotifications(nora, { ids: [first!], isRead: true })
  assert.equal(await countUnread(aino), 3)
  await changeNotifications(aino, { ids: [first!], isRead: true })
  await changeNotifications(aino, { ids: [second!], isArchived: true })
  assert.equal(await countUnread(aino), 1)
  assert.deepEqual(
    (await list(aino, 'archive')).notifications.map(({ id }) => id),
    [second],
  )
  await changeNotifications(aino, { ids: [first!], isRead: false })
  assert.equal(await countUnread(aino), 2)
  await readAll(aino, new Date())
  assert.equal(await countUnread(aino), 0)
  for (const cursor of ['x', ...['1', '0', '2026', 'Jan 1'].map((at) => `${at}_${newId()}`)]) {
    await assert.rejects(listNotifications(aino, { place: 'inbox', limit: 2, cursor }), {
      code: 'notifications.cursor',
    })
  }
})

test('the same told twice is told once, and unread again only where it stands for more', async () => {
  const aino = await as('salesperson')
  const to = aino.access.memberId!
  await tell(to, 'same', 2)
  await readAll(aino, new Date())

  await tell(to, 'same', 2)
  assert.equal(await countUnread(aino), 0)
  await tell(to, 'same', 5)
  assert.deepEqual(
    [(await list(aino)).notifications.map(({ count }) => count), await countUnread(aino)],
    [[5], 1],
  )
})

test('a member who chose to be left alone with a kind is not told of it', async () => {
  const aino = await as('salesperson')
  const to = aino.access.memberId!
  assert.ok((await notificationChoices(aino, installation)).every(({ inApp }) => inApp))

  await chooseNotification(aino, installation, { kind: 'members.joined', inApp: false })
  await tell(to, 'silent')
  assert.deepEqual((await list(aino)).notifications, [])
  await chooseNotification(aino, installation, { kind: 'members.joined', inApp: true })
  await tell(to, 'silent')
  assert.equal((await list(aino)).notifications.length, 1)
  await assert.rejects(chooseNotification(aino, installation, { kind: 'x.y', inApp: true }), {
    code: 'notifications.unknown-kind',
  })
})

test('what was told half a year ago is forgotten', async () => {
  const aino = await as('salesperson')
  await tell(aino.access.memberId!, 'old')

  await forgetOldNotifications(ctx.db, new Date(Date.now() + notificationsMs - 60_000))
  assert.equal((await list(aino)).notifications.length, 1)
  await forgetOldNotifications(ctx.db, new Date(Date.now() + notificationsMs + 60_000))
  assert.deepEqual((await list(aino)).notifications, [])
})

function tell(to: string, key: string, count = 1): Promise<void> {
  return ctx.transaction((tx) =>
    notify(tx, [{ kind: 'members.joined', to, key, params: { memberId: to }, count }]),
  )
}

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { newId } from '../../shared/platform/ids.ts'
import type { Client } from '../api.ts'
import { testHouse } from '../people.ts'
import { upload } from '../upload.ts'
import { made } from './two-workspaces.ts'

const house = await testHouse()
const { admin } = house
const seller = await house.join('salesperson')
const other = await house.join('salesperson')
let count = 0

/** A deal of nobody's but its maker's, with a note and a file about it, all full of one word. */
async function secretDeal(maker: Client) {
  const word = `Wqsecret${++count}`
  const batch = { items: [{ action: 'create', values: { name: `Deal ${word}` } }] }
  const answer = await made(maker.post('/records/deal/batch', batch), 200)
  const [{ id: deal }] = answer.results
  const about = [{ object: 'deal', id: deal }]
  const note = (await made(maker.post('/records/note', { body: `<p>${word}</p>`, about }))).record.id
  const sent = upload({ [`${word}.txt`]: word }, { object: 'deal', record: deal })
  const file = (await made(maker.ask('POST', '/files', sent))).record.id
  return { word, deal, note, file, operation: answer.operationId as string }
}

async function bulk(object: string, action: string, ids: string[]) {
  const { failed } = await made(admin.post(`/records/${object}/bulk`, { action, ids }), 200)
  assert.equal(failed, 0)
}

/** Everything by which somebody could come to know of the note or the file. */
async function isFound(client: Client, { word, note, file }: Awaited<ReturnType<typeof secretDeal>>) {
  const query = { search: word, count: true }
  const answers = await Promise.all([
    client.get(`/records/note/${note}`),
    client.get(`/records/file/${file}`),
    client.get(`/files/${file}/content`),
    client.post('/records/note/query', query),
    client.post('/records/file/query', query),
    client.get(`/search?q=${word}`),
    client.get(`/records/note/${note}/history`),
    client.get('/records/note?limit=200'),
  ])
  const told = answers.map(({ status, body }) =>
    status === 200 ? JSON.stringify(body ?? word).replaceAll(`"search":"${word}"`, '') : '',
  )
  return told.some((text) => text.includes(word) || text.includes(note) || text.includes(file))
}

test('a deal of one’s own with a note, or one that is shared, shows nothing of others', async () => {
  const secret = await secretDeal(seller.client)
  const mine = await secretDeal(other.client)
  const shown = await secretDeal(seller.client)
  await made(
    seller.client.post(`/records/deal/${shown.deal}/shares`, { memberId: other.memberId, level: 'read' }),
  )

  const seen = [await isFound(other.client, secret), await isFound(other.client, mine)]

  assert.deepEqual(seen, [false, true])
  assert.equal(await isFound(other.client, shown), true)
  const { hits } = await made(other.client.get('/search?q=Wqsecret'), 200)
  assert.equal(JSON.stringify(hits).includes(secret.word), false)
})

describe('what was seen only because of a record', () => {
  test('stays unseen when the record goes into the bin, and when its creation is undone', async () => {
    const binned = await secretDeal(seller.client)
    const undone = await secretDeal(seller.client)

    assert.equal(await isFound(other.client, binned), false)
    await made(seller.client.delete(`/records/deal/${binned.deal}`), 204)
    await made(admin.post(`/operations/${undone.operation}/undo`), 200)

    assert.equal((await admin.get(`/records/deal/${undone.deal}`)).status, 404)
    assert.deepEqual(
      [await isFound(other.client, binned), await isFound(other.client, undone)],
      [false, false],
    )
    assert.equal(await isFound(seller.client, binned), true)
  })

  test('stays unseen when the record is removed for good, and is left to whoever made it', async () => {
    const secret = await secretDeal(seller.client)
    await made(admin.delete(`/records/deal/${secret.deal}`), 204)

    await bulk('deal', 'purge', [secret.deal])

    assert.equal(await isFound(other.client, secret), false)
    assert.equal(await isFound(seller.client, secret), true)
    assert.equal(await isFound(admin, secret), true)
  })

  test('stays unseen when its object is removed for good', async () => {
    const nothing = { create: false, read: 'none', update: 'none', delete: 'none' }
    const { object } = await made(
      admin.post('/objects', { name: 'vault', label: { en: 'Vault' }, pluralLabel: { en: 'Vaults' } }),
    )
    const { roles } = await made(admin.get('/roles'), 200)
    const {
      key: _,
      members: _members,
      ...role
    } = roles.find((one: { key: string }) => one.key === 'salesperson')
    await made(
      admin.put('/roles/salesperson', { ...role, objects: { ...role.objects, [object.id]: nothing } }),
      200,
    )
    const vault = (await made(admin.post('/records/vault', { name: 'One' }))).record.id
    const about = [{ object: 'vault', id: vault }]
    const note = (await made(admin.post('/records/note', { body: '<p>Wqvault</p>', about }))).record.id

    await made(admin.delete('/objects/vault'), 200)
    const inBin = await other.client.get(`/records/note/${note}`)
    await made(admin.delete(`/objects/${object.id}?permanent=true`), 200)
    const purged = await other.client.get(`/records/note/${note}`)

    assert.deepEqual([inBin.status, purged.status], [404, 404])
    assert.equal((await admin.get(`/records/note/${note}`)).status, 200)
  })

  test('stays unseen when it is about a note or a file that is', async () => {
    const secret = await secretDeal(seller.client)
    const word = `Wqdeep${count}`
    const beneath = async (about: object) => {
      const note = (
        await made(seller.client.post('/records/note', { body: `<p>${word}</p>`, about: [about] }))
      ).record.id
      const sent = upload({ [`${word}.txt`]: word }, { object: 'note', record: note })
      return {
        ...secret,
        word,
        note,
        file: (await made(seller.client.ask('POST', '/files', sent))).record.id,
      }
    }
    const [ofNote, ofFile] = [
      await beneath({ object: 'note', id: secret.note }),
      await beneath({ object: 'file', id: secret.file }),
    ]

    assert.deepEqual(
      [await isFound(other.client, ofNote), await isFound(other.client, ofFile)],
      [false, false],
    )
    await made(
      seller.client.post(`/records/deal/${secret.deal}/shares`, { memberId: other.memberId, level: 'read' }),
    )
    assert.equal((await other.client.get(`/records/note/${ofNote.note}`)).status, 200)
    assert.equal((await other.client.get(`/records/note/${ofFile.note}`)).status, 200)
  })

  test('a note about a record that everyone sees is seen again only with it, not when it is about nothing', async () => {
    const company = (await made(admin.post('/records/company', { name: 'Open to all' }))).record.id
    const about = [{ object: 'company', id: company }]
    const note = (await made(admin.post('/records/note', { body: '<p>Wqopen</p>', about }))).record.id
    const see = async () => (await other.client.get(`/records/note/${note}`)).status

    const before = await see()
    await made(admin.patch(`/records/note/${note}`, { about: null }), 200)

    assert.deepEqual([before, await see()], [200, 404])
  })
})

describe('what is about a record that is removed for good', () => {
  const purge = (client: Client, ids: string[]) =>
    made(client.post('/records/deal/bulk', { action: 'purge', ids, withAttached: true }), 200)

  test('goes too when that is wanted, with what is about it in turn, and leaves nothing to be found', async () => {
    const secret = await secretDeal(seller.client)
    const sent = upload({ 'beneath.txt': 'beneath' }, { object: 'note', record: secret.note })
    const beneath = (await made(seller.client.ask('POST', '/files', sent))).record.id
    await made(seller.client.delete(`/records/note/${secret.note}`), 204)
    await made(admin.delete(`/records/deal/${secret.deal}`), 204)

    const { done, failed } = await purge(admin, [secret.deal])

    assert.deepEqual([done, failed], [1, 0])
    for (const [object, id] of [
      ['note', secret.note],
      ['file', secret.file],
      ['file', beneath],
    ])
      assert.equal((await admin.get(`/records/${object}/${id}`)).status, 404, object)
    const { records } = await made(admin.post('/records/note/query', { deleted: true, limit: 200 }), 200)
    assert.equal(JSON.stringify(records).includes(secret.word), false)
    assert.equal(await isFound(seller.client, secret), false)
  })

  test('goes once, though notes are about each other and about themselves', async () => {
    const note = async (body: string) => (await made(admin.post('/records/note', { body }))).record.id
    const [first, second, own] = [await note('First'), await note('Second'), await note('Own')]
    const about = (id: string, ...ids: string[]) =>
      made(
        admin.patch(`/records/note/${id}`, { about: ids.map((one) => ({ object: 'note', id: one })) }),
        200,
      )
    await about(first, second)
    await about(second, first)
    await about(own, own, first)
    await made(admin.delete(`/records/note/${first}`), 204)

    const asked = { action: 'purge', ids: [first], withAttached: true }
    const { done, failed } = await made(admin.post('/records/note/bulk', asked), 200)

    assert.deepEqual([done, failed], [1, 0])
    const { records } = await made(admin.post('/records/note/query', { limit: 200 }), 200)
    const left = records.map(({ id }: { id: string }) => id)
    assert.deepEqual(
      [first, second, own].map((id) => left.includes(id)),
      [false, false, true],
    )
    await made(admin.delete(`/records/note/${own}`), 204)
    await made(admin.post('/records/note/bulk', { action: 'purge', ids: [own], withAttached: true }), 200)
    assert.equal((await admin.get(`/records/note/${own}`)).status, 404)
  })

  test('stays where it is about another record besides', async () => {
    const secret = await secretDeal(seller.client)
    const other = (await made(seller.client.post('/records/deal', { name: 'Another' }))).record.id
    const about = [secret.deal, other].map((id) => ({ object: 'deal', id }))
    await made(seller.client.patch(`/records/note/${secret.note}`, { about }), 200)
    await made(admin.delete(`/records/deal/${secret.deal}`), 204)

    await purge(admin, [secret.deal])

    assert.equal((await seller.client.get(`/records/note/${secret.note}`)).status, 200)
    assert.equal((await seller.client.get(`/records/file/${secret.file}`)).status, 404)
  })

  test('stays where whoever removes the record may not delete it, which is told', async () => {
    const all = { create: true, read: 'all', update: 'all', delete: 'all' }
    await made(
      admin.post('/roles', {
        key: 'halfPurger',
        name: 'Half a purger',
        defaults: all,
        objects: { note: { ...all, delete: 'none' } },
        permissions: ['records.purge'],
      }),
    )
    const { client } = await house.join('halfPurger')
    const secret = await secretDeal(seller.client)
    await made(client.delete(`/records/deal/${secret.deal}`), 204)

    const { id, done, failed } = await purge(client, [secret.deal])

    assert.deepEqual([done, failed], [1, 1])
    const { problems } = await made(client.get(`/operations/${id}/problems`), 200)
    assert.equal(problems[0].code, 'records.forbidden')
    assert.equal((await seller.client.get(`/records/note/${secret.note}`)).status, 200)
    assert.equal((await seller.client.get(`/records/file/${secret.file}`)).status, 404)
  })

  test('stays where whoever removes the record does not see it, and nobody is told that it is there', async () => {
    const all = { create: true, read: 'all', update: 'all', delete: 'all' }
    const nothing = { create: false, read: 'none', update: 'none', delete: 'none' }
    await made(
      admin.post('/roles', {
        key: 'blindPurger',
        name: 'Blind purger',
        defaults: all,
        objects: { note: nothing },
        permissions: ['records.purge'],
      }),
    )
    const { client } = await house.join('blindPurger')
    const secret = await secretDeal(seller.client)
    await made(client.delete(`/records/deal/${secret.deal}`), 204)

    const { id, done, failed } = await purge(client, [secret.deal])

    assert.deepEqual([done, failed], [1, 0])
    assert.deepEqual((await made(client.get(`/operations/${id}/problems`), 200)).problems, [])
    assert.equal((await seller.client.get(`/records/note/${secret.note}`)).status, 200)
  })

  test('only what is removed for good takes along what is about it', async () => {
    const answer = await admin.post('/records/deal/bulk', {
      action: 'delete',
      ids: [newId()],
      withAttached: true,
    })

    assert.deepEqual([answer.status, answer.body.error.code], [422, 'operations.unclear'])
  })
})

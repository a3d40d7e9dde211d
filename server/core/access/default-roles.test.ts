import assert from 'node:assert/strict'
import { test } from 'node:test'
import { modules } from '../../modules.ts'
import { defaultRoles } from './default-roles.ts'

test('the roles a workspace starts with hold what core and each module say of their objects', () => {
  const [administrator, manager, salesperson, readOnly] = defaultRoles('en', modules)
  const linesOf = (role: typeof manager) => Object.keys(role?.objects ?? {}).sort()
  const background = ['member', 'team', 'pipeline', 'stage', 'product', 'affiliation', 'deal']

  assert.deepEqual(linesOf(administrator), [])
  assert.deepEqual(linesOf(manager), [...background, 'note'].sort())
  assert.deepEqual(linesOf(salesperson), background.sort())
  assert.deepEqual(linesOf(readOnly), [])
  assert.equal(manager!.objects.deal!.read, 'team')
  assert.equal(manager!.objects.product!.update, 'all')
  assert.equal(salesperson!.objects.deal!.read, 'own')
  assert.equal(salesperson!.objects.product!.update, 'none')
})

test('without modules the roles speak of core’s own objects only', () => {
  const roles = defaultRoles('fi', [])

  assert.deepEqual(
    roles.map(({ key, objects }) => [key, Object.keys(objects).sort()]),
    [
      ['administrator', []],
      ['manager', ['member', 'note', 'team']],
      ['salesperson', ['member', 'team']],
      ['readOnly', []],
    ],
  )
})

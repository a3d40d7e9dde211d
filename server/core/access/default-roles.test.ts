import assert from 'node:assert/strict'
import { test } from 'node:test'
import { modules } from '../../modules.ts'
import { defaultRoles } from './default-roles.ts'

test('the roles a workspace starts with hold what core and each module say of their objects', () => {
  const [administrator, manager, salesperson, service, readOnly] = defaultRoles('en', modules)
  const linesOf = (role: typeof manager) => Object.keys(role?.objects ?? {}).sort()
  const background = ['member', 'team', 'pipeline', 'stage', 'product', 'affiliation', 'deal']

  assert.deepEqual(linesOf(administrator), [])
  assert.deepEqual(linesOf(manager), [...background, 'note'].sort())
  assert.deepEqual(linesOf(salesperson), background.toSorted())
  assert.deepEqual(linesOf(service), [...background, 'note'].sort())
  assert.deepEqual(linesOf(readOnly), [])
  assert.equal(manager!.objects.deal!.read, 'team')
  assert.equal(manager!.objects.product!.update, 'all')
  assert.equal(salesperson!.objects.deal!.read, 'own')
  assert.deepEqual([service!.defaults.update, service!.objects.deal!.read], ['all', 'all'])
  assert.deepEqual([service!.objects.deal!.update, service!.permissions], ['none', []])
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
      ['service', ['member', 'note', 'team']],
      ['readOnly', []],
    ],
  )
})

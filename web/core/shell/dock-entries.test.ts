import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { MenuEntry } from '../navigation/menu-entries.ts'
import { inboxPath } from '../notifications/inbox-path.ts'
import type { WebModule } from '../web-module.ts'
import { dockEntries } from './dock-entries.ts'

const deal = list('deal')
const modules: WebModule[] = [{ name: 'sales', letters: { deal: 'D', contact: 'P' } }]

test('the page the day begins with stands first, then the home', () => {
  const entries = [page('/today'), page(inboxPath), list('company'), deal]

  assert.deepEqual(keysOf(entries), ['/today', 'deal'])
})

test('a menu without such a page has two lists, those people have letters for before the others', () => {
  const entries = [page(inboxPath), list('house'), list('contact'), deal]

  assert.deepEqual(keysOf(entries), ['deal', 'contact'])
})

test('a home the menu hides leaves its place to the next list', () => {
  assert.deepEqual(keysOf([page('/today'), list('house'), list('contact')]), ['/today', 'contact'])
})

function keysOf(entries: readonly MenuEntry[]): string[] {
  return dockEntries(entries, deal.object, modules).map(({ key }) => key)
}

function list(name: string): MenuEntry & { object: ObjectDefinition } {
  return { key: name, object: { id: name, name } as ObjectDefinition }
}

function page(path: string): MenuEntry {
  return { key: path, page: { path, menu: { place: 'side' } } } as MenuEntry
}

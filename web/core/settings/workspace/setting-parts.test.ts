import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { WorkspaceSettings } from '../../../../shared/core/workspace-settings.ts'
import { settingParts, settingsOfParts } from './setting-parts.ts'

const day = (date: string, name: string) => ({ date, name })
const may = day('2026-05-01', 'May Day')
const base = { name: 'Northquay', holidays: [may] } as unknown as WorkspaceSettings

test('holidays are parts by their day, so that two people add theirs', () => {
  const mine = settingParts(base, { holidays: [may, day('2026-12-06', 'Independence Day')] })
  const theirs = { ...base, holidays: [may, day('2026-12-24', 'Christmas Eve')] }

  assert.deepEqual(mine, { 'holidays.2026-12-06': day('2026-12-06', 'Independence Day') })
  assert.deepEqual(
    settingsOfParts(mine, theirs).holidays?.map(({ date }) => date),
    ['2026-05-01', '2026-12-06', '2026-12-24'],
  )
})

test('a day taken away goes, and other settings are parts by their key', () => {
  const mine = settingParts(base, { name: 'Southquay', holidays: [] })

  assert.deepEqual(mine, { name: 'Southquay', 'holidays.2026-05-01': null })
  assert.deepEqual(settingsOfParts(mine, base), { name: 'Southquay', holidays: [] })
  assert.deepEqual(settingsOfParts({ name: 'X' }, base), { name: 'X' })
})

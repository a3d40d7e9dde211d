import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pastedFiles } from './pasted-files.ts'

const paste = (text: string, files: File[] = []) => ({
  // A FileList cannot be made by hand; only its iteration and length are used.
  files: files as unknown as FileList,
  getData: () => text,
})

test('rows copied from a spreadsheet become a file', async () => {
  const [file] = pastedFiles(paste('name\tcity\nAcme\tOulu'), 'Pasted table')

  assert.equal(file?.name, 'Pasted table.tsv')
  assert.equal(await file?.text(), 'name\tcity\nAcme\tOulu')
})

test('a pasted word is no table, and pasted files are taken as they are', () => {
  const file = new File(['a'], 'a.csv')

  assert.deepEqual(pastedFiles(paste('hello there'), 'x'), [])
  assert.deepEqual(pastedFiles(paste('a\tb\n1\t2', [file]), 'x'), [file])
})

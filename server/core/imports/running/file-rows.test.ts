import assert from 'node:assert/strict'
import { buffer } from 'node:stream/consumers'
import { test } from 'node:test'
import { describeFile } from '../../formats/describe-file.ts'
import { bytesSource } from '../../formats/source.ts'
import { writeXlsx } from '../../formats/xlsx/write-xlsx.ts'
import { fileRows } from './file-rows.ts'
import type { FileRow } from './run-import.ts'

async function listOf(rows: AsyncIterable<FileRow>): Promise<FileRow[]> {
  const list: FileRow[] = []
  for await (const row of rows) list.push(row)
  return list
}

test('typed cells reach an import as texts that mean one thing', async () => {
  async function* rows() {
    yield [{ kind: 'date', text: '2016-10-20' }, { kind: 'percent', text: '15%' }, 'x'] as const
    yield [{ kind: 'boolean', text: 'true' }, '', { kind: 'number', text: '-5.5' }] as const
  }
  const source = bytesSource(await buffer(writeXlsx(['a', 'b', 'c'], rows())), 'a.xlsx')
  const { format } = await describeFile(source)
  const read = await listOf(fileRows(source, format))

  assert.deepEqual(
    read.map(({ line, cells, problems }) => ({ line, cells, problems })),
    [
      { line: 2, cells: ['2016-10-20', '15%', 'x'], problems: [] },
      { line: 3, cells: ['true', '', '-5.5'], problems: [] },
    ],
  )
  assert.deepEqual(
    await listOf(fileRows(source, format, { from: { row: 2, line: 3, byte: 0, chars: 0 } })),
    read.slice(1),
  )
})

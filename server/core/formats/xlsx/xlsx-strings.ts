import { formatLimits } from '../limits.ts'
import { refusal } from '../refusal.ts'
import { StringSpill } from './string-spill.ts'
import type { Archive } from './xlsx-archive.ts'
import { unescapeXlsx } from './xlsx-values.ts'
import { parseXml, type XmlHandlers } from './xlsx-xml.ts'

/** The texts of a workbook, which its cells name by number. */
export interface SharedStrings {
  at(index: number): string | Promise<string>
  close(): Promise<void>
}

/** Reads the shared strings: into memory while they are few, else into a temporary file. */
export async function readSharedStrings(
  archive: Archive,
  path: string | null,
  options: { temporaryFolder?: string | undefined; signal?: AbortSignal | undefined } = {},
): Promise<SharedStrings> {
  const size = path === null ? 0 : (archive.size(path) ?? 0)
  if (size > formatLimits.sharedStringBytes) throw refusal('imports.workbook-too-large')
  if (size > formatLimits.sharedStringBytesInMemory) return spilled(archive, path ?? '', options)
  const strings: string[] = []
  if (path !== null) {
    const handlers = stringHandlers((text) => strings.push(text))
    for await (const _ of parseXml(await archive.stream(path), handlers, options.signal));
  }
  return { at: (index) => strings[index] ?? '', close: async () => {} }
}

async function spilled(
  archive: Archive,
  path: string,
  options: { temporaryFolder?: string | undefined; signal?: AbortSignal | undefined },
): Promise<SharedStrings> {
  const spill = await StringSpill.create(options.temporaryFolder)
  try {
    const handlers = stringHandlers((text) => spill.add(text))
    for await (const _ of parseXml(await archive.stream(path), handlers, options.signal)) await spill.flush()
    await spill.seal()
    return spill
  } catch (error) {
    await spill.close()
    throw error
  }
}

/** Calls back with each string item: its runs joined, its phonetic reading left out. */
function stringHandlers(add: (text: string) => void): XmlHandlers {
  let text = ''
  let isText = false
  let isPhonetic = false
  let count = 0
  return {
    open(name) {
      if (name === 'si') text = ''
      else if (name === 'rPh') isPhonetic = true
      else if (name === 't') isText = !isPhonetic
    },
    close(name) {
      if (name === 't') isText = false
      else if (name === 'rPh') isPhonetic = false
      else if (name === 'si') {
        if (++count > formatLimits.sharedStrings) throw refusal('imports.workbook-too-large')
        add(unescapeXlsx(text))
      }
    },
    text(part) {
      // One beyond the limit is enough to be reported as too long.
      if (isText && text.length <= formatLimits.cellChars) text += part
    },
  }
}

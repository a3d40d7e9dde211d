import type { FileKind } from '../../../shared/core/imports/table.ts'
import { refusal } from './refusal.ts'
import { readBytes, type Source } from './source.ts'
import { openArchive } from './xlsx/xlsx-archive.ts'

/** What the first bytes say a file is, where it is neither text nor a workbook. */
const magic: [hex: string, refusal: Parameters<typeof refusal>[0]][] = [
  ['d0cf11e0a1b11ae1', 'imports.excel-old'],
  ['1f8b', 'imports.archive'],
  ['526172211a07', 'imports.archive'],
  ['377abcaf271c', 'imports.archive'],
  ['425a68', 'imports.archive'],
  ['fd377a585a00', 'imports.archive'],
  ['255044462d', 'imports.document'],
  ['89504e470d0a1a0a', 'imports.kind-unknown'],
  ['ffd8ff', 'imports.kind-unknown'],
  ['474946383', 'imports.kind-unknown'],
  ['7f454c46', 'imports.kind-unknown'],
  ['53514c69746520666f726d6174', 'imports.kind-unknown'],
]

/** The parts by which a zip archive shows what it is. */
const zipParts: [part: string, refusal: Parameters<typeof refusal>[0]][] = [
  ['xl/workbook.bin', 'imports.excel-binary'],
  ['content.xml', 'imports.open-document'],
  ['word/document.xml', 'imports.document'],
  ['ppt/presentation.xml', 'imports.document'],
]

/**
 * Whether a file that is not text can be read: its content decides, its name never. Returns 'xlsx' for a
 * workbook, null for what may be text, and refuses everything else with a sentence that says what to do.
 */
export async function recogniseBinary(source: Source): Promise<'xlsx' | null> {
  if (source.size === 0) throw refusal('imports.file-empty')
  const head = await readBytes(source, 0, 16)
  const hex = head.toString('hex')
  const known = magic.find(([prefix]) => hex.startsWith(prefix))
  if (known !== undefined) throw refusal(known[1])
  if (!hex.startsWith('504b0304') && !hex.startsWith('504b0506')) return null

  const archive = await openArchive(source)
  try {
    const part = zipParts.find(([path]) => archive.size(path) !== null)
    if (part !== undefined) throw refusal(part[1])
    if (archive.size('[Content_Types].xml') === null && archive.size('xl/workbook.xml') === null) {
      throw refusal('imports.archive')
    }
    return 'xlsx'
  } finally {
    archive.close()
  }
}

/** Which text format a decoded sample is in. Refuses web pages and text that is mostly unreadable bytes. */
export function recogniseTextKind(text: string): Exclude<FileKind, 'xlsx'> {
  const start = text.trimStart()
  if (/^(<!doctype html|<html|<table|<\?xml|<head|<meta)/i.test(start)) throw refusal('imports.web-page')
  if (isBinary(text)) throw refusal('imports.kind-unknown')
  if (/^BEGIN:VCARD\s*$/im.test(start.slice(0, 200))) return 'vcard'
  if (/^\[\s*(\{|\])/.test(start)) return 'jsonArray'
  if (start.startsWith('{') && isJsonObject(firstLine(start))) return 'jsonLines'
  return /^\{\s*"[^"]*"\s*:/.test(start) ? 'jsonArray' : 'csv'
}

function firstLine(text: string): string {
  return text.slice(0, text.search(/[\r\n]|$/))
}

function isJsonObject(line: string): boolean {
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}

// Tables hold a stray control character at most.
function isBinary(text: string): boolean {
  const head = text.slice(0, 8192)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const strange = head.match(/[\u0000-\u0008\u000e-\u001f]|\p{Surrogate}/gu)?.length ?? 0
  return strange > head.length / 10
}

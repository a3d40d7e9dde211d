import { formatLimits } from '../limits.ts'
import { refusal } from '../refusal.ts'
import type { Archive } from './xlsx-archive.ts'
import { type NumberKind, numberKindOf } from './xlsx-number-format.ts'
import { parseWholeXml, type XmlHandlers } from './xlsx-xml.ts'

export interface Workbook {
  sheets: { name: string; hidden: boolean; path: string }[]
  is1904: boolean
  /** What each cell style makes of a number, by the style's index. */
  styles: NumberKind[]
  /** Path of the shared strings, where there are any. */
  stringsPath: string | null
}

/** Reads what a workbook says about itself: its sheets in order, and how its numbers are meant. */
export async function readWorkbook(archive: Archive): Promise<Workbook> {
  const workbookPath = (await relations(archive, '', '_rels/.rels')).find(
    ({ type }) => type === 'officeDocument',
  )
  const path = workbookPath?.target ?? 'xl/workbook.xml'
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const related = await relations(archive, folder, `${folder}_rels/${path.slice(folder.length)}.rels`)
  const workbook: Workbook = { sheets: [], is1904: false, styles: [], stringsPath: null }
  await parsePart(archive, path, {
    open(name, attributes) {
      if (name === 'workbookPr') workbook.is1904 = /^(1|true)$/.test(attributes.date1904 ?? '')
      if (name !== 'sheet') return
      const target = related.find(({ id }) => id === (attributes['r:id'] ?? idOf(attributes)))
      if (target?.type !== 'worksheet') return
      const hidden = attributes.state !== undefined && attributes.state !== 'visible'
      workbook.sheets.push({ name: attributes.name ?? '', hidden, path: target.target })
    },
  })
  if (workbook.sheets.length === 0) throw refusal('imports.workbook-broken', { reason: 'it has no sheets' })
  const stylesPath = related.find(({ type }) => type === 'styles')?.target
  if (stylesPath !== undefined && archive.size(stylesPath) !== null) {
    workbook.styles = await readStyles(archive, stylesPath)
  }
  const strings = related.find(({ type }) => type === 'sharedStrings')?.target
  workbook.stringsPath = strings !== undefined && archive.size(strings) !== null ? strings : null
  return workbook
}

interface Relation {
  id: string
  /** Last part of the type's address. */
  type: string
  target: string
}

async function relations(archive: Archive, folder: string, path: string): Promise<Relation[]> {
  const found: Relation[] = []
  if (archive.size(path) === null) return found
  await parsePart(archive, path, {
    open(name, attributes) {
      if (name !== 'Relationship') return
      const type = (attributes.Type ?? '').split('/').at(-1) ?? ''
      found.push({ id: attributes.Id ?? '', type, target: resolved(folder, attributes.Target ?? '') })
    },
  })
  return found
}

function resolved(folder: string, target: string): string {
  return new URL(target, `zip:///${folder}`).pathname.slice(1)
}

/** Some writers use another prefix for the relationships' namespace. */
function idOf(attributes: Readonly<Record<string, string>>): string | undefined {
  return Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1]
}

async function readStyles(archive: Archive, path: string): Promise<NumberKind[]> {
  const codes = new Map<number, string>()
  const formats: number[] = []
  let isInCellStyles = false
  await parsePart(archive, path, {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
      if (name === 'cellXfs') isInCellStyles = true
      if (name === 'xf' && isInCellStyles) formats.push(Number(attributes.numFmtId ?? 0))
    },
    close(name) {
      if (name === 'cellXfs') isInCellStyles = false
    },
  })
  return formats.map((id) => numberKindOf(id, codes.get(id)))
}

async function parsePart(archive: Archive, path: string, handlers: XmlHandlers): Promise<void> {
  if ((archive.size(path) ?? 0) > formatLimits.zipSmallPartBytes) throw refusal('imports.workbook-too-large')
  await parseWholeXml(await archive.stream(path), handlers)
}

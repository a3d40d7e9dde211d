import { buffer } from 'node:stream/consumers'
import yazl from 'yazl'
import { bytesSource, type Source } from '../source.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A workbook made by hand for tests: parts by path, beside a plain frame for one sheet called "Data". */
export async function exampleWorkbook(
  parts: Record<string, string | Buffer>,
  name = 'a.xlsx',
): Promise<Source> {
  const zip = new yazl.ZipFile()
  for (const [path, content] of Object.entries({ ...frame, ...parts }))
    zip.addBuffer(Buffer.from(content), path)
  zip.end()
  // Declared as any readable; it is a PassThrough.
  return bytesSource(await buffer(zip.outputStream as AsyncIterable<Buffer> & NodeJS.ReadableStream), name)
}

/** The XML of a sheet with these rows inside. */
export function sheetXml(rows: string): string {
  return `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`
}

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`

const frame: Record<string, string> = {
  '[Content_Types].xml': '<Types/>',
  '_rels/.rels': `<Relationships>${relation('rId1', 'officeDocument', '/xl/workbook.xml')}</Relationships>`,
  'xl/workbook.xml':
    `<workbook xmlns:r="${office}"><sheets><sheet name="Old" state="hidden" r:id="rId2"/>` +
    '<sheet name="Data" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    `<Relationships>${relation('rId1', 'worksheet', 'worksheets/data.xml')}${relation('rId2', 'worksheet', 'worksheets/old.xml')}` +
    `${relation('rId3', 'sharedStrings', 'sharedStrings.xml')}${relation('rId4', 'styles', 'styles.xml')}</Relationships>`,
  'xl/worksheets/old.xml': sheetXml('<row><c t="inlineStr"><is><t>old</t></is></c></row>'),
}

import { errorCodesInSource } from './error-codes.ts'
import { codesNamed, refusalFolders, sentencesIn } from './refusal-sentences.ts'

/** The codes of places in what was sent, of rows and of records that were left, by area: a table in Markdown. */
export async function detailTable(): Promise<string> {
  const texts = await Promise.all(refusalFolders().map(async ({ folder }) => (await sentencesIn(folder)).en))
  const refusals = new Set(errorCodesInSource().map(({ code }) => code))
  const areas = new Set([...texts.flatMap(Object.keys), ...refusals].map(areaOf))
  const codes = new Set(codesNamed(areas).map(({ code }) => code))
  const details = [...codes].filter((code) => !refusals.has(code)).sort()
  const rows = Object.entries(Object.groupBy(details, areaOf)).map(([area, named = []]) => {
    return `| \`${area}.\` | ${named.map((code) => `\`${code.slice(area.length + 1)}\``).join(', ')} |`
  })
  return ['| area | code |', '| --- | --- |', ...rows].join('\n')
}

function areaOf(code: string): string {
  return code.slice(0, code.indexOf('.'))
}

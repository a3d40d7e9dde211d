import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { ImportCounts } from '../../../shared/core/imports/import-plan.ts'
import { findField } from '../../../shared/core/metadata.ts'
import { errorFile } from '../../core/imports/problems/error-file.ts'
import { summariseProblems } from '../../core/imports/problems/summarise-problems.ts'
import type { StoredImport } from '../../core/imports/storing/stored-import.ts'
import type { Installation } from '../../core/installation.ts'
import type { Context } from '../../platform/context.ts'
import { pathFromHere } from '../options/path-from-here.ts'
import type { ImportOptions } from './run-import-command.ts'

/** Prints what came of an import, writes the files of rows that were left out, and sets the exit code. */
export async function reportImport(
  installation: Installation,
  ctx: Context,
  stored: StoredImport,
  options: ImportOptions,
): Promise<void> {
  const isTrial = options.dryRun === true
  const { counts } = isTrial && stored.dryRun !== null ? stored.dryRun.progress : stored.progress
  const run = isTrial ? ('dryRun' as const) : ('import' as const)
  const { groups, withoutValue } = await summariseProblems(ctx, stored, { run })
  const files: string[] = []
  for (const [part, count] of counts.entries()) {
    if (count === null || count.failed === 0) continue
    const path = join(pathFromHere(options.errors), errorName(stored, part))
    await pipeline(
      await errorFile(ctx, installation.files, stored, { part, run, severity: 'error' }),
      createWriteStream(path),
    )
    files.push(path)
  }
  if (options.json === true) {
    const { id, operationId } = stored
    const parts = stored.plan.parts.map((part, at) => ({
      file: nameOf(stored, at),
      object: part.object,
      ...counts[at],
    }))
    process.stdout.write(
      `${JSON.stringify({ id, operationId, dryRun: isTrial, parts, problems: groups, errorFiles: files })}\n`,
    )
  } else {
    for (const [at, count] of counts.entries()) process.stdout.write(`${lineOf(stored, at, count)}\n`)
    for (const one of withoutValue) process.stdout.write(`${sayWithout(ctx, stored, one, groups, isTrial)}\n`)
    for (const group of groups.slice(0, mostSaid)) process.stdout.write(`  ${sayGroup(stored, group)}\n`)
    if (groups.length > mostSaid)
      process.stdout.write(`  … and ${groups.length - mostSaid} more kinds of problems\n`)
    for (const file of files) process.stdout.write(`Rows that were left out: ${file}\n`)
    process.stdout.write(
      isTrial ? 'Nothing was written.\n' : `Take it back: npm run kith -- undo ${stored.operationId}\n`,
    )
  }
  if (files.length > 0) process.exitCode = 1
}

const mostSaid = 20

function lineOf(stored: StoredImport, at: number, count: ImportCounts | undefined): string {
  const { rows = 0, created = 0, updated = 0, unchanged = 0, failed = 0, linked = 0 } = count ?? {}
  const made = linked > 0 ? `, ${linked} made to link to` : ''
  const { object } = stored.plan.parts[at]!
  return `${nameOf(stored, at)} → ${object}: ${rows} rows, ${created} created, ${updated} updated, ${unchanged} unchanged, ${failed} left out${made}`
}

type Without = Awaited<ReturnType<typeof summariseProblems>>['withoutValue'][number]

/** Rows that came (after a trial: would come) in without what they say, in one plain sentence with the way out. */
function sayWithout(
  ctx: Context,
  stored: StoredImport,
  { part, column, field, rows }: Without,
  groups: Groups,
  isTrial: boolean,
): string {
  const { object: name, columns } = stored.plan.parts[part]!
  const target = columns.find((one) => one.column === column)?.target
  const object = ctx.metadata.objects.get(name)
  const records = object?.pluralLabel.en ?? name
  const what = (object && findField(object, field)?.label.en) ?? field
  if (target?.kind !== 'link')
    return `${rows} ${records}: ${what} could not be read and ${isTrial ? 'would be' : 'was'} left out.`
  const rules = (object && ctx.rules.get(object.id)) ?? []
  const isFilled = rules.some((rule) => rule.fills?.includes(field))
  const came = isTrial ? 'they would come' : 'they came'
  const instead = isFilled ? `${came} into the first there is` : `${came} in without`
  const way = target.createMissing === true ? '' : ' --create-missing makes what is not there.'
  const named = sayNames(groups.filter((one) => one.part === part && one.column === column))
  return `${rows} ${records} name a ${what} (column ${column}) that is not there${named}; ${instead}.${way}`
}

const mostNamed = 5

/** The names concerned, most frequent first. */
function sayNames(groups: Groups): string {
  const named = groups.flatMap(({ value, count }) => (value === null ? [] : [`“${value}” (${count})`]))
  if (named.length === 0) return ''
  const more = named.length > mostNamed ? ` and ${named.length - mostNamed} more` : ''
  return `: ${named.slice(0, mostNamed).join(', ')}${more}`
}

type Groups = Awaited<ReturnType<typeof summariseProblems>>['groups']

function sayGroup(
  stored: StoredImport,
  { part, column, value, count, message, proposals }: Groups[number],
): string {
  const what = value === null ? '' : ` “${value}”`
  const near = proposals.length === 0 ? '' : ` Near: ${proposals.join(', ')}.`
  return `${count} × ${nameOf(stored, part)} ${column}${what}: ${message}${near}`
}

function nameOf({ plan, tables }: StoredImport, part: number): string {
  return tables[plan.parts[part]?.table ?? -1]?.name ?? ''
}

function errorName(stored: StoredImport, part: number): string {
  return `${nameOf(stored, part)
    .replace(/\.\w+$/, '')
    .replace(/[/\\]/g, ' ')}.problems.csv`
}

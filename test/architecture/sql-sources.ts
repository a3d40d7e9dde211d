import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { splitStatements } from '../../server/platform/database/migration-files.ts'
import { lineOf, type SourceFile, type SyntaxNode, walk } from './source-files.ts'
import type { SqlPlace } from './sql-rules.ts'

/** A piece of SQL of this repository and where to find it. */
export interface SqlPiece {
  at: string
  place: SqlPlace
  text: string
}

/** Every `sql` template and every literal given to `raw()`, with `?` where values or pieces are put in. */
export function sqlInCode(file: SourceFile): SqlPiece[] {
  const pieces: SqlPiece[] = []
  for (const node of walk(file.program)) {
    const text = sqlText(node)
    if (text === null) continue
    pieces.push({ at: `${file.path}:${lineOf(file.text, node.start)}`, place: 'code', text })
  }
  return pieces
}

/** Every statement of every migration. */
export function sqlInMigrations(): SqlPiece[] {
  return (['global', 'workspace'] as const).flatMap((family) => {
    const folder = join(import.meta.dirname, '../../server/migrations', family)
    return readdirSync(folder).flatMap((name) =>
      splitStatements(readFileSync(join(folder, name), 'utf8')).map((text) => {
        return { at: `${family}/${name}: ${text.slice(0, 60)}`, place: `${family} migration` as const, text }
      }),
    )
  })
}

function sqlText(node: SyntaxNode): string | null {
  if (node.type === 'TaggedTemplateExpression' && nameOf(node.tag) === 'sql') return templateText(node.quasi)
  if (node.type === 'CallExpression' && nameOf(node.callee) === 'raw') {
    const [first] = node.arguments as (SyntaxNode | undefined)[]
    if (first?.type === 'Literal' && typeof first.value === 'string') return first.value
    if (first?.type === 'TemplateLiteral') return templateText(first)
  }
  return null
}

function nameOf(node: unknown): unknown {
  return (node as SyntaxNode).name
}

function templateText(quasi: unknown): string {
  const { quasis } = quasi as { quasis: { value: { cooked: string } }[] }
  return quasis.map((part) => part.value.cooked).join('?')
}

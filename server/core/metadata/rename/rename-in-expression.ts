import { parseExpression } from '../../../../shared/core/expressions/parse-expression.ts'
import type { Node } from '../../../../shared/core/expressions/syntax.ts'

/** An expression that says another name for a field, its spelling otherwise untouched. One that cannot be read stays. */
export function renamedExpression(source: string, from: string, to: string): string {
  const places = placesOf(source, from).sort((a, b) => b - a)
  return places.reduce((text, at) => text.slice(0, at) + to + text.slice(at + from.length), source)
}

function placesOf(source: string, name: string): number[] {
  try {
    return fieldsIn(parseExpression(source)).flatMap((node) =>
      node.name === name && source.startsWith(name, node.at) ? [node.at] : [],
    )
  } catch {
    return []
  }
}

function fieldsIn(node: Node): (Node & { kind: 'field' })[] {
  if (node.kind === 'field') return [node]
  if (node.kind === 'call') return node.args.flatMap(fieldsIn)
  if (node.kind === 'binary') return [...fieldsIn(node.left), ...fieldsIn(node.right)]
  return node.kind === 'unary' ? fieldsIn(node.operand) : []
}

/** An expression as a tree. `at` is the offset in the source that a problem with the part points at. */
export type Node =
  | { kind: 'number'; at: number; text: string }
  | { kind: 'text'; at: number; value: string }
  | { kind: 'boolean'; at: number; value: boolean }
  | { kind: 'blank'; at: number }
  | { kind: 'field'; at: number; name: string; part: string | null }
  | { kind: 'call'; at: number; name: string; args: Node[] }
  | { kind: 'binary'; at: number; operator: BinaryOperator; left: Node; right: Node }
  | { kind: 'unary'; at: number; operator: UnaryOperator; operand: Node }

const binaryOperators = ['or', 'and', '=', '!=', '<', '<=', '>', '>=', '&', '+', '-', '*', '/', '^'] as const
export type BinaryOperator = (typeof binaryOperators)[number]
export type UnaryOperator = 'not' | '-' | '%'

/** Bounds that keep an expression from costing more than it should. */
export const expressionLimits = { length: 5_000, parts: 1_000, depth: 60, text: 10_000 } as const

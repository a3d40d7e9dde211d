/**
 * A piece of SQL with its parameters. Composable: pieces nest in pieces, and parameters are numbered
 * only when the whole is sent. Text can enter a statement as a literal of our source, as a parameter,
 * as a quoted identifier or, where definitions cannot have parameters, as a quoted literal: there is no
 * fifth way.
 */
export class Sql {
  readonly strings: readonly string[]
  readonly parts: readonly unknown[]
  /** See `repeated`. */
  readonly isRepeated: boolean

  constructor(strings: readonly string[], parts: readonly unknown[], isRepeated = false) {
    this.strings = strings
    this.parts = parts
    this.isRepeated = isRepeated
  }

  /** The statement as PostgreSQL takes it: `$1` placeholders and their values. */
  compile(): { text: string; values: unknown[] } {
    const values: unknown[] = []
    return { text: render(this, values), values }
  }
}

/** Every `${value}` becomes a parameter, unless it is itself a piece of SQL. */
export function sql(strings: TemplateStringsArray, ...parts: unknown[]): Sql {
  return new Sql(strings, parts)
}

/**
 * Marks a statement that is sent over and over with other parameters and whose best plan is the same for
 * all of them: connections prepare it once. Not for filters, where rare values deserve other plans than
 * common ones, nor for batches, whose tables may grow faster than a kept plan is reconsidered.
 */
export function repeated(statement: Sql): Sql {
  return new Sql(statement.strings, statement.parts, true)
}

/** A statement about this many rows, marked as repeated when they are as few as people's own changes have. */
export function repeatedForFew(rows: number, statement: Sql): Sql {
  return rows <= 10 ? repeated(statement) : statement
}

export const empty = new Sql([''], [])

/** A quoted identifier, or a qualified one. The only place where names enter SQL text. */
export function identifier(...path: string[]): Sql {
  return new Sql([path.map(quote).join('.')], [])
}

/** Pieces side by side. An empty list is empty SQL. */
export function join(pieces: readonly Sql[], separator = ', '): Sql {
  if (pieces.length === 0) return empty
  return new Sql(['', ...Array<string>(pieces.length - 1).fill(separator), ''], pieces)
}

/** Conditions joined by AND (true when there are none), each and the whole in parentheses. */
export function all(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? sql`true` : joined(conditions, ' and ')
}

/** Conditions joined by OR (false when there are none), each and the whole in parentheses. */
export function any(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? sql`false` : joined(conditions, ' or ')
}

// Without those around the whole, a condition before it would hold for its first part only.
function joined(conditions: readonly Sql[], separator: string): Sql {
  return sql`(${join(
    conditions.map((condition) => sql`(${condition})`),
    separator,
  )})`
}

/** A keyword or literal written in our own source, where the template needs it computed. Never input. */
export function raw(source: string): Sql {
  return new Sql([source], [])
}

/** A quoted text constant, for definitions only: they can have no parameters. */
export function literal(text: string): Sql {
  if (text.includes('\0')) throw new Error('a text constant cannot hold a zero character')
  const quoted = text.replaceAll("'", "''")
  return raw(text.includes('\\') ? `E'${quoted.replaceAll('\\', '\\\\')}'` : `'${quoted}'`)
}

function render(piece: Sql, values: unknown[]): string {
  let text = piece.strings[0] ?? ''
  piece.parts.forEach((part, at) => {
    if (part instanceof Sql) text += render(part, values)
    else text += `$${values.push(part)}`
    text += piece.strings[at + 1] ?? ''
  })
  return text
}

// A page of a list names some thirty columns. Bounded, for definitions come and go.
const quotedNames = new Map<string, string>()
const mostQuoted = 5_000

function quote(name: string): string {
  const known = quotedNames.get(name)
  if (known !== undefined) return known
  const quoted = quoteAnew(name)
  if (quotedNames.size >= mostQuoted) quotedNames.clear()
  quotedNames.set(name, quoted)
  return quoted
}

function quoteAnew(name: string): string {
  if (name.length === 0 || name.includes('\0')) throw new Error(`not an identifier: ${JSON.stringify(name)}`)
  if (Buffer.byteLength(name) > 63) throw new Error(`identifier too long: ${name}`)
  return `"${name.replaceAll('"', '""')}"`
}

/** Where a piece of SQL stands: in code (possibly a part of a statement), or a whole statement of a migration. */
export type SqlPlace = 'code' | 'global migration' | 'workspace migration'

interface Rule {
  /** What is wrong, and what to do instead. */
  problem: string
  in?: SqlPlace[]
  /** Is it broken by this text? Comments are gone, literals are empty, everything is lower case. */
  breaks(text: string): boolean
}

const longestName = 50
const volatile =
  /\b(now|clock_timestamp|statement_timestamp|transaction_timestamp|gen_random_uuid|uuidv[47]|random|nextval)\s*\(|\bcurrent_(timestamp|date|time)\b|\blocaltime(stamp)?\b/
const migration: SqlPlace[] = ['global migration', 'workspace migration']

// From the trial of this design on a cluster that spreads schemas over machines: what fails there is
// refused here, so that the same statements run everywhere.
const rules: Rule[] = [
  {
    problem: 'no triggers or rules: write what they would in the statement itself',
    breaks: (text) => /\bcreate\s+(or\s+replace\s+)?(constraint\s+)?(trigger|rule)\b/.test(text),
  },
  {
    problem: 'no sequences, serial or identity columns: count in a row of the counter table',
    breaks: (text) =>
      /\bcreate\s+sequence\b|\b(big|small)?serial\d?\b(?!\s*[.(])|\bgenerated\s+(always|by\s+default)\s+as\s+identity\b|\bnextval\s*\(/.test(
        text,
      ),
  },
  {
    problem: 'one statement per string: send the second one by itself',
    // A block is one: what it runs it puts together itself.
    breaks: (text) => /;\s*\S/.test(text.replace(/^\s*do \$\$.*\$\$\s*$/s, '')),
  },
  {
    problem: 'name every constraint: constraint <name> primary key | unique | check | foreign key',
    breaks: (text) => isTableDefinition(text) && hasUnnamedConstraint(text),
  },
  {
    problem: 'name every index',
    breaks: (text) =>
      /\bcreate\s+(unique\s+)?index\s+(concurrently\s+)?(if\s+not\s+exists\s+)?(on\b|\()/.test(text),
  },
  {
    problem: 'name every object of statistics',
    breaks: (text) => /\bcreate\s+statistics\s+(if\s+not\s+exists\s+)?(on\b|\()/.test(text),
  },
  {
    problem: `names of constraints and indexes have ${longestName} bytes at most`,
    breaks: (text) => writtenNames(text).some((name) => Buffer.byteLength(name) > longestName),
  },
  {
    problem: 'times, ids and random values are parameters, not functions of the database',
    in: ['code'],
    breaks: (text) => volatile.test(text) && !isPlainInsert(text),
  },
  {
    problem: 'a default may not be a function: INSERT … SELECT would use it. Pass the value',
    in: migration,
    breaks: (text) => volatile.test(text),
  },
  {
    problem: 'returning gives columns only',
    breaks: (text) => /\breturning\b(?:(?!\bfrom\b|\)).)*\b(?!cast\b|coalesce\b)[a-z_]+\(/s.test(text),
  },
  {
    problem: 'no session variables in SQL: pass parameters',
    breaks: (text) =>
      /\bset_config\s*\(|\bcurrent_setting\s*\(|\bset\s+(local\s+|session\s+)?role\b/.test(text),
  },
  {
    problem: 'add a constraint in an ALTER TABLE of its own',
    breaks: (text) =>
      /\balter\s+table\b/.test(text) && /\badd\s+constraint\b/.test(text) && alterations(text) > 1,
  },
  {
    problem: 'no MERGE, INHERITS or RENAME CONSTRAINT: use ON CONFLICT, partitions, permanent names',
    breaks: (text) => /\bmerge\s+into\b|\binherits\s*\(|\brename\s+constraint\b/.test(text),
  },
  {
    problem: 'every table has a primary key',
    in: migration,
    breaks: (text) =>
      /\bcreate\s+table\b/.test(text) && !/\bprimary\s+key\b|\bpartition\s+of\b|\blike\b/.test(text),
  },
  {
    problem: 'a workspace is complete in itself: nothing outside its {schema} (and extensions in public)',
    in: ['workspace migration'],
    breaks: (text) =>
      /\b(kith|graphile_worker|ws_\w+)\s*\./.test(text) || hasUnqualifiedTable(text, '{schema}'),
  },
  {
    problem: 'the global schema knows no workspace schema',
    in: ['global migration'],
    breaks: (text) => text.includes('{schema}') || /\bws_\w+\s*\./.test(text),
  },
]

/** What this SQL breaks of the rules that let it run on one machine and on many. */
export function sqlProblems(sql: string, place: SqlPlace): string[] {
  const text = plain(sql)
  return rules
    .filter((rule) => (rule.in === undefined || rule.in.includes(place)) && rule.breaks(text))
    .map((rule) => rule.problem)
}

function plain(sql: string): string {
  return sql
    .replaceAll(/'(?:[^']|'')*'/g, "''")
    .replaceAll(/--.*$/gm, '')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .toLowerCase()
    .trim()
}

// Only this form lets the one node that writes say when it did.
function isPlainInsert(text: string): boolean {
  return /^insert\s+into\b.*\bvalues\b/s.test(text) && !/\b(select|conflict|returning)\b/.test(text)
}

function isTableDefinition(text: string): boolean {
  return /\bcreate\s+(unlogged\s+)?table\b|\balter\s+table\b|\badd\s+(column|constraint)\b/.test(text)
}

function hasUnnamedConstraint(text: string): boolean {
  const kinds = /\b(primary\s+key|unique|check(?=\s*\()|foreign\s+key|exclude(?=\s+using)|references)\b/g
  return [...text.matchAll(kinds)].some((found) => {
    const before = text.slice(0, found.index).trimEnd()
    const isNamed = /\bconstraint\s+\S+$/.test(before)
    const belongsToForeignKey = found[1] === 'references' && /\bforeign\s+key\s*\([^)]*\)$/.test(before)
    return !isNamed && !belongsToForeignKey
  })
}

function writtenNames(text: string): string[] {
  const naming =
    /\b(?:constraint|create\s+(?:unique\s+)?index(?:\s+concurrently)?(?:\s+if\s+not\s+exists)?)\s+([a-z_][a-z0-9_]*)/g
  return [...text.matchAll(naming)].map((found) => found[1] ?? '')
}

function alterations(text: string): number {
  return [
    ...text.matchAll(/(?:\balter\s+table\s+(?:only\s+)?\S+\s+|,\s*)(add|drop|alter|rename|validate)\b/g),
  ].length
}

function hasUnqualifiedTable(text: string, schema: string): boolean {
  const naming =
    /\b(?:create\s+table(?:\s+if\s+not\s+exists)?|alter\s+table(?:\s+only)?|insert\s+into|\bon(?=\s+\S+\s*(?:using|\())|references|update)\s+(\S+)/g
  return [...text.matchAll(naming)].some((found) => !found[1]?.startsWith(`${schema}.`))
}

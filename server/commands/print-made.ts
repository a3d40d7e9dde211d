/** Shows what a command made, for people and scripts: `name=value` lines, or with `--json` one object. */
export function printMade(made: object, options: { json?: boolean }): void {
  const lines = Object.entries(made).map(([name, value]) => `${name}=${shown(value)}`)
  console.log(options.json === true ? JSON.stringify(made) : lines.join('\n'))
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return ''
  return Array.isArray(value) ? value.join(',') : String(value)
}

/** What the test gave its child program, as the one argument. */
export const given = JSON.parse(process.argv[2]!)

/** Says something to the test that waits for it. */
export function say(fact: Record<string, unknown>): void {
  console.log(JSON.stringify(fact))
}

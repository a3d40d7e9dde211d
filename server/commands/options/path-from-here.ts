import { resolve } from 'node:path'

/**
 * The file or folder a person names, from where they stand: the program itself runs in its own folder, and
 * the script that starts it, like npm, says in INIT_CWD where it was called.
 */
export function pathFromHere(given: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), given)
}

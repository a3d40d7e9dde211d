import { after } from 'node:test'

// Files that share a process (test/together.ts) share what is costly to start, such as a browser.

let endings: (() => unknown)[] | undefined

/** What files share from here on is ended by `endWhatIsShared`, and not with the file that began it. */
export function shareBetweenFiles(): void {
  endings = []
}

/** Does this after the last file of the process, or after the calling file when it is run by itself. */
export function afterLastFile(end: () => unknown): void {
  if (endings === undefined) after(end)
  else endings.push(end)
}

/** Ends what the files of this process shared. */
export async function endWhatIsShared(): Promise<void> {
  for (const end of endings ?? []) await end()
}

const preparations: (() => Promise<unknown>)[] = []

/** Has something here before a change that was refused is told of; what is waited for never fails. */
export function beforeRefusal(prepare: () => Promise<unknown>): void {
  preparations.push(prepare)
}

/** Settles when all of it is here, or cannot be had now. */
export function untilSayable(): Promise<unknown> {
  return Promise.all(preparations.map((prepare) => prepare()))
}

/**
 * Several pieces of work on one transaction that do not need each other's answers: their statements travel
 * together and run in the order they were sent. Unlike Promise.all it waits for every one before it throws
 * the first failure, so that nothing is sent after the transaction was rolled back.
 */
export async function together<Work extends readonly unknown[]>(
  work: readonly [...{ [At in keyof Work]: Promise<Work[At]> }],
): Promise<Work> {
  await Promise.allSettled(work)
  return (await Promise.all(work)) as unknown as Work
}

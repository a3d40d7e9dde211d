const Present = Date
const msPerDay = 86_400_000

/** Does something as of an earlier day: the program that runs in this process takes it for today. */
export async function daysAgo<T>(days: number, act: () => Promise<T>): Promise<T> {
  const back = days * msPerDay
  globalThis.Date = class extends Present {
    constructor(...given: [] | ConstructorParameters<typeof Date>) {
      super(...((given.length === 0 ? [Present.now() - back] : given) as [number]))
    }
    static override now(): number {
      return Present.now() - back
    }
  } as DateConstructor
  try {
    return await act()
  } finally {
    globalThis.Date = Present
  }
}

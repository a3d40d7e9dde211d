/**
 * Tells of what is typed: the first key after a rest at once, so that nobody waits who types slowly; of keys that
 * follow each other faster than that, the last one, a moment after it.
 */
export function inBursts<Value>(tell: (value: Value) => void, restMs: number) {
  let timer: ReturnType<typeof setTimeout> | undefined
  function add(value: Value): void {
    if (timer === undefined) tell(value)
    clearTimeout(timer)
    timer = setTimeout(() => {
      timer = undefined
      tell(value)
    }, restMs)
  }
  function end(): void {
    clearTimeout(timer)
    timer = undefined
  }
  return { add, end }
}

/** Chance that is the same each time: two samples of one trade and language differ in nothing. */
export interface Chance {
  /** A whole number from `least` to `most`. */
  whole(least: number, most: number): number
  one<Item>(of: readonly Item[]): Item
  /** True in so many of a hundred cases. */
  percent(cases: number): boolean
}

/** mulberry32 (Tommy Ettinger, public domain). */
export function chanceFrom(seed: number): Chance {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    whole,
    one: (of) => of[whole(0, of.length - 1)]!,
    percent: (cases) => next() * 100 < cases,
  }
}

import type { Holiday } from './holiday.ts'

/** A holiday by its day and its names in English, simplified and traditional Chinese and Finnish. */
export function named(date: string, en: string, hans: string, hant: string, fi: string): Holiday {
  return { date, name: { en, 'zh-Hans': hans, 'zh-Hant': hant, fi } }
}

import { dayOfWeek, distantDay, edgeOf, nearWeekday, type SpokenDate } from './days-from-today.ts'

const weekdays = ['ma', 'ti', 'ke', 'to', 'pe', 'la', 'su']
// perjantai, perjantaina, perjantain; pe.
const weekdayName =
  '(maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai|ma|ti|ke|to|pe|la|su)(?:na|n)?\\b\\.?'
// Both as counted (kolme päivää) and in the genitive before "päästä" (kolmen päivän päästä).
const numbers: Readonly<Record<string, number>> = {
  yhden: 1,
  kahden: 2,
  kaksi: 2,
  kolmen: 3,
  kolme: 3,
  neljän: 4,
  neljä: 4,
  viiden: 5,
  viisi: 5,
  kuuden: 6,
  kuusi: 6,
  seitsemän: 7,
  kahdeksan: 8,
  yhdeksän: 9,
  kymmenen: 10,
}
const number = `(?:(\\d{1,4}|${Object.keys(numbers).join('|')}) ?)?`
const unit = '(päivä[än]*|pv|viikkoa|viikon|viikko|vko|kuukautta|kuukauden|kuukausi|kk|vuotta|vuoden|vuosi)'
const after = '(?=[\\s.,]|$)'

/** Days as people say them in Finnish. */
export const finnishDates: readonly SpokenDate[] = [
  [/^tänään/, (_, today) => today.date],
  [/^ylihuomenna/, (_, today) => distantDay(today, 2, 'day')],
  [/^huomenna/, (_, today) => distantDay(today, 1, 'day')],
  [/^(?:toissapäivänä|toissa päivänä)/, (_, today) => distantDay(today, -2, 'day')],
  [/^eilen/, (_, today) => distantDay(today, -1, 'day')],
  [new RegExp(`^ensi viikon ${weekdayName}`), ([, day], today) => dayOfWeek(today, weekdayOf(day), 1)],
  [new RegExp(`^viime viikon ${weekdayName}`), ([, day], today) => dayOfWeek(today, weekdayOf(day), -1)],
  [new RegExp(`^tämän viikon ${weekdayName}`), ([, day], today) => dayOfWeek(today, weekdayOf(day), 0)],
  [new RegExp(`^viime ${weekdayName}`), ([, day], today) => nearWeekday(today, weekdayOf(day), -1)],
  [
    new RegExp(`^(?:ensi |tulevana |tänä )?${weekdayName}(?! ?\\d{1,2}[.:]\\d)`),
    ([, day], today) => nearWeekday(today, weekdayOf(day), 1),
  ],
  [
    new RegExp(`^${number}${unit} sitten`),
    ([, count, of], today) => distantDay(today, -countOf(count), unitOf(of)),
  ],
  [
    new RegExp(`^${number}${unit} (?:päästä|kuluttua)`),
    ([, count, of], today) => distantDay(today, countOf(count), unitOf(of)),
  ],
  [
    new RegExp(`^\\+?(\\d{1,4}) ?${unit}${after}`),
    ([, count, of], today) => distantDay(today, countOf(count), unitOf(of)),
  ],
  [
    /^(ensi |viime )?(kuun|viikon|vuoden|neljänneksen) (alussa|lopussa)/,
    ([, which, of, edge], today) =>
      edgeOf(today, periodOf(of), distanceOf(which), edge === 'alussa' ? 'start' : 'end'),
  ],
  [
    /^(ensi|viime) (viikolla|kuussa|vuonna|neljänneksellä)/,
    ([, which, of], today) => edgeOf(today, periodOf(of), distanceOf(which), 'start'),
  ],
]

function weekdayOf(name = ''): number {
  return weekdays.indexOf(name.slice(0, 2)) + 1
}

function countOf(said: string | undefined): number {
  return said === undefined ? 1 : (numbers[said] ?? Number(said))
}

function unitOf(word = ''): 'day' | 'week' | 'month' | 'year' {
  if (word.startsWith('p')) return 'day'
  if (word.startsWith('k')) return 'month'
  return word.startsWith('vu') ? 'year' : 'week'
}

function periodOf(word = ''): 'week' | 'month' | 'quarter' | 'year' {
  if (word.startsWith('ku')) return 'month'
  if (word.startsWith('ne')) return 'quarter'
  return word.startsWith('vu') ? 'year' : 'week'
}

function distanceOf(which = ''): number {
  return which.startsWith('ensi') ? 1 : which.startsWith('viime') ? -1 : 0
}

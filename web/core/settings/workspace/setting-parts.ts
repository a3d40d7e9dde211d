import type { SettingsInput } from '../../../../shared/core/settings-contract.ts'
import type { WorkspaceSettings } from '../../../../shared/core/workspace-settings.ts'
import { isSameValue } from '../../saves/same-value.ts'
import type { Parts } from '../../saves/save-parts.ts'

type Holiday = WorkspaceSettings['holidays'][number]

const ofDay = 'holidays.'

/** Settings as parts that two people may change apart: each by its key, holidays by their day. */
export function partsOfSettings({ holidays, ...settings }: WorkspaceSettings): Parts {
  return { ...settings, ...Object.fromEntries(holidays.map((one) => [`${ofDay}${one.date}`, one])) }
}

/** The parts that a change of settings makes others; null: that day is no holiday any more. */
export function settingParts(base: WorkspaceSettings, { holidays, ...change }: SettingsInput): Parts {
  if (holidays === undefined) return change
  const after = new Map(holidays.map((one) => [one.date, one]))
  const before = new Map(base.holidays.map((one) => [one.date, one]))
  const days = [...new Set([...before.keys(), ...after.keys()])].filter(
    (date) => !isSameValue(before.get(date), after.get(date)),
  )
  return {
    ...change,
    ...Object.fromEntries(days.map((date) => [`${ofDay}${date}`, after.get(date) ?? null])),
  }
}

/** Parts as a change of the settings that stand. */
export function settingsOfParts(parts: Parts, base: WorkspaceSettings): SettingsInput {
  const days = Object.entries(parts).filter(([part]) => part.startsWith(ofDay))
  const others = Object.entries(parts).filter(([part]) => !part.startsWith(ofDay))
  const changed = new Set(days.map(([part]) => part.slice(ofDay.length)))
  const given = days.flatMap(([, day]) => (day === null ? [] : [day as Holiday]))
  const kept = base.holidays.filter(({ date }) => !changed.has(date))
  const holidays = [...kept, ...given].toSorted((a, b) => (a.date < b.date ? -1 : 1))
  return { ...(Object.fromEntries(others) as SettingsInput), ...(days.length > 0 && { holidays }) }
}

/** The day a part is about; null for another setting. */
export function dayOfPart(part: string): string | null {
  return part.startsWith(ofDay) ? part.slice(ofDay.length) : null
}

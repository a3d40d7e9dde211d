import { everywhere } from './zh-hant/everywhere.ts'
import { people } from './zh-hant/people.ts'
import { records } from './zh-hant/records.ts'
import { workspace } from './zh-hant/workspace.ts'

export const said: Readonly<Record<string, string>> = { ...everywhere, ...people, ...records, ...workspace }

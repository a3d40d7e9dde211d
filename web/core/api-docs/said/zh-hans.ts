import { everywhere } from './zh-hans/everywhere.ts'
import { people } from './zh-hans/people.ts'
import { records } from './zh-hans/records.ts'
import { workspace } from './zh-hans/workspace.ts'

export const said: Readonly<Record<string, string>> = { ...everywhere, ...people, ...records, ...workspace }

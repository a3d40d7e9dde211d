import { everywhere } from './fi/everywhere.ts'
import { people } from './fi/people.ts'
import { records } from './fi/records.ts'
import { workspace } from './fi/workspace.ts'

export const said: Readonly<Record<string, string>> = { ...everywhere, ...people, ...records, ...workspace }

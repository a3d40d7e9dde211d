import { readTimelineFilters, type TimelineFilters } from '../timeline/timeline-filters.ts'

/** What the address of a record's page says besides the record. */
interface RecordSearch extends TimelineFilters {
  /** The open tab; absent: the first. */
  tab?: string
  /** The role whose page is being arranged, `*` everyone's. */
  arrange?: string
}

/** Reads it; what makes no sense is left out. */
export function readRecordSearch(raw: Record<string, unknown>): RecordSearch {
  return {
    ...readTimelineFilters(raw),
    ...(typeof raw.tab === 'string' && { tab: raw.tab }),
    ...(typeof raw.arrange === 'string' && { arrange: raw.arrange }),
  }
}

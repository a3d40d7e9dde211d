import { dateBuckets } from '../../../shared/core/records.ts'
import {
  type BoardColumnSetting,
  type BoardSettings,
  type CalendarSettings,
  type ChartGroup,
  type ChartSettings,
  type ColorRule,
  type ColumnLimit,
  calendarSpans,
  chartFunctions,
  chartShapes,
  mostCardFields,
} from '../../../shared/core/views.ts'
import { tagColors } from '../../../shared/platform/tag-colors.ts'
import { filterIn } from './is-filter.ts'
import { flag, listOf, numberOf, objectOf, oneOf, type Reader, textOf } from './read-shape.ts'

// What an address says of boards, calendars and charts, within the bounds that `viewParts` has: it is read here
// without the means that check requests, which are too heavy for a first page.

/** The path of a field. */
export const pathIn = textOf(200, 1)

export const groupIn: Reader<ChartGroup> = objectOf<ChartGroup>(
  { field: pathIn },
  { bucket: oneOf(dateBuckets) },
)

export const readColors: Reader<ColorRule[]> = listOf(
  objectOf<ColorRule>({ filter: filterIn, color: oneOf(tagColors) }, { name: textOf(80) }),
  20,
)

const limitIn = objectOf<ColumnLimit>(
  { of: oneOf(['count', 'sum']), most: numberOf(0, 1e15), over: oneOf(['warn', 'refuse']) },
  {},
)

export const readBoard: Reader<BoardSettings> = objectOf<BoardSettings>(
  {},
  {
    cards: listOf(pathIn, mostCardFields),
    columns: listOf(
      objectOf<BoardColumnSetting>({ value: textOf(200) }, { hidden: flag, folded: flag, limit: limitIn }),
      200,
    ),
  },
)

export const readCalendar: Reader<CalendarSettings> = objectOf<CalendarSettings>(
  { date: pathIn },
  { end: pathIn, span: oneOf(calendarSpans) },
)

export const readChart: Reader<ChartSettings> = objectOf<ChartSettings>(
  {
    shape: oneOf(chartShapes),
    by: groupIn,
    measure: objectOf<ChartSettings['measure']>({ function: oneOf(chartFunctions) }, { field: pathIn }),
  },
  { split: groupIn },
)

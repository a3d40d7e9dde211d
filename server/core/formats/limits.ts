const kilo = 1024
const mega = 1024 * kilo

/** What one file may cost. Sizes of text are in characters (UTF-16 units), of files in bytes. */
export const formatLimits = {
  /** A longer value is left out and reported. */
  cellChars: 1 * mega,
  /** A row of text that is longer, or never ends, is left out and reported. */
  recordChars: 16 * mega,
  columns: 16_384,
  columnNameChars: 200,
  /** Bytes read from the disk at a time. */
  chunkBytes: 256 * kilo,
  /** What describeFile reads from the beginning, and of each of the places it looks at further on. */
  sampleBytes: 1 * mega,
  probeBytes: 64 * kilo,
  probes: 16,
  /** JSON and vCard name their values row by row, so their columns are collected from more of the file. */
  namedSampleBytes: 16 * mega,
  sampleRows: 1_000,
  previewRows: 20,
  samplesPerColumn: 50,
  jsonDepth: 8,
  zipEntries: 10_000,
  zipBytes: 8 * kilo * mega,
  /** Unpacked to packed. Honest workbooks reach 30; checked only above `zipRatioFrom` unpacked bytes. */
  zipRatio: 120,
  zipRatioFrom: 64 * mega,
  /** Parts of a workbook that are read whole (styles, list of sheets). */
  zipSmallPartBytes: 64 * mega,
  /** XML between two tags. */
  xmlTextChars: 4 * mega,
  /** Shared strings above this go to a temporary file; above the second the workbook is refused. */
  sharedStringBytesInMemory: 16 * mega,
  sharedStringBytes: 2 * kilo * mega,
  sharedStrings: 20_000_000,
} as const

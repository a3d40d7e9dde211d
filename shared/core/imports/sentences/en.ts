/** Everything reading a file and guessing its columns says, by code. `{{name}}` is filled from the parameters. */
export const texts = {
  'imports.row-short': 'This row has {{found}} values for {{columns}} columns; the rest was read as empty.',
  'imports.row-long':
    'This row has {{found}} values for {{columns}} columns. A value with the separator in it needs quotes around it.',
  'imports.row-too-large': 'This row is too long to read.',
  'imports.cell-too-large': 'This value has {{length}} characters; at most {{limit}} can be read.',
  'imports.quote-not-closed': 'A quotation mark opens a value here and is never closed.',
  'imports.quote-misplaced': 'A quotation mark ends before the value does; it was read as part of it.',
  'imports.undecodable': 'Some characters could not be read. The file may be in another encoding.',
  'imports.control-characters': 'Characters that cannot be stored were left out.',
  'imports.cell-error': 'The spreadsheet shows {{error}} here; it was read as empty.',
  'imports.formula-not-computed':
    'This formula was saved without its result and was read as empty. Open the file in a spreadsheet and save it.',
  'imports.date-unreadable': 'No calendar has this date; the number itself was read.',
  'imports.column-unknown': 'This row has a value named “{{name}}”, which is not one of the columns.',
  'imports.json-broken': 'This is not valid JSON.',
  'imports.json-not-object': 'This is not an object with named values.',
  'imports.card-broken': 'This line is not part of a contact.',
  'imports.card-not-ended': 'This contact has no END line.',

  'imports.file-empty': 'This file is empty.',
  'imports.kind-unknown': 'Kith cannot read this as a table. Send a CSV, Excel (.xlsx), vCard or JSON file.',
  'imports.excel-old':
    'This is an old Excel workbook (.xls), or one with a password. Open it in Excel, remove the password and save it as .xlsx.',
  'imports.excel-binary': 'This is a binary Excel workbook (.xlsb). Open it in Excel and save it as .xlsx.',
  'imports.open-document': 'This is an OpenDocument spreadsheet. Open it and save it as .xlsx or CSV.',
  'imports.web-page':
    'This is a web page, whatever its name says. Open it in a spreadsheet and save it as .xlsx or CSV.',
  'imports.archive': 'This is an archive. Unpack it and send the file inside.',
  'imports.document': 'This is a document, not a table. Save the table in it as .xlsx or CSV.',
  'imports.workbook-broken':
    'This workbook is damaged ({{reason}}). Open it in a spreadsheet and save it again.',
  'imports.workbook-locked': 'This workbook is encrypted. Remove the password and save it again.',
  'imports.workbook-too-large':
    'Unpacked, this workbook would be larger than is safe to read. Save the sheet as CSV and send that.',
  'imports.workbook-entities':
    'This workbook defines XML entities, which no spreadsheet does. It was not read.',
  'imports.sheet-missing': 'This workbook has no sheet named “{{sheet}}”. Choose another one.',
  'imports.json-unfinished':
    'The JSON object that begins on line {{line}} does not end, or is too large. Check the file from there on.',

  'imports.file-ending':
    'The name ends in .{{ending}}, but the content is something else. It was read by its content.',
  'imports.file-no-header': 'No header was found, so the columns are named by letters.',
  'imports.file-no-rows': 'There are no rows below the header.',
  'imports.file-columns-repeated': 'Several columns have the same name: {{names}}.',
  'imports.file-undecodable':
    '{{count}} characters of the sample cannot be read in this encoding. Try another one.',
  'imports.file-damaged-before': 'The file contains �: characters were lost before it came here.',

  'imports.guess.label': 'Named like the field',
  'imports.guess.alias': 'Other systems call the field so',
  'imports.guess.similar': 'Resembles a known name',
  'imports.guess.values': 'The values look like it',
  'imports.guess.new': 'Nothing fits yet',
  'imports.guess.taken': 'Another column fills this already',
  'imports.guess.written': 'Kith writes this itself',
  'imports.guess.unneeded': 'Not needed here',
  'imports.guess.blank': 'Empty in the rows looked at',
} as const

export type ImportCode = keyof typeof texts

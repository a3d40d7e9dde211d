const rows = [
  ['Account', 'Sector', 'Employees', 'City', 'Phone'],
  ['Vuoksi Sahat Oy', 'Manufacturing', '140', 'Imatra', '05 544 100'],
  ['无锡清源环保', 'Energy', '260', '无锡', '0510 8270 1100'],
  ['Penobscot Boatworks', 'manufacturng', '38', 'Belfast', '207 555 0133'],
  ['Kemin Laiva Oy', 'Manufacturing', 'about 90', 'Kemi', '016 255 400'],
  ['Saimaa Paper Oyj', 'Manufacturing', '2450', 'Lappeenranta', '05 611 2000'],
]

/** Customers as another program exports them: other words for fields, a misspelt choice, an unreadable number. */
export const fileOfCustomers = {
  name: 'accounts.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(rows.map((row) => row.join(',')).join('\n')),
}

/** A maker of pumps with customers in three countries, as the pictures of the documents show it. */
export const workspace = {
  workspace: {
    name: 'Northern Pumps',
    language: 'en',
    timeZone: 'Europe/Helsinki',
    currency: 'EUR',
    country: 'FI',
  },
  administrator: {
    name: 'Aino Korhonen',
    email: 'aino@northern-pumps.example',
    password: 'the quiet pump turns',
    language: 'en',
  },
}

export const colleagues = ['林晓雯', 'Mikko Laine', 'Grace Whitfield', '陈海燕']

interface Customer {
  name: string
  industry: string
  city: string
  country: string
  employees: number
  people: readonly [given: string, family: string, title: string][]
}

export const customers: readonly Customer[] = [
  customer('苏州云岭泵业有限公司', 'manufacturing', '苏州', 'CN', 420, [
    ['伟国', '张', '采购总监'],
    ['晓雯', '刘', '总工程师'],
  ]),
  customer('Kallavesi Konepaja Oy', 'manufacturing', 'Kuopio', 'FI', 180, [
    ['Eero', 'Nieminen', 'Tehtaanjohtaja'],
    ['Katariina', 'Lehtonen', 'Ostaja'],
  ]),
  customer('Harborview Water Works', 'energy', 'Boston', 'US', 960, [
    ['Rachel', 'Carter', 'Head of Operations'],
    ['Sam', 'Okafor', 'Buyer'],
  ]),
  customer('上海澄光水务集团', 'energy', '上海', 'CN', 3_100, [['建华', '欧阳', '副总经理']]),
  customer('Saimaa Paper Oyj', 'manufacturing', 'Lappeenranta', 'FI', 2_400, [
    ['Henrik', 'Stenberg', 'Hankintapäällikkö'],
  ]),
  customer('Merrimack Dairy Inc', 'retail', 'Lowell', 'US', 310, [['Linda', 'Young', 'Plant Manager']]),
  customer('宁波海拓造船厂', 'manufacturing', '宁波', 'CN', 1_750, [['志强', '何', '设备部经理']]),
  customer('Oulun Energia Oy', 'energy', 'Oulu', 'FI', 640, [['Johanna', 'Rantanen', 'Kehityspäällikkö']]),
  customer('Cape Ann Fisheries', 'logistics', 'Gloucester', 'US', 75, [['Peter', 'Davies', 'Owner']]),
  customer('成都锦屏化工有限公司', 'manufacturing', '成都', 'CN', 890, [['静', '梁', '采购经理']]),
]

function customer(
  name: string,
  industry: string,
  city: string,
  country: string,
  employees: number,
  people: Customer['people'],
): Customer {
  return { name, industry, city, country, employees, people }
}

export const products = [
  { name: 'NP 40 circulation pump', code: 'NP-40', price: 1_900 },
  { name: 'NP 120 process pump', code: 'NP-120', price: 8_400 },
  { name: 'NP 400 booster set', code: 'NP-400', price: 46_000 },
  { name: 'Care plan, one year', code: 'CARE-1', price: 3_200 },
]

export const orders = [
  'Line 3 process pumps',
  'Booster set for the new plant',
  'Care plan renewal',
  'Cooling loop retrofit',
  'Spare parts frame order',
  'Pilot: two NP 120',
  'Harbour station overhaul',
  '二期扩建增压机组',
  '冷却水泵更换',
  'Lämpölaitoksen kiertopumput',
]

export const nextSteps = [
  'Call Thursday',
  'Send the drawing',
  'Site visit, 3 Dec',
  'Price approval',
  '周二技术交流',
  'Sopimusluonnos perjantaina',
  'Sign, week 50',
]

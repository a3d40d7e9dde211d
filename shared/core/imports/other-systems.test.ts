import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isKnownHeader } from './known-headers.ts'

// What the exports of other systems call what a CRM keeps.
const exports: Record<string, string> = {
  HubSpot:
    'Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Amount,Pipeline,Create Date,Associated Company,Associated Contact,Closed Lost Reason,Company Domain Name,Number of Employees,Annual Revenue',
  Salesforce:
    'Id,AccountId,Name,StageName,Amount,Probability,CloseDate,NextStep,LeadSource,IsClosed,IsWon,ParentId,BillingStreet,BillingCity,BillingPostalCode,BillingCountry,NumberOfEmployees,AnnualRevenue,MobilePhone',
  Pipedrive:
    'Deal - ID,Deal - Title,Deal - Owner,Deal - Value,Deal - Currency of Value,Deal - Weighted value,Deal - Organization,Deal - Contact person,Deal - Stage,Deal - Expected close date,Person - Email - Work,Person - Phone - Mobile',
  EspoCRM:
    'Name,Website,Email Address,Phone Number,Industry,Billing Address Street,Billing Address City,Billing Address Country,Billing Address Postal Code,Assigned User,Created At,Modified At,Amount Currency',
  销售易:
    '客户名称,客户所有人,行业,电话,公司网址,省份,城市,详细地址,邮政编码,总人数,销售额,上级客户,销售机会名称,销售阶段,销售金额,结单日期,机会来源,赢率,输单原因,修改日期',
  纷享销客:
    '客户名称,客户编号,客户来源,负责人,一级行业,电话,网址,邮件,国家,省,市,详细地址,最后跟进时间,商机名称,商机阶段,商机金额,预计成交日期,所属公海,生命状态,锁定状态',
}

for (const [system, headers] of Object.entries(exports))
  test(`columns of ${system} exports are known by their names`, () => {
    assert.deepEqual(
      headers.split(',').filter((header) => !isKnownHeader(header)),
      [],
    )
  })

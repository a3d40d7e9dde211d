import type { IndustryTemplate } from '../industry-template.ts'
import { construction } from './construction.ts'
import { financialServices } from './finance.ts'
import { general } from './general.ts'
import { manufacturing } from './manufacturing.ts'
import { medicalDevices } from './medical-devices.ts'
import { nonProfit } from './non-profit.ts'
import { realEstate } from './real-estate.ts'
import { software } from './software.ts'
import { tradeAndLogistics } from './trade-and-logistics.ts'

/** The templates, in the order they are offered. To add one is to write its file and name it here. */
export const industryTemplates: readonly IndustryTemplate[] = [
  general,
  software,
  manufacturing,
  medicalDevices,
  construction,
  realEstate,
  financialServices,
  nonProfit,
  tradeAndLogistics,
]

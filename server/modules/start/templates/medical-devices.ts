import { labels } from '../../../core/metadata/define-object.ts'
import {
  asks,
  chooses,
  ends,
  type IndustryTemplate,
  named,
  owned,
  pointsAt,
  stage,
} from '../industry-template.ts'
import { nextStepOn, nextSteps, openDeals } from './shared-parts.ts'

/** Devices for hospitals: trials in a department, registration, tenders, installation and service. */
export const medicalDevices: IndustryTemplate = {
  key: 'medicalDevices',
  icon: 'heart',
  label: labels(['Medical devices', '医疗器械', '醫療器材', 'Lääkinnälliset laitteet']),
  about: labels([
    'Hospitals and their departments, clinical trials of a device, tenders, registrations.',
    '医院与科室、临床试用、招投标、产品注册证。',
    '醫院與科別、臨床試用、標案、產品許可證。',
    'Sairaalat ja klinikat, laitteiden koekäytöt, kilpailutukset ja rekisteröinnit.',
  ]),
  pipelines: [
    {
      key: 'hospital',
      label: labels(['Hospital sales', '医院销售', '醫院銷售', 'Sairaalamyynti']),
      stages: [
        stage('contact', ['Department contacted', '科室拜访', '科別拜訪', 'Yhteys klinikkaan'], 10, 21),
        stage('need', ['Need confirmed', '需求确认', '需求確認', 'Tarve vahvistettu'], 20, 30),
        stage('trial', ['Clinical trial use', '临床试用', '臨床試用', 'Koekäyttö'], 40, 45),
        stage('budget', ['Budget approved', '预算立项', '預算核定', 'Määräraha hyväksytty'], 55, 60),
        stage('tender', ['Tender', '招投标', '招標', 'Kilpailutus'], 70, 45),
        stage('contract', ['Contract', '合同签订', '簽約', 'Sopimus'], 90, 21),
        ...ends(['Installed', '装机验收', '裝機驗收', 'Asennettu'], ['Lost', '丢标', '未得標', 'Hävitty']),
      ],
    },
    {
      key: 'distributors',
      label: labels(['Distributors', '经销商开发', '經銷商開發', 'Jälleenmyyjät']),
      stages: [
        stage('profile', ['Profile checked', '资质审核', '資格審查', 'Tausta tarkistettu'], 20, 14),
        stage('terms', ['Terms agreed', '政策洽谈', '條件洽談', 'Ehdoista sovittu'], 50, 21),
        stage('authorisation', ['Authorisation', '授权签署', '授權簽署', 'Valtuutus'], 80, 14),
        ...ends(
          ['Active', '已签约', '已簽約', 'Aktiivinen'],
          ['Declined', '未合作', '未合作', 'Ei yhteistyötä'],
        ),
      ],
    },
  ],
  objects: [
    {
      name: 'department',
      label: labels(['Department', '科室', '科別', 'Klinikka']),
      pluralLabel: labels(['Departments', '科室', '科別', 'Klinikat']),
      icon: 'users-group',
      color: 'fir',
      fields: [
        named(['Department', '科室名称', '科別名稱', 'Klinikka']),
        pointsAt(
          'hospital',
          'company',
          ['Hospital', '所属医院', '所屬醫院', 'Sairaala'],
          ['Departments', '科室', '科別', 'Klinikat'],
        ),
        pointsAt(
          'head',
          'contact',
          ['Head', '科主任', '科主任', 'Ylilääkäri'],
          ['Heads', '主管科室', '主管科別', 'Johtaa klinikoita'],
        ),
        asks('beds', 'number', ['Beds', '床位数', '床位數', 'Vuodepaikat'], {
          options: { decimals: 0, min: 0 },
        }),
        asks('equipment', 'longText', ['Equipment in use', '现有设备', '現有設備', 'Nykyiset laitteet']),
        owned,
      ],
    },
    {
      name: 'registration',
      label: labels(['Registration', '注册证', '許可證', 'Rekisteröinti']),
      pluralLabel: labels(['Registrations', '注册证', '許可證', 'Rekisteröinnit']),
      icon: 'certificate',
      color: 'sky',
      fields: [
        named(['Registration number', '注册证编号', '許可證字號', 'Rekisterinumero']),
        pointsAt(
          'product',
          'product',
          ['Product', '产品', '產品', 'Tuote'],
          ['Registrations', '注册证', '許可證', 'Rekisteröinnit'],
        ),
        chooses('riskClass', ['Risk class', '管理类别', '風險等級', 'Riskiluokka'], {
          one: ['Class I', '第一类', '第一等級', 'Luokka I'],
          two: ['Class II', '第二类', '第二等級', 'Luokka II'],
          three: ['Class III', '第三类', '第三等級', 'Luokka III'],
        }),
        chooses('authority', ['Authority', '审批机构', '主管機關', 'Viranomainen'], {
          nmpa: ['NMPA', '国家药监局（NMPA）', 'NMPA', 'NMPA'],
          tfda: ['TFDA', 'TFDA', '食藥署（TFDA）', 'TFDA'],
          ce: ['CE (MDR)', 'CE（MDR）', 'CE（MDR）', 'CE (MDR)'],
          fda: ['FDA', 'FDA', 'FDA', 'FDA'],
        }),
        asks('validUntil', 'date', ['Valid until', '有效期至', '有效期限', 'Voimassa asti'], {
          indexed: true,
        }),
        owned,
      ],
    },
  ],
  served: ['department', 'registration'],
  fields: {
    company: [
      chooses('hospitalLevel', ['Hospital level', '医院等级', '醫院層級', 'Sairaalan taso'], {
        third: ['Tertiary', '三级', '醫學中心', 'Yliopistosairaala'],
        second: ['Secondary', '二级', '區域醫院', 'Keskussairaala'],
        first: ['Primary', '一级', '地區醫院', 'Terveyskeskus'],
        private: ['Private', '民营', '私立', 'Yksityinen'],
        distributor: ['Distributor', '经销商', '經銷商', 'Jälleenmyyjä'],
      }),
      asks('hospitalBeds', 'number', ['Beds', '床位数', '床位數', 'Vuodepaikat'], {
        options: { decimals: 0, min: 0 },
      }),
    ],
    deal: [
      nextStepOn,
      pointsAt(
        'department',
        'department',
        ['Department', '科室', '科別', 'Klinikka'],
        ['Deals', '商机', '商機', 'Kaupat'],
      ),
      asks('tenderNumber', 'text', ['Tender number', '招标编号', '標案案號', 'Kilpailutuksen numero']),
      asks('tenderOpensOn', 'date', ['Bids opened on', '开标日期', '開標日期', 'Tarjousten avaus']),
      chooses('funding', ['Funding', '资金来源', '經費來源', 'Rahoitus'], {
        budget: ['Hospital budget', '医院自筹', '醫院預算', 'Sairaalan budjetti'],
        state: ['Public funds', '财政拨款', '政府補助', 'Julkinen rahoitus'],
        lease: ['Lease', '融资租赁', '租賃', 'Leasing'],
        reagent: ['Reagent contract', '试剂投放', '試劑合約', 'Reagenssisopimus'],
      }),
      asks('competingBrand', 'text', ['Competing brand', '竞品品牌', '競品品牌', 'Kilpaileva merkki']),
    ],
    contact: [
      chooses('medicalRole', ['Role', '角色', '角色', 'Rooli'], {
        head: ['Head of department', '科主任', '科主任', 'Ylilääkäri'],
        doctor: ['Doctor', '医生', '醫師', 'Lääkäri'],
        nurse: ['Nurse', '护士长', '護理長', 'Hoitaja'],
        equipment: ['Equipment office', '设备科', '醫工室', 'Laitehuolto'],
        purchasing: ['Purchasing', '采购', '採購', 'Hankinta'],
        management: ['Management', '院领导', '院長室', 'Johto'],
      }),
    ],
  },
  sections: {
    deal: labels(['Tender', '招投标', '標案', 'Kilpailutus']),
    company: labels(['Hospital', '医院信息', '醫院資訊', 'Sairaala']),
  },
  views: [
    nextSteps,
    {
      key: 'tendersComing',
      object: 'deal',
      label: labels(['Tenders coming up', '近期开标', '近期開標', 'Tulevat kilpailutukset']),
      layout: 'table',
      filter: { and: [openDeals, { field: 'tenderOpensOn', op: 'within', value: 'next 60 days' }] },
      sort: [{ field: 'tenderOpensOn', direction: 'asc' }],
      columns: ['name', 'company', 'department', 'tenderNumber', 'tenderOpensOn', 'amount', 'owner'],
    },
    {
      key: 'registrationsLapsing',
      object: 'registration',
      label: labels(['Lapsing within a year', '一年内到期', '一年內到期', 'Päättyy vuoden sisällä']),
      layout: 'table',
      filter: { field: 'validUntil', op: 'within', value: 'next 12 months' },
      sort: [{ field: 'validUntil', direction: 'asc' }],
      columns: ['name', 'product', 'riskClass', 'authority', 'validUntil', 'owner'],
    },
  ],
  today: ['tendersComing', 'registrationsLapsing'],
  sample: {
    deals: [
      [
        '{company}: Ultrasound system',
        '{company}彩超采购',
        '{company}超音波採購',
        '{company}: Ultraäänilaite',
      ],
      [
        '{company}: Patient monitors',
        '{company}监护仪批量采购',
        '{company}生理監視器採購',
        '{company}: Potilasmonitorit',
      ],
      [
        '{company}: Endoscopy tower',
        '{company}内镜系统',
        '{company}內視鏡系統',
        '{company}: Endoskopiatorni',
      ],
      [
        '{company}: Analyser and reagents',
        '{company}分析仪及试剂',
        '{company}分析儀與試劑',
        '{company}: Analysaattori ja reagenssit',
      ],
      ['{company}: Ventilators', '{company}呼吸机项目', '{company}呼吸器專案', '{company}: Hengityskoneet'],
    ],
    amounts: [20_000, 480_000],
    products: [
      ['Ultrasound system', '彩色超声系统', '彩色超音波', 'Ultraäänilaite'],
      ['Patient monitor', '多参数监护仪', '生理監視器', 'Potilasmonitori'],
      ['Video endoscope', '电子内镜', '電子內視鏡', 'Videoendoskooppi'],
      ['Chemistry analyser', '生化分析仪', '生化分析儀', 'Kemian analysaattori'],
    ],
    titles: {
      department: [
        ['Cardiology', '心内科', '心臟內科', 'Kardiologia'],
        ['Radiology', '放射科', '放射科', 'Radiologia'],
        ['Intensive care', '重症医学科', '加護病房', 'Teho-osasto'],
        ['Laboratory', '检验科', '檢驗科', 'Laboratorio'],
      ],
      registration: [
        ['REG-2024-118', '国械注准2024118', '衛部醫器製字第024118號', 'REK-2024-118'],
        ['REG-2023-072', '国械注准2023072', '衛部醫器製字第023072號', 'REK-2023-072'],
        ['REG-2025-031', '国械注准2025031', '衛部醫器製字第025031號', 'REK-2025-031'],
      ],
    },
    industries: ['medical'],
  },
}

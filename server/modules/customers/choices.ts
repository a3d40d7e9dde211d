import { option } from '../../core/metadata/define-object.ts'

export const industries = [
  option('manufacturing', ['Manufacturing', '制造', '製造', 'Valmistava teollisuus'], 'graphite'),
  option('technology', ['Technology', '科技', '科技', 'Teknologia'], 'sky'),
  option('software', ['Software', '软件', '軟體', 'Ohjelmistot'], 'iris'),
  option('telecommunications', ['Telecommunications', '电信', '電信', 'Tietoliikenne'], 'plum'),
  option('medical', ['Medical', '医疗', '醫療', 'Terveydenhuolto'], 'fir'),
  option('finance', ['Finance', '金融', '金融', 'Rahoitus'], 'amber'),
  option('retail', ['Retail', '零售', '零售', 'Vähittäiskauppa'], 'rose'),
  option('marketing', ['Marketing', '营销', '行銷', 'Markkinointi'], 'brick'),
  option('entertainment', ['Entertainment', '娱乐', '娛樂', 'Viihde'], 'lagoon'),
  option('employment', ['Employment', '人力资源', '人力資源', 'Henkilöstöpalvelut'], 'moss'),
  option('services', ['Services', '服务', '服務', 'Palvelut'], 'sky'),
  option('logistics', ['Logistics', '物流', '物流', 'Logistiikka'], 'amber'),
  option('energy', ['Energy', '能源', '能源', 'Energia'], 'moss'),
  option('construction', ['Construction', '建筑', '營建', 'Rakentaminen'], 'brick'),
  option('education', ['Education', '教育', '教育', 'Koulutus'], 'iris'),
  option('publicSector', ['Public sector', '公共部门', '公部門', 'Julkinen sektori'], 'graphite'),
  option('other', ['Other', '其他', '其他', 'Muu'], 'graphite'),
]

export const sources = [
  option('webForm', ['Web form', '网页表单', '網頁表單', 'Verkkolomake'], 'sky'),
  option('referral', ['Referral', '推荐', '推薦', 'Suositus'], 'fir'),
  option('tradeShow', ['Trade show', '展会', '展會', 'Messut'], 'amber'),
  option('conference', ['Conference', '会议', '會議', 'Konferenssi'], 'iris'),
  option('advertisement', ['Advertisement', '广告', '廣告', 'Mainos'], 'rose'),
  option('socialMedia', ['Social media', '社交媒体', '社群媒體', 'Sosiaalinen media'], 'plum'),
  option('coldCall', ['Cold call', '陌生拜访', '陌生開發', 'Kylmäsoitto'], 'lagoon'),
  option('partner', ['Partner', '合作伙伴', '合作夥伴', 'Kumppani'], 'moss'),
  option('imported', ['Imported list', '导入名单', '匯入名單', 'Tuotu luettelo'], 'graphite'),
  option('other', ['Other', '其他', '其他', 'Muu'], 'graphite'),
]

import type { SampleLanguage } from '../sample-language.ts'

const pairs = (text: string) =>
  text.split(' ').map((pair) => {
    const [written = '', latin = ''] = pair.split('/')
    return [written, latin] as const
  })

export const words: SampleLanguage = {
  country: 'TW',
  cities: [
    ['台北市', '信義區', '110'],
    ['新北市', '板橋區', '220'],
    ['桃園市', '中壢區', '320'],
    ['新竹市', '東區', '300'],
    ['台中市', '西屯區', '407'],
    ['台南市', '永康區', '710'],
    ['高雄市', '前鎮區', '806'],
    ['彰化縣', '鹿港鎮', '505'],
  ],
  streets: [
    '忠孝東路四段 118 號',
    '工業區三路 9 號',
    '中山路二段 256 號',
    '科學園路 88 號',
    '民生路 17 號',
    '復興南路一段 63 號',
  ],
  heads: pairs(
    '大成/dacheng 晟光/shengguang 鼎泰新/dingtaixin 宏碩/hongshuo 永信達/yongxinda 聯昇/liansheng 瑞峰/ruifeng 博遠/boyuan 啟明/qiming 天澤/tianze 華新達/huaxinda 中榮/zhongrong 新橋/xinqiao 東籬/dongli 安科/anke 百川/baichuan 嘉木/jiamu 金石/jinshi 遠帆/yuanfan 明德/mingde 星河/xinghe 松原/songyuan 長青/changqing 潤澤/runze 凱程/kaicheng 宏圖/hongtu 盛景/shengjing 藍海/lanhai 同創/tongchuang 泰和/taihe 信通/xintong 正源/zhengyuan',
  ),
  companies: {
    manufacturing: ['{head}機械股份有限公司', '{head}精密工業股份有限公司'],
    services: ['{head}企管顧問有限公司', '{head}服務股份有限公司'],
    retail: ['{head}百貨股份有限公司', '{head}國際貿易有限公司'],
    technology: ['{head}科技股份有限公司', '{head}電子股份有限公司'],
    software: ['{head}資訊股份有限公司', '{head}軟體股份有限公司'],
    logistics: ['{head}物流股份有限公司', '{head}海運股份有限公司'],
    finance: ['{head}租賃股份有限公司', '{head}投資股份有限公司'],
    education: ['{head}文教股份有限公司', '{head}科技大學'],
    energy: ['{head}能源股份有限公司', '{head}電力工程有限公司'],
    medical: ['{head}醫院', '{head}綜合醫院'],
    construction: ['{head}建設股份有限公司', '{head}營造股份有限公司'],
    publicSector: ['{head}鄉公所', '{head}工業區管理局'],
  },
  families: pairs(
    '陳/chen 林/lin 黃/huang 張/chang 李/lee 王/wang 吳/wu 劉/liu 蔡/tsai 楊/yang 許/hsu 鄭/cheng 謝/hsieh 郭/kuo 洪/hung 曾/tseng 邱/chiu 廖/liao 賴/lai 周/chou 徐/hsu 蘇/su 葉/yeh 莊/chuang 呂/lu 江/chiang 何/ho 蕭/hsiao 羅/lo 歐陽/ouyang',
  ),
  givens: pairs(
    '志明/chihming 淑芬/shufen 俊宏/chunhung 美玲/meiling 建宏/chienhung 雅婷/yating 家豪/chiahao 怡君/yichun 宗翰/tsunghan 佳穎/chiaying 冠宇/kuanyu 詩涵/shihhan 承恩/chengen 心怡/hsinyi 柏翰/pohan 麗華/lihua 文彬/wenpin 惠雯/huiwen 明哲/mingche 筱涵/hsiaohan 信宏/hsinhung 靜宜/chingyi 國華/kuohua 婉婷/wanting 振豪/chenhao 秀英/hsiuying 偉倫/weilun 佩珊/peishan 育誠/yucheng 思妤/szuyu',
  ),
  titles: [
    '總經理',
    '採購處長',
    '生產經理',
    '財務長',
    '資訊部經理',
    '專案經理',
    '採購經理',
    '副總經理',
    '總工程師',
    '行政經理',
  ],
  phones: ['+886 2 2720 ####', '+886 912 000 ###'],
  nextSteps: [
    '寄送修改後的報價',
    '電話確認預算',
    '約第二次拜訪',
    '提供實績資料',
    '確認決策時間',
    '與技術團隊討論',
    '追蹤合約條款',
    '安排現場勘查',
  ],
  notes: {
    first: [
      '首次通話。對方聽過我們，想了解同業怎麼合作。',
      '做了自我介紹。需求是真的，時間還沒定，對方先內部討論。',
      '對方要的介紹和價目表已寄出，客戶下週回覆問題。',
      '電話聊了半小時目前的做法，最困擾的三點已記下，寫提案時用。',
      '到府拜訪，氣氛不錯，問題很多，還沒決定。',
      '弄清楚由誰決定：三個人，財務長還沒有參與。',
    ],
    talks: [
      '今天通過電話，客戶認同方案，希望季底前交貨。',
      '預算已編列，但還在比較另一家供應商。價格不是重點，更在意交期。',
      '見了整個團隊，對方想先用自己的資料看過再往下走。',
      '客戶要兩個同業實績，當天已寄。',
      '近期組織調整，下個月再聯絡。',
      '競爭對手低一成，但不含售後服務，客戶了解差別。',
      '對方技術團隊看完細節，還有兩點要由我們答覆。',
      '簡短通話：仍有意願，在等預算核定。',
    ],
    closing: [
      '試用結果滿意，接下來由法務看條款。',
      '逐項核對報價，只改一處數量，其餘確認。',
      '法務要求修改兩項條款，下午已回覆我們的版本。',
      '客戶問付款條件，三十天可以接受。',
      '總經理已支持我們，預計下次董事會後簽約。',
      '答應週五前給定稿，對方已留好時間。',
    ],
    after: [
      '回訪使用狀況，一切順利，客戶把我們介紹給關係企業。',
      '客戶反映有一次回覆太慢，當天已處理好。',
      '一起回顧近幾個月的合作，下一季想談擴大合作。',
      '對方換了窗口，已拜訪並寄送先前約定的內容。',
      '客戶希望新價目表出來後寄一份。',
      '路過順訪，目前沒有需求，有事會找我們。',
    ],
  },
}

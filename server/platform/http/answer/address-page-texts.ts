import type { Language } from '../../../../shared/platform/languages.ts'

interface AddressTexts {
  tooLong: string
  tooLongWhy: string
  unreadable: string
  unreadableWhy: string
  missing: string
  missingWhy: string
  restarting: string
  restartingWhy: string
  home: string
  reference: string
}

/** What a page says of an address that opens none. */
export const addressPageTexts: Readonly<Record<Language, AddressTexts>> = {
  en: {
    tooLong: 'This address is too long',
    tooLongWhy:
      'It asks for more than an address can hold. Open the list and set fewer conditions, or save them as a view.',
    unreadable: 'This address cannot be read',
    unreadableWhy:
      'Some of its signs are damaged, perhaps where it was copied. Copy it once more, or open the page from Kith.',
    missing: 'There is nothing at this address',
    missingWhy: 'It may be mistyped, or what was here is gone.',
    restarting: 'Kith is restarting',
    restartingWhy: 'Nothing is lost. Load the page again in a few seconds.',
    home: 'Go to Kith',
    reference: 'Reference',
  },
  'zh-Hans': {
    tooLong: '网址太长',
    tooLongWhy: '网址里装不下这么多条件。请打开列表并减少条件，或将条件保存为视图。',
    unreadable: '无法识别此网址',
    unreadableWhy: '网址中有些字符已损坏，可能是复制时出了问题。请重新复制，或从Kith中打开页面。',
    missing: '此网址没有内容',
    missingWhy: '网址可能有误，或者原来的内容已不存在。',
    restarting: 'Kith正在重启',
    restartingWhy: '数据不会丢失。请过几秒后重新加载页面。',
    home: '前往Kith',
    reference: '编号',
  },
  'zh-Hant': {
    tooLong: '網址太長',
    tooLongWhy: '網址裡放不下這麼多條件。請開啟清單並減少條件，或將條件儲存為檢視。',
    unreadable: '無法辨識此網址',
    unreadableWhy: '網址中有些字元已損壞，可能是複製時出了問題。請重新複製，或從Kith中開啟頁面。',
    missing: '此網址沒有內容',
    missingWhy: '網址可能有誤，或者原來的內容已不存在。',
    restarting: 'Kith正在重新啟動',
    restartingWhy: '資料不會遺失。請過幾秒後重新載入頁面。',
    home: '前往Kith',
    reference: '編號',
  },
  fi: {
    tooLong: 'Osoite on liian pitkä',
    tooLongWhy:
      'Siinä on enemmän ehtoja kuin osoitteeseen mahtuu. Avaa luettelo ja vähennä ehtoja tai tallenna ne näkymäksi.',
    unreadable: 'Osoitetta ei voi lukea',
    unreadableWhy:
      'Osa sen merkeistä on vioittunut, ehkä kopioitaessa. Kopioi osoite uudelleen tai avaa sivu Kithistä.',
    missing: 'Tässä osoitteessa ei ole mitään',
    missingWhy: 'Osoitteessa voi olla kirjoitusvirhe, tai sisältö on poistettu.',
    restarting: 'Kith käynnistyy uudelleen',
    restartingWhy: 'Mitään ei ole kadonnut. Lataa sivu uudelleen muutaman sekunnin kuluttua.',
    home: 'Siirry Kithiin',
    reference: 'Viite',
  },
}

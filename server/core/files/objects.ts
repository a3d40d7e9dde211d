import { defineObject, field } from '../metadata/define-object.ts'

export const fileObject = defineObject({
  name: 'file',
  label: ['File', '文件', '檔案', 'Tiedosto'],
  pluralLabel: ['Files', '文件', '檔案', 'Tiedostot'],
  icon: 'paperclip',
  titleField: 'name',
  seenWith: 'about',
  fields: [
    field('name', 'text', ['Name', '名称', '名稱', 'Nimi'], {
      required: true,
      searchable: true,
      indexed: true,
    }),
    field('size', 'number', ['Size in bytes', '大小（字节）', '大小（位元組）', 'Koko tavuina'], {
      readOnly: true,
      options: { decimals: 0 },
    }),
    field('mediaType', 'text', ['Type', '类型', '類型', 'Tyyppi'], { readOnly: true }),
    // SHA-256 of the content, which is its address on disk.
    field('hash', 'text', ['Checksum', '校验值', '校驗值', 'Tarkiste'], { readOnly: true, lookedUp: true }),
    field('about', 'reference', ['About', '关于', '關於', 'Aihe'], {
      options: {
        targets: ['*'],
        many: true,
        inverseLabel: { en: 'Files', 'zh-Hans': '文件', 'zh-Hant': '檔案', fi: 'Tiedostot' },
      },
    }),
  ],
})

import { defineObject, field } from '../metadata/define-object.ts'

export const noteObject = defineObject({
  name: 'note',
  label: ['Note', '备注', '備註', 'Muistiinpano'],
  pluralLabel: ['Notes', '备注', '備註', 'Muistiinpanot'],
  icon: 'note',
  titleField: 'body',
  seenWith: 'about',
  fields: [
    field('body', 'richText', ['Text', '内容', '內容', 'Teksti'], { required: true, searchable: true }),
    field('about', 'reference', ['About', '关于', '關於', 'Aihe'], {
      options: {
        targets: ['*'],
        many: true,
        inverseLabel: { en: 'Notes', 'zh-Hans': '备注', 'zh-Hant': '備註', fi: 'Muistiinpanot' },
      },
    }),
    field('pinned', 'boolean', ['Pinned', '置顶', '置頂', 'Kiinnitetty'], { defaultValue: false }),
  ],
})

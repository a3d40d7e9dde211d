import { defineObject, field, option } from '../metadata/define-object.ts'

export const teamObject = defineObject({
  name: 'team',
  label: ['Team', '团队', '團隊', 'Tiimi'],
  pluralLabel: ['Teams', '团队', '團隊', 'Tiimit'],
  icon: 'users-group',
  titleField: 'name',
  writePermission: 'members.manage',
  hidden: true,
  fields: [
    field('name', 'text', ['Name', '名称', '名稱', 'Nimi'], {
      required: true,
      searchable: true,
      indexed: true,
    }),
    field('parent', 'reference', ['Part of', '上级团队', '上級團隊', 'Osa tiimiä'], {
      options: {
        targets: ['team'],
        inverseLabel: { en: 'Teams below', 'zh-Hans': '下级团队', 'zh-Hant': '下級團隊', fi: 'Alatiimit' },
      },
    }),
    field('manager', 'member', ['Manager', '负责人', '負責人', 'Esihenkilö']),
  ],
})

export const memberObject = defineObject({
  name: 'member',
  label: ['Member', '成员', '成員', 'Jäsen'],
  pluralLabel: ['Members', '成员', '成員', 'Jäsenet'],
  icon: 'user',
  titleField: 'name',
  writePermission: 'members.manage',
  hidden: true,
  fields: [
    field('name', 'text', ['Name', '姓名', '姓名', 'Nimi'], {
      required: true,
      searchable: true,
      indexed: true,
    }),
    field('email', 'email', ['Email', '电子邮箱', '電子郵件', 'Sähköposti'], { searchable: true }),
    field('team', 'reference', ['Team', '团队', '團隊', 'Tiimi'], {
      options: {
        targets: ['team'],
        inverseLabel: { en: 'Members', 'zh-Hans': '成员', 'zh-Hant': '成員', fi: 'Jäsenet' },
      },
    }),
    field('region', 'text', ['Region', '区域', '區域', 'Alue'], { indexed: true }),
    field('jobTitle', 'text', ['Job title', '职位', '職稱', 'Tehtävänimike']),
    field('phone', 'phone', ['Phone', '电话', '電話', 'Puhelin']),
    // Changed by its own verb: whoever may edit a name may not thereby hand out rights.
    field('role', 'text', ['Role', '角色', '角色', 'Rooli'], { readOnly: true, defaultValue: 'salesperson' }),
    field('status', 'select', ['Status', '状态', '狀態', 'Tila'], {
      readOnly: true,
      // Until somebody takes up the invitation: a record alone lets nobody in.
      defaultValue: 'invited',
      options: {
        options: [
          option('active', ['Active', '启用', '啟用', 'Käytössä'], 'fir'),
          option('invited', ['Invited', '已邀请', '已邀請', 'Kutsuttu'], 'amber'),
          option('inactive', ['Inactive', '停用', '停用', 'Poissa käytöstä'], 'graphite'),
        ],
      },
    }),
    field('language', 'text', ['Language', '语言', '語言', 'Kieli']),
    field('timeZone', 'text', ['Time zone', '时区', '時區', 'Aikavyöhyke']),
  ],
})

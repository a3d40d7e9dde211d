export const texts = {
  seeAs: 'See as this role',
  title: 'See Kith as {{role}}',
  why: 'Menus, lists, records and fields show what the server gives somebody with this role. Nothing can be changed meanwhile, and the audit log says that you looked.',
  notSaved: 'Changes to the role that are not saved yet do not count.',
  whose: 'With the records and the team of',
  myself: 'Yourself',
  begin: 'Look',
  bar: 'You see Kith as {{role}}. Nothing can be changed.',
  barWith: 'You see Kith as {{role}}, with the records of {{member}}. Nothing can be changed.',
  over: 'You cannot see Kith as {{role}} any more: the role or the member is gone, or sees more than you. This is your own sight; nothing can be changed.',
  stopped: 'You are only looking as {{role}}, so nothing can be changed.',
  end: 'See as yourself again',
} as const

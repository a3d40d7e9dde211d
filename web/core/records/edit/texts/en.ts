export const texts = {
  clashWhy_one: 'Somebody else changed this cell after you saw it. It was left as it is now.',
  clashWhy_other:
    'Somebody else changed these {{count}} cells after you saw them. They were left as they are now; the others are written.',
  leaveTheirs: 'Leave as they are',
  writeAnyway_one: 'Write mine anyway',
  writeAnyway_other: 'Write my {{count}} anyway',
  andMore: 'and {{count}} more',
  waitingTitle: 'Kept here, not sent yet',
  waitingWhy:
    'Sent by itself, in this order, as soon as Kith answers. Nothing of it is lost when the page is loaded again.',
  waitingNew: 'New {{name}}',
  waitingNote: 'Note',
  discard: 'Discard',
  openAgain: 'Open',
  createIt: 'Create',
  tooOld:
    'Written more than a week ago, and it may have arrived then. Look whether it is there already; if not, create it.',
  outOfSight:
    'You no longer have access to records of this kind, so this change was not sent. Ask an administrator for access and try again, or discard it.',
  nothingWaits: 'Nothing waits any more. All of it was sent.',
  sentMany_one: 'Saved what waited: {{count}} record',
  sentMany_other: 'Saved what waited: {{count}} records',
  keptToMake: 'No connection. {{name}} is kept here and sent as soon as there is one.',
  madeNow: 'Created what waited: {{name}}',
  notMade: '{{name}} was not created: {{why}}',
  notAllMade: '{{done}} created, {{failed}} refused',
  showThem: 'Show',
  sentNow: 'Saved what waited: {{name}}',
  toRemove: 'To be deleted',
  removedNow: 'Deleted what waited: {{name}}',
} as const

export const texts = {
  title: 'Deleted views',
  why: 'A deleted view can be restored for 30 days: the same, in its place, for those who saw it.',
  none: 'No view was deleted in the last 30 days.',
  deletedBy: 'Deleted by {{name}} · {{when}}',
  deletedThen: 'Deleted · {{when}}',
  forMe: 'Only you',
  forTeams: 'Teams',
  forAll: 'Everyone',
  restore: 'Restore',
  restoreOne: 'Restore the view {{name}}',
  restored: 'View “{{name}}” restored',
} as const

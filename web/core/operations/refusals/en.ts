export const texts = {
  'operations.not-found': 'There is no such operation, or it is not yours to see.',
  'operations.not-yours':
    'Someone else made this change. Ask them, or a person who may undo what others did.',
  'operations.still-running': 'This is still under way. Wait until it has ended, or stop it, then undo it.',
  'operations.already-undone': 'This has been undone already.',
  'operations.nothing-to-undo': 'There is nothing in this that can be undone.',
  'operations.not-running': 'This has ended already. Undo it to take it back.',
  'operations.unclear': 'Say which records, and what to change in them.',
  'operations.holds-one': 'This field holds one value. Set it instead of adding or removing.',
  'operations.changed-since': 'Changed by someone since, so it stays as it is',
  'operations.field-closed': 'Your role does not change this field, so it stays',
  'operations.field-gone': 'A field it changed was deleted since',
  'operations.in-use': 'Records that stay point at this one, so it was kept',
  'operations.in-bin': 'Is in the bin now. Restore it first',
  'operations.purged': 'Was removed for good, so nothing can be brought back',
  'operations.object-gone': 'The object of these records was deleted. Restore it first.',
  'operations.broke-off':
    'Something went wrong on our side, and this broke off. What was done so far can be undone.',
  'jobs.defect':
    'Something went wrong on our side, and this was not finished. Try again, or tell an administrator.',
  'jobs.process-died':
    'The server stopped each time this was tried, so it was given up. Tell an administrator, then try again.',
  'exports.no-file':
    'There is no file of this export: it did not come to its end, or its day is over. Export again.',
  'exports.access-changed':
    'What you may see has changed since this file was made, so it is withheld. Export again.',
} as const

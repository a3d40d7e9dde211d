export const texts = {
  'imports.not-found': 'There is no such import, or you may not see it.',
  'imports.plan-invalid': 'This plan cannot be carried out. Correct what is named, then try again.',
  'imports.nothing-to-import': 'No column goes anywhere. Say where at least one belongs, then start again.',
  'imports.already-started':
    'This import has been started and can no longer be changed. Undo it and begin a new one.',
  'imports.already-ended': 'This import has already ended.',
  'imports.no-table': 'This import has no such table.',
  'imports.no-column': 'The file has no such column.',
  'imports.unknown-object': 'There is no such object that you may import. Choose another.',
  'imports.unknown-field': 'There is no field “{{field}}”.',
  'imports.read-only-field': '“{{field}}” cannot be written. Leave this column out.',
  'imports.not-a-link': '“{{field}}” does not link to records of one object.',
  'imports.not-permitted': 'Your role does not allow this. Choose something else, or ask an administrator.',
  'imports.place-taken': '“{{other}}” already fills this field. Leave one of the two columns out.',
  'imports.key-needed': 'Choose the field that tells which record a row is.',
  'imports.key-not-filled': 'No column fills “{{field}}”, so it cannot tell records apart.',
  'imports.no-match': 'There is no record to update with this key.',
  'imports.maybe-twice': 'A record looks the same although no key matched.',
  'imports.key-ambiguous': 'Several records have this key, so none was changed.',
  'imports.definitions-changed':
    'Objects or fields changed while this import ran, so it ended. What was imported before stays; undo it, or import the rest anew.',
  'imports.file-gone': 'The content of “{{name}}” is no longer kept. Upload the file again.',
  'imports.too-long-to-try':
    'A dry run can keep {{limit}} new records and keys in mind, and this import has more. Try out a part of the file, or start the import: it has no such limit and can be undone.',
  'imports.too-many-columns':
    '“{{name}}” has {{columns}} columns; at most {{limit}} can be imported. Remove those you do not need.',
  'imports.too-many-tables':
    'These files hold {{tables}} tables; at most {{limit}} can be imported at once. Send fewer.',
  'imports.defect':
    'Something went wrong in Kith, and trying again did not help. What was imported before stays; undo it, or tell an administrator.',
  'imports.needs-more-than-a-name':
    'Missing records of “{{object}}” cannot be created by their {{field}} alone: they also need {{needed}}. Leave this off and import them first.',
  'imports.not-a-draft':
    'Only a draft can be discarded, and this import has been started. Stop it or undo it instead.',
  'imports.cursor': 'This list has changed meanwhile. Load it again from the start.',
  'imports.link-not-found': 'No record has this name, so none was linked.',
  'imports.link-ambiguous': 'Several records have this name, so none was linked.',
  'imports.link-not-made': 'No record has this name, and none could be created.',
} as const

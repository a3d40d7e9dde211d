export const texts = {
  'views.invalid-layout': 'The page names a field that is gone. Load it again.',
  'views.may-not-share':
    'Your role does not change what everyone sees. Save the view for yourself, or ask an administrator.',
  'views.may-not-refuse':
    'A limit that refuses counts every record, also those you do not see. Let it only mark what is over, or ask an administrator.',
  'views.made-by-another':
    'Somebody else made this view, and everyone who sees it would lose it. Save a copy for yourself instead.',
  'views.not-found': 'This view is not here any more, or you may not see it.',
  'views.invalid':
    'This view could not be saved as it is. Load the page again, then save what is left of it.',
  'views.unknown-team': 'One of these teams is gone. Choose the teams again.',
  'views.no-name': 'Give the view a name.',
  'views.unknown-field': 'There is no field “{{field}}” here any more. Take it out, then save again.',
  'views.field-twice': '“{{field}}” stands twice in this layout. Leave it in one place, then save again.',
  'views.unknown-tab': 'There is no tab “{{tab}}” here. Put its sections elsewhere, then save again.',
  'views.no-group': 'A board needs a field whose values are its columns. Choose one.',
  'views.bad-group': 'Group by a field with one choice or one record.',
  'views.no-date': 'A calendar needs a field that says when a record is. Choose one.',
  'views.bad-date': 'Choose a date or date-time field, and an end of the same type.',
  'views.column-closed': 'A limit on a board you do not see lets nothing more in here. Ask an administrator.',
  'views.column-at-limit':
    'This column of “{{view}}” is at a limit you do not see. Move something out of it first.',
  'views.column-full': 'This column of “{{view}}” takes {{most}} records. Move one out of it first.',
  'views.column-sum-full':
    'This column of “{{view}}” takes a sum of {{most}}. Move something out of it first.',
  'filters.invalid': 'This filter cannot be used as it is. Change or remove the condition that does not fit.',
  'filters.not-a-filter': 'This is not a filter. Remove it, then build it anew.',
  'filters.unknown-key': 'A filter has nothing named “{{name}}”. Remove it, then build it anew.',
  'filters.too-many-conditions': 'A filter can have {{limit}} conditions. Remove some.',
  'filters.too-deep': 'Groups of conditions can be nested {{limit}} levels deep. Take one out.',
  'filters.unknown-field':
    'There is no field “{{name}}” here, or your role does not see it. Remove the condition.',
  'filters.path-too-long': 'A condition can go through {{limit}} relations. Choose a nearer field.',
  'filters.no-way-on': '“{{field}}” goes on where there is no single record behind. Choose another field.',
  'filters.unknown-operator': '“{{op}}” is no way to compare. This field takes {{offered}}.',
  'filters.operator-not-offered': 'This field cannot be compared in this way. It takes {{offered}}.',
  'filters.value-missing': 'This condition needs a value. To find empty fields, choose “is empty”.',
  'filters.no-value-expected': 'This condition takes no value. Remove the value.',
  'filters.list-expected': 'Choose at least one value.',
  'filters.too-many-values': 'A condition can have {{limit}} values. Remove some.',
  'filters.pair-expected': 'Give two values: the lowest and the highest.',
  'filters.not-an-operation':
    'This list was asked for by something that is no operation. Take the filter out.',
  'filters.not-a-period': '“{{text}}” is no span of time. Choose one of the list.',
} as const

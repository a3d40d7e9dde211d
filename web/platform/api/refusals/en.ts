export const texts = {
  unexpected: 'Something unexpected happened. Nothing was lost; try again.',
  'network.missing-file': 'Part of the page could not be fetched. Try again in a moment.',
  'network.unreachable': 'The server does not answer. Check the connection and try again.',
  'network.offline':
    'No connection, so nothing was sent. What you wrote is still here: try again when it is back.',
  'server.defect': 'The server made a mistake. It was reported; nothing was half saved.',
  'server.refused': 'The server did not accept this.',
  'input.required': 'Needs a value',
  'input.invalid': 'Is not valid',
  'input.wrong-type': 'Has the wrong kind of value',
  'input.wrong-format': 'Is not written the way it should be',
  'input.not-a-choice': 'Is not one of the choices',
  'input.too-short': 'Needs at least {{min}} characters',
  'input.too-long': 'Has more than {{max}} characters',
  'input.too-few': 'Needs at least {{min}} entries',
  'input.too-many': 'Has more than {{max}} entries',
  'input.too-small': 'Is too small',
  'input.too-large': 'Is too large',
  'input.twice': 'Is named twice',
  'input.overlaps': 'Overlaps the span before it',
  'input.ends-before-it-begins': 'Ends before it begins',
  'input.not-a-date': 'Is not a date',
  'input.not-a-time-zone': 'Is not a time zone',
  'input.not-a-currency': 'Is not a currency',
  'input.not-a-rate': 'Is not a rate',
  'input.unknown-property': 'Is not known here',
  'input.broken-text': 'Holds characters that are not text',
  'input.null-character': 'Holds a character that cannot be kept',
  'input.no-variant-fits': 'Has none of the forms that fit here',
  'input.not-a-multiple': 'Is not a multiple of {{of}}',
  'input.too-deep': 'Is nested too deep',
  'input.too-many-values': 'Holds too many values at once',
  'input.forbidden-key': 'Is a name that may not be used',
  'http.seeing-as':
    'You are looking at Kith as another role, so nothing can be changed. End that in the bar at the top first.',
  'http.not-signed-in': 'You are signed out. Sign in again.',
  'http.other-session': 'This page was opened by somebody else, or for another workspace. Load it again.',
  'http.not-found': 'There is nothing here.',
  'http.too-many-requests': 'Too many requests at once. Wait a moment, then try again.',
  'http.body-too-large': 'This is more than the server takes at once.',
  'http.invalid-body': 'Something in the form is not right yet.',
  'http.defect': 'The server made a mistake. It was reported; nothing was half saved.',
  'http.closing': 'The server is restarting. Try again in a few seconds.',
  'http.broken-upload': 'The upload broke off before its end, so nothing was kept. Send it again.',
  'http.invalid-request':
    'Something in this was not accepted, so nothing was changed. Correct it and try again.',
  'http.malformed':
    'The server could not read this, so nothing was changed. Load the page again, then repeat it.',
  'http.headers-too-large': 'This asks for too much at once. Take out some conditions, then try again.',
  'http.too-slow':
    'This took too long to reach the server, so nothing was changed. Check the connection and try again.',
  'http.method-not-allowed': 'This page is older than the server. Load it again, then repeat what you did.',
  'http.wrong-path': 'This address is incomplete or mistyped. Go back and open the page from a list.',
  'http.wrong-address': 'This address is incomplete or mistyped. Go back and open the page from a list.',
  'http.wrong-query': 'Something in this address does not fit. Load the page again, or open it from a list.',
  'http.no-workspace': 'You are signed in, but in no workspace. Choose one, or ask for an invitation.',
  'http.scope-missing':
    'This API key lacks the scope “{{label}}”, so nothing was changed. Use a key that has it.',
  'http.unknown-key': 'This API key is wrong, expired or revoked. Create a new one in the settings.',
  'http.unusable-body':
    'This holds characters that cannot be kept, so nothing was changed. Remove them and try again.',
  'http.idempotency-answer-forgotten':
    'This was done at the first try. Records that the answer named were removed for good since, so it is no longer kept. Look for what was made.',
  'http.idempotency-answer-withheld':
    'This was done at the first try. What you may do has changed since, so the answer is not shown again. Look for what was made.',
  'http.idempotency-key-in-doubt':
    'The first try was cut off, and nobody knows whether it took effect. Look for it; if it is not there, do it again.',
  'http.idempotency-key-in-use':
    'This is being worked on already. Wait a moment, then look whether it is done.',
  'http.idempotency-key-reused':
    'This was sent before with other content, so it was not done again. Load the page again, then repeat it.',
  'database.unavailable': 'The database does not answer right now. Nothing was lost; try again in a moment.',
  'database.too-slow':
    'This took too long and was stopped; nothing was changed. Narrow it down, or try again later.',
  'database.storage-full':
    'The server’s disk is full, so this was not saved. Tell an administrator, then try again.',
  'files.none': 'No file arrived. Choose one, then try again.',
  'files.not-found': 'This file is not here, or you may not see it.',
  'files.storage-full':
    'The server’s disk is full, so the file was not kept. Tell an administrator, then send it again.',
  'files.too-large':
    'A file may have up to {{megabytes}} MB, so this one was not kept. Choose a smaller one.',
} as const

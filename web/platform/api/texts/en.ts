export const texts = {
  unexpected: 'Something unexpected happened. Nothing was lost; try again.',
  'network.unreachable': 'The server does not answer. Check the connection and try again.',
  'server.defect': 'The server made a mistake. It was reported; nothing was half saved.',
  'server.refused': 'The server did not accept this.',
} as const

import {
  type Aim,
  type Ask,
  type Case,
  missing,
  none,
  ofForeign,
  ofForeignObject,
  open,
  refused,
} from './ask.ts'
import { type TestCaller, unseenWord, uploadOf } from './two-workspaces.ts'

const definition = { label: { en: 'X' }, pluralLabel: { en: 'X' } }
const emptyRole = {
  name: 'X',
  defaults: { create: false, read: 'none', update: 'none', delete: 'none' },
  objects: {},
  permissions: [],
}

/** Requests for every route about definitions, settings, members, roles and what goes on. */
export const workspaceCases: Readonly<Record<string, Case>> = {
  'GET /openapi.json': () => [open('/openapi.json')],

  'GET /objects': () => [open('/objects')],
  'GET /objects/changes': () => [open('/objects/changes')],
  'GET /objects/changes/:id': (aim) => [missing(`/objects/changes/${aim.operation}`)],
  'POST /objects/changes/:id/retry': (aim) => [missing(`/objects/changes/${aim.operation}/retry`)],
  'POST /objects': () => [refused('/objects', { name: 'deal', ...definition })],
  'POST /objects/plans': (aim) => [
    {
      ...open('/objects/plans', { verb: 'deleteObject', object: aim.isForeign ? aim.vaultName : 'nowhere' }),
      expect: 'missing',
    },
  ],
  'GET /objects/:object': (aim) => ofForeignObject(aim, (path) => missing(path)),
  'PATCH /objects/:object': (aim) => ofForeignObject(aim, (path) => missing(path, { icon: 'x' })),
  'DELETE /objects/:object': (aim) => ofForeignObject(aim, (path) => missing(path)),
  'POST /objects/:object/restoration': (aim) =>
    ofForeignObject(aim, (path) => missing(`${path}/restoration`)),
  'POST /objects/:object/fields': (aim) =>
    ofForeignObject(aim, (path) =>
      missing(`${path}/fields`, { name: 'x', label: { en: 'X' }, type: 'text' }),
    ),
  'PATCH /objects/:object/fields/:field': (aim) =>
    ofForeignObject(aim, (path) => missing(`${path}/fields/name`, { indexed: true })),
  'DELETE /objects/:object/fields/:field': (aim) =>
    ofForeignObject(aim, (path) => missing(`${path}/fields/name`)),
  'POST /objects/:object/fields/:field/restoration': (aim) =>
    ofForeignObject(aim, (path) => missing(`${path}/fields/name/restoration`)),
  'POST /objects/:object/fields/:field/sorting': (aim) =>
    ofForeignObject(aim, (path) => missing(`${path}/fields/name/sorting`)),
  'POST /objects/:object/fields/:field/type-change': (aim) =>
    ofForeignObject(aim, (path) =>
      missing(`${path}/fields/name/type-change`, { type: 'longText', dryRun: true }),
    ),

  'GET /start': () => [open('/start')],
  'POST /start/choice': () => [open('/start/choice')],
  'GET /start/sample': () => [open('/start/sample')],
  'POST /start/sample': () => [refused('/start/sample', { template: 'nonsense' })],
  'DELETE /start/sample': () => [refused('/start/sample')],
  'GET /start/templates': () => [open('/start/templates')],
  'POST /start/templates/:key/application': () => [refused('/start/templates/nonsense/application')],
  'DELETE /start/templates/:key/application': () => [refused('/start/templates/nonsense/application')],

  'GET /backups': () => [open('/backups')],
  'GET /workspace': () => [open('/workspace')],
  'PATCH /workspace': () => [open('/workspace', {})],
  'POST /workspace/sort-order': () => [refused('/workspace/sort-order', { language: 'nonsense' })],
  'PUT /workspace/logo': () => [refused('/workspace/logo', { content: 'x' })],
  'DELETE /workspace/logo': none,
  'GET /workspace/exchange-rates': () => [
    { path: '/workspace/exchange-rates', expect: (body: { rates: unknown[] }) => body.rates.length === 0 },
  ],
  'PUT /workspace/exchange-rates': () => [refused('/workspace/exchange-rates', { rates: [] })],
  'POST /workspace/exchange-rates/import': () => [refused('/workspace/exchange-rates/import', { csv: 'x' })],
  'DELETE /workspace/exchange-rates/:currency/:date': () => [
    missing('/workspace/exchange-rates/USD/2024-02-29'),
  ],

  'GET /administrators': () => [open('/administrators')],
  'GET /members': () => [open('/members?limit=200')],
  'PATCH /members/:id': (aim) => ofForeign(aim, () => missing(`/members/${aim.member}`, { name: 'X' })),
  'POST /members/:id/deactivation': (aim) =>
    ofForeign(aim, () => missing(`/members/${aim.member}/deactivation`)),
  'DELETE /members/:id/deactivation': (aim) =>
    ofForeign(aim, () => missing(`/members/${aim.member}/deactivation`)),
  'GET /members/:id/private-views': (aim) =>
    ofForeign(aim, () => missing(`/members/${aim.member}/private-views`)),
  'POST /members/:id/private-views/handover': (aim, caller) =>
    ofForeign(aim, () => missing(`/members/${aim.member}/private-views/handover`, { to: caller.memberId })),
  'POST /members/:id/password-reset': (aim) =>
    ofForeign(aim, () => missing(`/members/${aim.member}/password-reset`)),
  'GET /invitations': () => [open('/invitations')],
  'POST /invitations': (aim) =>
    ofForeign(aim, () => refused('/invitations', { email: 'x@x.example', role: 'foreignRole' })),
  'POST /invitations/matches': (aim) =>
    ofForeign(aim, () => ({
      path: '/invitations/matches',
      body: { people: [{ email: 'zyxforeign@x.example' }, { email: 'zyxforeign@y.example' }] },
      expect: (body: { matches: unknown[] }) => body.matches.length === 0,
    })),
  'POST /invitations/:id/renewal': (aim) =>
    ofForeign(aim, () => missing(`/invitations/${aim.invitation}/renewal`)),
  'DELETE /invitations/:id': (aim) => ofForeign(aim, () => missing(`/invitations/${aim.invitation}`)),
  'GET /api-keys': () => [open('/api-keys')],
  'POST /api-keys': (aim) => ofForeign(aim, () => refused('/api-keys', { name: 'X', memberId: aim.member })),
  'DELETE /api-keys/:id': (aim) => [missing(`/api-keys/${aim.apiKey}`)],
  'POST /session/seeing-as': (aim) =>
    ofForeign(aim, () => refused('/session/seeing-as', { role: 'readOnly', memberId: aim.member })),
  'GET /roles': () => [open('/roles')],
  'GET /permissions': () => [open('/permissions')],
  'POST /roles': () => [refused('/roles', { key: 'x' })],
  'POST /roles/preview': (aim) =>
    ofForeign(aim, () => missing('/roles/preview', { role: emptyRole, memberId: aim.member })),
  'PUT /roles/:key': (aim) => ofForeign(aim, () => missing('/roles/foreignRole', emptyRole)),
  'DELETE /roles/:key': (aim) => ofForeign(aim, () => missing('/roles/foreignRole')),

  'GET /objects/:object/uses': (aim) => ofForeignObject(aim, (path) => missing(`${path}/uses`)),

  'GET /audit-log': () => [open('/audit-log?limit=200')],
  'GET /audit-log/export': () => [open('/audit-log/export')],
  'GET /events': () => [open('/events?limit=1000')],
  // It never ends; server/core/history/stream.test.ts listens to it.
  'GET /events/stream': none,

  'GET /navigation': () => [open('/navigation')],
  'PATCH /navigation': () => [open('/navigation', { isNarrow: false })],
  'GET /favourites': () => [open('/favourites')],
  'POST /favourites': (aim) => [
    missing('/favourites', { kind: 'record', object: 'deal', target: aim.deal }),
    missing('/favourites', { kind: 'view', target: aim.view }),
  ],
  'PUT /favourites/order': (aim) => [open('/favourites/order', { ids: [aim.deal] })],
  'DELETE /favourites/:id': (aim) => [missing(`/favourites/${aim.deal}`)],
  'GET /recent-records': () => [open('/recent-records?limit=50&fields=deal.name')],
  // It is kept and not shown: the list above is read with it.
  'POST /recent-records': (aim) => [open('/recent-records', { records: [{ object: 'deal', id: aim.deal }] })],
  'GET /menus': () => [open('/menus')],
  'PUT /menus/:role': () => [open('/menus/foreign', { order: [], hidden: [] })],
  'DELETE /menus/:role': () => [open('/menus/foreign')],
  'GET /notifications': () => [open('/notifications?limit=100')],
  'PATCH /notifications': (aim) => [open('/notifications', { ids: [aim.deal], isRead: true })],
  'POST /notifications/read-all': () => [open('/notifications/read-all', {})],
  'GET /notifications/choices': () => [open('/notifications/choices')],
  'PUT /notifications/choices': () => [refused('/notifications/choices', { kind: 'x', inApp: true })],

  'GET /operations': (_aim, caller) => [{ ...open('/operations?limit=200'), ...maySeeAll(caller) }],
  'GET /operations/:id': (aim, caller) => [ofOperations(aim, caller, `/operations/${aim.operation}`)],
  'GET /operations/:id/problems': (aim, caller) => [
    ofOperations(aim, caller, `/operations/${aim.operation}/problems`),
  ],
  'GET /operations/:id/problems.csv': (aim, caller) => [
    ofOperations(aim, caller, `/operations/${aim.operation}/problems.csv`),
  ],
  // Only whoever asked for an export fetches its file.
  'GET /operations/:id/file': (aim) => [missing(`/operations/${aim.operation}/file`)],
  // Histories name the operations of others, so that they are there for everyone who sees one of its records.
  'POST /operations/:id/undo': (aim) => [
    aim.isForeign ? missing(`/operations/${aim.operation}/undo`) : open(`/operations/${aim.operation}/undo`),
  ],
  'POST /operations/:id/cancel': (aim, caller) => [
    ofOperations(aim, caller, `/operations/${aim.operation}/cancel`),
  ],

  'POST /imports': () => [{ path: '/imports', ...uploadOf('x.txt', ''), expect: 'refused' }],
  'GET /imports': () => [open('/imports')],
  'GET /imports/:id': (aim) => [missing(`/imports/${aim.import}`)],
  'DELETE /imports/:id': (aim) => [missing(`/imports/${aim.import}`)],
  'GET /imports/:id/problems': (aim) => [missing(`/imports/${aim.import}/problems`)],
  'GET /imports/:id/problems/summary': (aim) => [missing(`/imports/${aim.import}/problems/summary`)],
  'GET /imports/:id/problems.csv': (aim) => [missing(`/imports/${aim.import}/problems.csv`)],
  'GET /imports/:id/values': (aim) => [missing(`/imports/${aim.import}/values?part=0&column=0`)],
  'PUT /imports/:id/plan': (aim) => [
    missing(`/imports/${aim.import}/plan`, {
      parts: [{ table: 0, object: 'company', action: 'create', columns: [] }],
    }),
  ],
  'PATCH /imports/:id/tables/:table': (aim) => [missing(`/imports/${aim.import}/tables/0`, {})],
  'POST /imports/:id/dry-run': (aim) => [missing(`/imports/${aim.import}/dry-run`)],
  'POST /imports/:id/start': (aim) => [missing(`/imports/${aim.import}/start`)],
  'POST /imports/:id/cancel': (aim) => [missing(`/imports/${aim.import}/cancel`)],
}

/** Who may undo what others did sees what they did, with the names of imported files. */
function ofOperations(aim: Aim, caller: TestCaller, path: string, body?: unknown): Ask {
  const seesAll = !aim.isForeign && caller.can('operations.undo')
  return seesAll ? { ...open(path, body), ...maySeeAll(caller) } : missing(path, body)
}

function maySeeAll(caller: TestCaller): Partial<Ask> {
  return caller.can('operations.undo') ? { mayTell: [unseenWord] } : {}
}

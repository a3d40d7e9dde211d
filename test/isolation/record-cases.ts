import {
  allFailed,
  byId,
  type Case,
  countsNothing,
  isEmptyPage,
  missing,
  ofForeign,
  open,
  records,
  refused,
} from './ask.ts'
import { uploadOf } from './two-workspaces.ts'

/** Requests for every route about records, views, files and sharing. */
export const recordCases: Readonly<Record<string, Case>> = {
  'GET /views': () => [open('/views'), open('/views?object=deal')],
  'POST /views': (aim) => [
    refused('/views', { object: aim.vaultName, name: { en: 'X' }, layout: 'table', shared: false }),
  ],
  'PATCH /views/:id': (aim) => [missing(`/views/${aim.view}`, { name: { en: 'X' } })],
  'DELETE /views/:id': (aim) => [missing(`/views/${aim.view}`)],
  'GET /views/deleted': () => [open('/views/deleted'), open('/views/deleted?object=deal')],
  'POST /views/:id/restore': (aim) => [missing(`/views/${aim.view}/restore`)],
  'GET /layouts/:object': (aim) => [missing(`/layouts/${aim.vaultName}`)],
  'PUT /layouts/:object': (aim) =>
    aim.isForeign
      ? [missing(`/layouts/${aim.vaultName}`, { highlights: [], sections: [], related: [] })]
      : [],
  'DELETE /layouts/:object': (aim) => (aim.isForeign ? [missing(`/layouts/${aim.vaultName}`)] : []),

  'GET /records/:object': (aim, caller) => [
    missing(`/records/${aim.vaultName}`),
    ...['deal', 'note', 'company', 'contact', 'file', 'member', 'team', 'affiliation'].map((name) => ({
      ...open(`/records/${name}?limit=200&expand=createdBy,updatedBy`),
      // A roll-up is of all records, whoever looks; it is hidden with the field it sums.
      ...(name === 'company' && !caller.hasHiddenFields && { mayTell: ['777777'] }),
    })),
    open('/records/deal?expand=company,company.parent,owner,stage&count=true'),
    open('/records/deal?deleted=true'),
    { path: `/records/deal?filter=${encodeURIComponent(JSON.stringify(byId(aim)))}`, expect: isEmptyPage },
    { path: `/records/deal?search=${aim.isForeign ? 'Zyxforeign' : 'Qwvunseen'}`, expect: isEmptyPage },
  ],
  'GET /records/:object/export': (aim, caller) => [
    missing(`/records/${aim.vaultName}/export`),
    ...['deal', 'company', 'contact', 'member'].flatMap((name) =>
      ['csv', 'jsonl'].map((format) => ({
        ...open(`/records/${name}/export?format=${format}`),
        ...(name === 'company' && !caller.hasHiddenFields && { mayTell: ['777777'] }),
      })),
    ),
    open('/records/deal/export?fields=name,company,owner,company.name,owner.team.name'),
    open(`/records/deal/export?search=${aim.isForeign ? 'Zyxforeign' : 'Qwvunseen'}`),
  ],
  'POST /records/:object/export': (aim) => [
    missing(`/records/${aim.vaultName}/export`, {}),
    open('/records/deal/export', {
      format: 'jsonl',
      filter: { field: 'id', op: 'in', value: [aim.deal, aim.binnedDeal] },
    }),
  ],
  // What its file holds is what the download above does.
  'POST /records/:object/exports': (aim) => [
    missing(`/records/${aim.vaultName}/exports`, {}),
    open('/records/deal/exports', { filter: { field: 'id', op: 'in', value: [aim.deal, aim.binnedDeal] } }),
  ],
  'POST /records/:object': (aim) => [
    missing(`/records/${aim.vaultName}`, { name: 'X' }),
    refused('/records/note', { body: 'x', about: [{ object: 'deal', id: aim.deal }] }),
    ...(aim.isForeign
      ? [
          refused('/records/deal', { name: 'X', company: aim.company }),
          refused('/records/deal', { name: 'X', owner: aim.member }),
          refused('/records/contact', { name: { last: 'X' }, company: aim.company }),
          refused('/records/company', { name: 'X', parent: aim.company }),
        ]
      : []),
  ],
  'POST /records/:object/query': (aim, caller) => [
    missing(`/records/${aim.vaultName}/query`, {}),
    { path: '/records/deal/query', body: { filter: byId(aim) }, expect: isEmptyPage },
    {
      path: '/records/deal/query',
      body: { filter: { field: 'id', op: 'in', value: [aim.deal, aim.binnedDeal] }, deleted: true },
      expect: isEmptyPage,
    },
    {
      path: '/records/note/query',
      body: { filter: { field: 'about', op: 'hasAny', value: [aim.deal] } },
      expect: isEmptyPage,
    },
    {
      path: '/records/company/query',
      body: { filter: { field: 'deal:company', op: 'some', value: byId(aim) } },
      expect: isEmptyPage,
    },
    ...(aim.isForeign || caller.hasHiddenFields
      ? []
      : [
          {
            path: '/records/company/query',
            body: {
              filter: {
                field: 'deal:company',
                op: 'some',
                value: { field: 'amount', op: 'eq', value: 777_777 },
              },
            },
            expect: isEmptyPage,
          },
        ]),
  ],
  'POST /records/:object/aggregate': (aim) => {
    const measures = [{ function: 'count', as: 'n' }]
    return [
      missing(`/records/${aim.vaultName}/aggregate`, { measures }),
      { path: '/records/deal/aggregate', body: { filter: byId(aim), measures }, expect: countsNothing },
      {
        path: '/records/deal/aggregate',
        body: { measures: [...measures, { function: 'max', field: 'amount', as: 'most' }] },
        expect: 'open',
      },
      open('/records/deal/aggregate', { measures, groupBy: [{ field: 'company' }, { field: 'owner' }] }),
      open('/records/note/aggregate', { measures, groupBy: [{ field: 'about' }] }),
    ]
  },
  'POST /records/:object/batch': (aim, caller) => [
    missing(`/records/${aim.vaultName}/batch`, { items: [{ action: 'create', values: { name: 'X' } }] }),
    {
      path: '/records/deal/batch',
      body: {
        items: [
          { action: 'update', id: aim.deal, values: { name: 'X' } },
          { action: 'delete', id: aim.deal, version: 1 },
          { action: 'restore', id: aim.binnedDeal },
        ]
          .map((item, at) => (at === 1 ? { ...item, id: aim.binnedDeal } : item))
          .slice(0, 2),
      },
      expect: allFailed,
    },
    {
      path: '/records/note/batch',
      body: { items: [{ action: 'update', id: aim.note, values: { body: caller.name } }] },
      expect: allFailed,
    },
  ],
  'GET /records/:object/:id': (aim) => [
    ...records(aim).flatMap((path) => [missing(path), missing(`${path}?deleted=true`)]),
    missing(`/records/deal/${aim.binnedDeal}?deleted=true`),
    missing(`/records/company/${aim.deal}`),
  ],
  'PATCH /records/:object/:id': (aim) => records(aim).map((path) => missing(path, { name: 'X' })),
  'DELETE /records/:object/:id': (aim) => records(aim).map((path) => missing(path)),
  'POST /records/:object/:id/restore': (aim) => [
    missing(`/records/deal/${aim.binnedDeal}/restore`),
    ...records(aim, '/restore').map((path) => missing(path)),
  ],
  'GET /search': (aim) => [
    {
      path: `/search?q=${aim.isForeign ? 'Zyxforeign' : 'Qwvunseen'}`,
      expect: (body: { hits: unknown[] }) => body.hits.length === 0,
    },
    {
      path: `/search?q=${aim.isForeign ? 'zyxforegin' : 'qwvunsene'}&objects=deal,note,company,file`,
      expect: (body: { hits: unknown[] }) => body.hits.length === 0,
    },
  ],

  'GET /records/:object/:id/timeline': (aim) => records(aim, '/timeline').map((path) => missing(path)),
  'GET /records/:object/:id/as-of': (aim) =>
    records(aim, '/as-of?at=2099-01-01T00:00:00Z').map((path) => missing(path)),
  'GET /records/:object/:id/related/:field': (aim) => [
    missing(`/records/deal/${aim.deal}/related/company`),
    ...ofForeign(aim, () => missing(`/records/company/${aim.company}/related/deal:company`)),
  ],
  'POST /records/:object/bulk': (aim) => [
    missing(`/records/${aim.vaultName}/bulk`, { action: 'delete', filter: { and: [] } }),
    {
      path: '/records/deal/bulk',
      body: { action: 'update', ids: [aim.deal, aim.binnedDeal], values: { name: 'X' } },
      expect: (body: { done: number }) => body.done === 0,
    },
  ],
  'GET /records/:object/:id/history': (aim) => [
    ...records(aim, '/history').map((path) => missing(path)),
    missing(`/records/deal/${aim.binnedDeal}/history`),
  ],

  'GET /records/:object/:id/shares': (aim) => records(aim, '/shares').map((path) => missing(path)),
  'GET /records/:object/:id/viewers': (aim) => records(aim, '/viewers').map((path) => missing(path)),
  'GET /records/:object/:id/viewers/:memberId': (aim, caller) =>
    records(aim, `/viewers/${caller.memberId}`).map((path) => missing(path)),
  'POST /records/:object/:id/shares': (aim, caller) =>
    records(aim, '/shares').map((path) => missing(path, { memberId: caller.memberId, level: 'update' })),
  'DELETE /records/:object/:id/shares/:shareId': (aim) => [
    missing(`/records/deal/${aim.deal}/shares/${aim.share}`),
  ],

  'POST /files': (aim) => [
    { path: '/files', ...uploadOf('x.txt', 'x', { object: 'deal', record: aim.deal }), expect: 'refused' },
  ],
  'GET /files/:id/content': (aim) => ofForeign(aim, () => missing(`/files/${aim.file}/content`)),
}

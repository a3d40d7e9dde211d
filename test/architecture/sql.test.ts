import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sourceFiles } from './source-files.ts'
import { sqlProblems } from './sql-rules.ts'
import { type SqlPiece, sqlInCode, sqlInMigrations } from './sql-sources.ts'

// Pieces that may break a rule, by the end of their path, with the reason.
const allowed: Record<string, string> = {
  'server/commands/doctor/check-database.ts': 'asks the server for its own settings',
}

const code = sourceFiles().filter((file) => file.path.startsWith('server/') && !file.isTest)

test('all SQL in code runs on one machine and on many', () => {
  const pieces = code.filter((file) => !(file.path in allowed)).flatMap(sqlInCode)

  assert.ok(pieces.length > 100)
  assert.deepEqual(pieces.flatMap(complaints), [])
})

test('all migrations run on one machine and on many', () => {
  const pieces = sqlInMigrations()

  assert.ok(pieces.length > 20)
  assert.deepEqual(pieces.flatMap(complaints), [])
})

test('the driver is used in platform/database only, so all SQL passes its rules', () => {
  const others = code.filter(
    (file) => file.packages.includes('pg') && !file.path.startsWith('server/platform/database/'),
  )

  assert.deepEqual(
    others.map((file) => file.path),
    [],
  )
})

test('what fails on a cluster is found', () => {
  const broken = [
    'create trigger t after insert on ?.x execute function f()',
    'create or replace rule r as on insert to x do nothing',
    'create table ?.x (n bigserial, constraint x_pk primary key (n))',
    'create table x (id bigint generated always as identity, constraint x_pk primary key (id))',
    'select 1; select 2',
    'do $$ begin execute ?; end $$; select 2',
    'create table x (id uuid primary key)',
    'create table x (id uuid, constraint x_pk primary key (id), unique (id))',
    'alter table ? add column n int check (n > 0)',
    'alter table ? add column n uuid references y (id)',
    'create unique index concurrently on ?.x (n)',
    `create index ${'x'.repeat(51)} on ?.x (n)`,
    'create statistics on (lower(n)) from ?.x',
    'update ? set at = now()',
    'insert into ? (id) select gen_random_uuid() from y',
    'insert into ? (n) values (1) on conflict (n) do update set at = current_timestamp',
    'insert into ? (n) values (1) returning lower(n)',
    "select set_config('kith.member', ?, true)",
    'alter table ? add constraint x_uq unique (n), drop column m',
    'merge into x using y on true when matched then delete',
  ]

  for (const text of broken) assert.notDeepEqual(sqlProblems(text, 'code'), [], text)
})

test('what a workspace migration may not name is found', () => {
  const broken = [
    'create table {schema}.x (n int not null)',
    'create table x (n int, constraint x_pk primary key (n))',
    'create table {schema}.x (n uuid, constraint x_pk primary key (n), constraint x_fk foreign key (n) references kith.identity (id))',
    'create index x_ix on x (n)',
    'create table {schema}.x (at timestamptz default now(), constraint x_pk primary key (at))',
  ]

  for (const text of broken) assert.notDeepEqual(sqlProblems(text, 'workspace migration'), [], text)
})

test('what is fine everywhere is not complained about', () => {
  const fine = [
    "select '; now()' as text -- create trigger",
    'insert into ? as c (name, value) values (?, ?) on conflict (name) do update set value = excluded.value returning value',
    'insert into ? (id, at) values (?, clock_timestamp())',
    'create table ?.x (id uuid not null, constraint x_pk primary key (id), constraint x_fk foreign key (id) references ?.y (id))',
    'alter table ? add constraint ? unique using index ?',
    'create unique index concurrently if not exists ? on ? (n)',
    'with gone as (delete from ? where id = ? returning id) select count(id) from gone',
    'alter table ? add column a int, add column b int',
    'do $$ begin execute ?; end $$',
  ]

  for (const text of fine) assert.deepEqual(sqlProblems(text, 'code'), [], text)
})

function complaints(piece: SqlPiece): string[] {
  return sqlProblems(piece.text, piece.place).map((problem) => `${piece.at}: ${problem}`)
}

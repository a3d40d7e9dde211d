-- What is kept about records outside of them says which ones it is about, so that it goes when they are removed
-- for good.

-- Of the answer that is kept: all ids it holds.
alter table {schema}.idempotency_key add column record_ids uuid[];

-- Its answer was removed; that the request took effect is still known.
alter table {schema}.idempotency_key add column is_forgotten boolean not null default false;

create index idempotency_key_records_ix on {schema}.idempotency_key using gin (record_ids);

-- Answers from before name nothing. Their requests are repeated within seconds, if at all.
update {schema}.idempotency_key set response = null, is_forgotten = true where response is not null;

create index operation_problem_record_ix on {schema}.operation_problem (record_id);

create index operation_metadata_ix on {schema}.operation (id) where kind = 'metadata';

-- What a bulk change was asked for is needed until its end only.
update {schema}.operation set details = details - array['ids', 'filter', 'search', 'values']
where kind = 'bulk' and status in ('done', 'failed', 'cancelled');

-- What the row became, where it became something.
alter table {schema}.import_problem add column record_id uuid;

create index import_problem_record_ix on {schema}.import_problem (record_id) where record_id is not null;

create index import_link_record_ix on {schema}.import_link (record_id);

create index import_finished_ix on {schema}.import (finished_at) where finished_at is not null;

-- An Idempotency-Key belongs to the session or API key that sent it, not to the member behind it: a key
-- narrowed to reading must not be told what its member was told. Rows of before match no caller and are
-- forgotten within a day.

alter table {schema}.idempotency_key rename column actor_id to caller_id;

-- What the caller might do when it was answered.
alter table {schema}.idempotency_key add column access text not null default '';

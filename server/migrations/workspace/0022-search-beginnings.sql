-- Names that begin with a letter or two are found without looking at the entries themselves.

set local statement_timeout = 0;

create index search_beginning_ix on {schema}.search (title text_pattern_ops, object_id, record_id, owner);

drop index {schema}.search_title_ix;

-- Names spelt alike are looked for among titles: a tenth of the text, so a tenth of what must be looked at.

create index search_title_trgm_ix on {schema}.search using gin (title public.gin_trgm_ops);

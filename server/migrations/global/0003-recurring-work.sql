-- How far work that goes on piece by piece, over days, has come.
create table kith.recurring_work (
  name text not null,
  place text not null,
  ran_at timestamptz not null,
  constraint recurring_work_pk primary key (name)
);

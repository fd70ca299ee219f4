-- The one-time code that the start prints where nobody works here yet; with it somebody sets up the empty office.
create table setup_code (
  id        tinyint    not null default 1 comment 'one row at most',
  code_hash binary(32) not null comment 'SHA-256; each start of an empty office makes another code',
  primary key (id),
  constraint ck_setup_code_id check (id = 1)
);

grant select, delete on setup_code to mitplan_app;

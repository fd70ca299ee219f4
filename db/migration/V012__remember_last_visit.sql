-- When somebody last had a file open, so that what others changed since can be marked, and the file found again.
-- Two moments and no more: this says what is new to a reader; it must never become a record of when people work.
create table file_visit (
  account_id uuid        not null,
  file_id    uuid        not null,
  last_at    datetime(6) not null,
  before_at  datetime(6) not null comment 'end of the visit before the running one; the first begins with itself',
  primary key (account_id, file_id),
  constraint fk_file_visit_account foreign key (account_id) references account (id),
  constraint fk_file_visit_file foreign key (file_id) references case_file (id),
  index ix_file_visit_last (account_id, last_at)
);

grant select, insert, update on file_visit to mitplan_app;

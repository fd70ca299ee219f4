-- Module board: from how many agreements under way at once the board hints at it; it never holds anything back.
create table board_limit (
  file_id     uuid     not null,
  together    smallint null comment 'most at once; none: no hint',
  each_person smallint null comment 'most at once of one person; none: no hint',
  version     int      not null default 0,
  primary key (file_id),
  constraint fk_board_limit_file foreign key (file_id) references case_file (id),
  constraint ck_board_limit_together check (together between 1 and 99),
  constraint ck_board_limit_each_person check (each_person between 1 and 99)
) with system versioning;

-- A clash says whose version it was; who changed a goal before today is in the journal alone.
alter table goal
  add column changed_by uuid null,
  add constraint fk_goal_changed_by foreign key (changed_by) references account (id);

grant select, insert, update on board_limit to mitplan_app;

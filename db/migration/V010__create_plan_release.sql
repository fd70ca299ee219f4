-- Four eyes: a plan is handed to the team lead, who releases it or gives it back; rows that only come.
create table plan_release (
  id          uuid          not null,
  plan_id     uuid          not null,
  file_id     uuid          not null,
  number      int           not null comment 'the last step counts',
  step        varchar(9)    not null,
  note        varchar(2000) not null default '',
  content     char(64)      not null default '' comment 'fingerprint of what the plan said',
  recorded_by uuid          not null,
  recorded_at datetime(6)   not null,
  version     int           not null default 0,
  primary key (id),
  constraint uq_plan_release_number unique (plan_id, number),
  constraint fk_plan_release_plan foreign key (plan_id, file_id) references hilfeplan (id, file_id),
  constraint fk_plan_release_recorded_by foreign key (recorded_by) references account (id),
  constraint ck_plan_release_step check (step in ('SUBMITTED', 'APPROVED', 'RETURNED'))
);

grant select, insert on plan_release to mitplan_app;

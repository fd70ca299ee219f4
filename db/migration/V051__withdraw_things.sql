-- What was written by mistake can be withdrawn for a day: a row says who, when and why; the thing itself stays as it is.
alter table entry add constraint uq_entry_file unique (id, file_id);

create table withdrawal (
  thing_id     uuid         not null,
  kind         varchar(8)   not null,
  file_id      uuid         not null,
  reason       varchar(500) not null comment 'may hold what was withdrawn; only author and data protection officer see it',
  withdrawn_by uuid         not null comment 'its author',
  withdrawn_at datetime(6)  not null,
  version      int          not null default 0,
  entry_id     uuid as (if(kind = 'NOTE', thing_id, null)) stored,
  agreement_id uuid as (if(kind = 'CARD', thing_id, null)) stored,
  plan_id      uuid as (if(kind = 'PLAN', thing_id, null)) stored,
  primary key (thing_id),
  constraint fk_withdrawal_file foreign key (file_id) references case_file (id),
  constraint fk_withdrawal_by foreign key (withdrawn_by) references account (id),
  constraint fk_withdrawal_entry foreign key (entry_id, file_id) references entry (id, file_id),
  constraint fk_withdrawal_agreement foreign key (agreement_id, file_id) references agreement (id, file_id),
  constraint fk_withdrawal_plan foreign key (plan_id, file_id) references hilfeplan (id, file_id),
  constraint ck_withdrawal_kind check (kind in ('NOTE', 'CARD', 'PLAN')),
  constraint ck_withdrawal_reason check (reason <> ''),
  index ix_withdrawal_file (file_id, withdrawn_at),
  index ix_withdrawal_at (withdrawn_at)
);

alter table hilfeplan
  add column begun_by uuid null comment 'none where it began before this column',
  add column attempt int not null default 0
    comment 'none for the version that stands; withdrawn ones are counted, so that their number is free again',
  add constraint fk_hilfeplan_begun_by foreign key (begun_by) references account (id),
  add constraint uq_hilfeplan_file_number_attempt unique (file_id, number, attempt),
  drop constraint uq_hilfeplan_file_number;

grant select, insert on withdrawal to mitplan_app;

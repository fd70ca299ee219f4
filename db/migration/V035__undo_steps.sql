-- Module board: the day from which a rhythm counts, and steps that were taken back at once.
alter table agreement
  add column rhythm_from date null comment 'the day that was agreed, from which the rhythm counts; none while that is due_on';

create table undone_step (
  id           uuid        not null,
  agreement_id uuid        not null,
  file_id      uuid        not null,
  step         int         not null comment 'the version of the agreement that was taken back',
  stood_since  datetime(6) not null comment 'when the agreement was changed last before that step; what was recorded since belongs to the step',
  by_account   uuid        not null,
  at           datetime(6) not null,
  version      int         not null default 0,
  primary key (id),
  constraint uq_undone_step unique (agreement_id, step),
  constraint fk_undone_step_agreement foreign key (agreement_id, file_id) references agreement (id, file_id),
  constraint fk_undone_step_by foreign key (by_account) references account (id)
);

grant select, insert on undone_step to mitplan_app;

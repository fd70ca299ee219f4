-- Module access: a file is offered to another caseworker, who accepts or declines; one open offer for each file.
create table handover (
  id          uuid          not null,
  file_id     uuid          not null,
  offered_to  uuid          not null,
  offered_by  uuid          not null,
  note        varchar(1000) not null default '' comment 'read by whoever may not open the file yet',
  offered_at  datetime(6)   not null,
  answer      varchar(9)    null comment 'none while the offer waits',
  answered_by uuid          null,
  answered_at datetime(6)   null,
  reason      varchar(1000) not null default '' comment 'why it was declined',
  is_open     boolean       as (if(answer is null, true, null)) persistent,
  version     int           not null default 0,
  primary key (id),
  constraint uq_handover_open unique (file_id, is_open),
  constraint fk_handover_file foreign key (file_id) references case_file (id),
  constraint fk_handover_offered_to foreign key (offered_to) references account (id),
  constraint fk_handover_offered_by foreign key (offered_by) references account (id),
  constraint fk_handover_answered_by foreign key (answered_by) references account (id),
  constraint ck_handover_answer check (answer in ('ACCEPTED', 'DECLINED', 'WITHDRAWN')),
  constraint ck_handover_answered check ((answer is null) = (answered_at is null)),
  index ix_handover_offered_to (offered_to, is_open),
  index ix_handover_offered_by (offered_by, offered_at)
) with system versioning;

grant select, insert, update on handover to mitplan_app;

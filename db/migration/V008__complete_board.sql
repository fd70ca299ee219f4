-- Module board: who said yes, what repeats, who may see an agreement, why it rests, what was said about it.
alter table agreement
  add column wording      int          not null default 0 comment 'counts changes of what was agreed; a yes to an older wording is marked',
  add column rhythm       varchar(12)  not null default 'NONE',
  add column visible_to   varchar(20)  not null default 'ALL',
  add column pause_reason varchar(300) not null default '' comment 'why it does not work just now; empty while it does',
  add constraint ck_agreement_rhythm check (rhythm in ('NONE', 'WEEKLY', 'FORTNIGHTLY', 'MONTHLY')),
  add constraint ck_agreement_visible_to check (visible_to in ('ALL', 'CHILD_AND_WORKER', 'ADULTS'));

create table confirmation (
  id           uuid         not null,
  agreement_id uuid         not null,
  file_id      uuid         not null,
  person_id    uuid         not null comment 'whoever answered; the newest answer of a person counts',
  answer       varchar(12)  not null,
  words        varchar(500) not null default '' comment 'their own',
  manner       varchar(12)  not null,
  said_on      date         not null,
  wording      int          not null comment 'what they answered to',
  recorded_by  uuid         not null,
  recorded_at  datetime(6)  not null,
  version      int          not null default 0,
  primary key (id),
  constraint fk_confirmation_agreement foreign key (agreement_id, file_id) references agreement (id, file_id),
  constraint fk_confirmation_person foreign key (person_id) references person (id),
  constraint fk_confirmation_recorded_by foreign key (recorded_by) references account (id),
  constraint ck_confirmation_answer check (answer in ('AGREED', 'NOT_AGREED')),
  constraint ck_confirmation_manner check (manner in ('TALK', 'IN_MEETING', 'PHONE', 'LETTER', 'SELF')),
  index ix_confirmation_agreement (agreement_id, person_id, recorded_at)
);

create table agreement_comment (
  id           uuid         not null,
  agreement_id uuid         not null,
  file_id      uuid         not null,
  text         varchar(500) not null,
  author_id    uuid         not null,
  recorded_at  datetime(6)  not null,
  version      int          not null default 0,
  primary key (id),
  constraint fk_agreement_comment_agreement foreign key (agreement_id, file_id) references agreement (id, file_id),
  constraint fk_agreement_comment_author foreign key (author_id) references account (id),
  index ix_agreement_comment_agreement (agreement_id, recorded_at)
);

alter table completion
  add column done_by     uuid null comment 'whoever did it; none where all who are named did',
  add column occurred_on date null comment 'the day for which it was due; none for the end of an agreement',
  add constraint fk_completion_done_by foreign key (done_by) references person (id);

grant select, insert on confirmation to mitplan_app;
grant select, insert on agreement_comment to mitplan_app;

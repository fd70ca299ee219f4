-- Module casefile: the file of one young person, who takes part, what was noted, drafts of what is being typed.
create table case_file (
  id              uuid         not null,
  number          varchar(40)  not null,
  young_person_id uuid         not null,
  step            varchar(20)  not null default 'CONTACT',
  protection      varchar(12)  not null default 'NONE',
  help            varchar(120) not null default '',
  next_meeting_on date         null,
  opened_on       date         not null,
  closed_on       date         null,
  version         int          not null default 0,
  primary key (id),
  constraint uq_case_file_number unique (number),
  constraint fk_case_file_young_person foreign key (young_person_id) references person (id),
  constraint ck_case_file_step check (step in ('CONTACT', 'COUNSELLING', 'CLARIFICATION', 'APPLICATION', 'TEAM_CONSULTATION',
    'DECISION', 'PROVIDER_CHOICE', 'NOTICE', 'PLAN_MEETING', 'PLAN_ACTIVE', 'REVIEW', 'CHANGE', 'ENDING', 'AFTERCARE', 'CLOSED')),
  constraint ck_case_file_protection check (protection in ('NONE', 'ASSESSMENT', 'PLAN', 'CLOSED'))
) with system versioning;

create table case_number (
  year int not null,
  last int not null,
  primary key (year)
);

create table participant (
  id           uuid         not null,
  file_id      uuid         not null,
  person_id    uuid         not null,
  role         varchar(20)  not null,
  organisation varchar(120) not null default '',
  version      int          not null default 0,
  primary key (id),
  constraint uq_participant_file_person unique (file_id, person_id),
  constraint fk_participant_file foreign key (file_id) references case_file (id),
  constraint fk_participant_person foreign key (person_id) references person (id),
  constraint ck_participant_role check (role in ('YOUNG_PERSON', 'MOTHER', 'FATHER', 'SIBLING', 'RELATIVE', 'GUARDIAN', 'FOSTER_CARER',
    'PROVIDER', 'CASEWORKER', 'SCHOOL', 'TRUSTED_PERSON', 'INTERPRETER', 'OTHER'))
) with system versioning;

create table entry (
  id          uuid        not null,
  file_id     uuid        not null,
  kind        varchar(12) not null,
  happened_on date        not null,
  text        mediumtext  not null,
  amends_id   uuid        null comment 'an addendum names the note that it corrects; notes themselves never change',
  author_id   uuid        not null,
  recorded_at datetime(6) not null,
  version     int         not null default 0,
  primary key (id),
  constraint fk_entry_file foreign key (file_id) references case_file (id),
  constraint fk_entry_author foreign key (author_id) references account (id),
  constraint fk_entry_amends foreign key (amends_id) references entry (id),
  constraint ck_entry_kind check (kind in ('TALK', 'CALL', 'HOME_VISIT', 'LETTER', 'MEETING', 'NOTE')),
  index ix_entry_file (file_id, happened_on)
);

create table draft (
  account_id uuid        not null,
  file_id    uuid        not null,
  form       varchar(80) not null,
  body       mediumtext  not null,
  saved_at   datetime(6) not null,
  primary key (account_id, file_id, form),
  constraint fk_draft_account foreign key (account_id) references account (id),
  constraint fk_draft_file foreign key (file_id) references case_file (id)
);

alter table assignment add constraint fk_assignment_file foreign key (file_id) references case_file (id);

grant select, insert, update on case_file to mitplan_app;
grant select, insert, update on case_number to mitplan_app;
grant select, insert, update on participant to mitplan_app;
grant select, insert on entry to mitplan_app;
grant select, insert, update, delete on draft to mitplan_app;

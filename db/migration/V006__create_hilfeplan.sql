-- Module hilfeplan: the dated document made from board and file; a locked version never changes (§ 36 (2) SGB VIII).
create table hilfeplan (
  id          uuid        not null,
  file_id     uuid        not null,
  number      int         not null,
  state       varchar(8)  not null default 'DRAFT',
  kind        varchar(10) not null,
  meeting_on  date        not null,
  board_on    date        not null comment 'the day whose board the plan quotes',
  board       longtext    null comment 'the quoted board as JSON, written when the version is locked',
  previous_id uuid        null,
  created_at  datetime(6) not null,
  locked_at   datetime(6) null,
  locked_by   uuid        null,
  version     int         not null default 0,
  primary key (id),
  constraint uq_hilfeplan_file_number unique (file_id, number),
  constraint uq_hilfeplan_file unique (id, file_id),
  constraint fk_hilfeplan_file foreign key (file_id) references case_file (id),
  constraint fk_hilfeplan_previous foreign key (previous_id) references hilfeplan (id),
  constraint fk_hilfeplan_locked_by foreign key (locked_by) references account (id),
  constraint ck_hilfeplan_state check (state in ('DRAFT', 'LOCKED')),
  constraint ck_hilfeplan_locked check ((state = 'LOCKED') = (locked_at is not null and locked_by is not null and board is not null)),
  constraint ck_hilfeplan_kind check (kind in ('FIRST', 'REVISION', 'CHANGE', 'FINAL'))
) with system versioning;

create table plan_section (
  id         uuid        not null,
  plan_id    uuid        not null,
  file_id    uuid        not null,
  topic      varchar(12) not null,
  text       mediumtext  not null,
  state      varchar(8)  not null default 'OPEN',
  taken_over boolean     not null default false comment 'from the previous version and not yet confirmed',
  version    int         not null default 0,
  primary key (id),
  constraint uq_plan_section_topic unique (plan_id, topic),
  constraint fk_plan_section_plan foreign key (plan_id, file_id) references hilfeplan (id, file_id),
  constraint ck_plan_section_topic check (topic in ('SINCE', 'STRENGTHS', 'NEEDS', 'HELP', 'WISHES', 'SIBLINGS')),
  constraint ck_plan_section_state check (state in ('OPEN', 'IN_WORK', 'DONE'))
) with system versioning;

create table plan_party (
  id              uuid         not null,
  plan_id         uuid         not null,
  file_id         uuid         not null,
  person_id       uuid         not null,
  name            varchar(170) not null comment 'as it stood when the plan was made',
  role            varchar(20)  not null,
  organisation    varchar(120) not null default '',
  position        int          not null,
  attendance      varchar(10)  not null default 'OPEN',
  view            mediumtext   not null,
  view_manner     varchar(10)  not null default 'SAID',
  view_on         date         null,
  view_taken_over boolean      not null default false,
  view_missing    varchar(300) not null default '' comment 'reason why there is no view',
  answer          varchar(12)  not null default 'OPEN',
  answer_words    mediumtext   not null,
  version         int          not null default 0,
  primary key (id),
  constraint uq_plan_party_person unique (plan_id, person_id),
  constraint fk_plan_party_plan foreign key (plan_id, file_id) references hilfeplan (id, file_id),
  constraint fk_plan_party_person foreign key (person_id) references person (id),
  constraint ck_plan_party_attendance check (attendance in ('OPEN', 'IN_PERSON', 'VIDEO', 'PHONE', 'WRITTEN', 'ABSENT')),
  constraint ck_plan_party_manner check (view_manner in ('WRITTEN', 'SAID', 'SUMMARISED')),
  constraint ck_plan_party_answer check (answer in ('OPEN', 'AGREED', 'REMARK', 'DISAGREED', 'NOT_REACHED'))
) with system versioning;

grant select, insert, update on hilfeplan to mitplan_app;
grant select, insert, update on plan_section to mitplan_app;
grant select, insert, update on plan_party to mitplan_app;

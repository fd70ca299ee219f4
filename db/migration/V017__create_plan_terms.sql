-- What a plan must say in fields of its own (§§ 36 (2), 36b, 37c, 41a, 5 SGB VIII), and more topics that may be written.
alter table plan_section drop constraint ck_plan_section_topic;
alter table plan_section add constraint ck_plan_section_topic check (topic in (
  'SINCE', 'STRENGTHS', 'NEEDS', 'HELP', 'WISHES', 'SIBLINGS', 'CONSEQUENCES', 'PERSPECTIVE', 'EVERYDAY', 'PROTECTION',
  'AFTERCARE', 'LIFE_HOME', 'LIFE_FAMILY', 'LIFE_SCHOOL', 'LIFE_FRIENDS', 'LIFE_HEALTH', 'LIFE_FUN', 'LIFE_SAFETY',
  'LIFE_MONEY', 'LIFE_FUTURE'));

alter table plan_party
  add column preparation varchar(300) not null default '' comment 'how the person was prepared for the meeting',
  add column interpreter varchar(120) not null default '',
  add column companion varchar(120) not null default '' comment 'trusted person at the meeting';

create table plan_terms (
  plan_id         uuid          not null,
  file_id         uuid          not null,
  form            varchar(16)   null comment 'form of help, null while it is open',
  provider        varchar(200)  not null default '',
  worker          varchar(120)  not null default '',
  scope           varchar(300)  not null default '',
  place           varchar(200)  not null default '',
  starts_on       date          null,
  ends_on         date          null,
  suitable        varchar(4)    not null default 'OPEN' comment 'review: is the help still suitable',
  needed          varchar(4)    not null default 'OPEN' comment 'review: is the help still needed',
  review_reason   varchar(2000) not null default '',
  informed_on     date          null comment 'day on which the right of choice was explained (§ 5 (1) SGB VIII)',
  options         varchar(2000) not null default '' comment 'helps and providers that were shown',
  next_meeting_on date          null,
  report_due_on   date          null,
  invited_by      varchar(120)  not null default '',
  taken_over      boolean       not null default false,
  version         int           not null default 0,
  primary key (plan_id),
  constraint fk_plan_terms_plan foreign key (plan_id, file_id) references hilfeplan (id, file_id),
  constraint ck_plan_terms_suitable check (suitable in ('OPEN', 'YES', 'NO')),
  constraint ck_plan_terms_needed check (needed in ('OPEN', 'YES', 'NO')),
  constraint ck_plan_terms_days check (ends_on is null or starts_on is null or ends_on >= starts_on)
) with system versioning;

create table plan_wish (
  id         uuid          not null,
  plan_id    uuid          not null,
  file_id    uuid          not null,
  person_id  uuid          not null,
  wish       varchar(1000) not null,
  answer     varchar(7)    not null default 'OPEN',
  reason     varchar(1000) not null default '',
  position   int           not null,
  version    int           not null default 0,
  primary key (id),
  constraint fk_plan_wish_plan foreign key (plan_id, file_id) references hilfeplan (id, file_id),
  constraint fk_plan_wish_party foreign key (plan_id, person_id) references plan_party (plan_id, person_id),
  constraint ck_plan_wish_answer check (answer in ('OPEN', 'MET', 'PARTLY', 'NOT_MET'))
) with system versioning;

create table plan_evaluation (
  id       uuid          not null,
  plan_id  uuid          not null,
  file_id  uuid          not null,
  goal_id  uuid          null,
  title    varchar(200)  not null comment 'of the goal as the version before named it',
  outcome  varchar(11)   not null default 'OPEN',
  why      varchar(2000) not null default '',
  position int           not null,
  version  int           not null default 0,
  primary key (id),
  constraint fk_plan_evaluation_plan foreign key (plan_id, file_id) references hilfeplan (id, file_id),
  constraint ck_plan_evaluation_outcome check (outcome in ('OPEN', 'REACHED', 'PARTLY', 'NOT_REACHED', 'DROPPED'))
) with system versioning;

create table plan_voice (
  evaluation_id uuid          not null,
  person_id     uuid          not null,
  words         varchar(1000) not null default '',
  rating        tinyint       null comment '0 to 10 as the person said it; never added up with others',
  primary key (evaluation_id, person_id),
  constraint fk_plan_voice_evaluation foreign key (evaluation_id) references plan_evaluation (id),
  constraint fk_plan_voice_person foreign key (person_id) references person (id),
  constraint ck_plan_voice_rating check (rating between 0 and 10)
) with system versioning;

insert into plan_terms (plan_id, file_id) select id, file_id from hilfeplan where state = 'DRAFT';
insert into plan_section (id, plan_id, file_id, topic, text)
select uuid(), h.id, h.file_id, t.topic, '' from hilfeplan h join (
  select 'CONSEQUENCES' as topic union all select 'PERSPECTIVE' union all select 'EVERYDAY' union all select 'PROTECTION'
  union all select 'AFTERCARE' union all select 'LIFE_HOME' union all select 'LIFE_FAMILY' union all select 'LIFE_SCHOOL'
  union all select 'LIFE_FRIENDS' union all select 'LIFE_HEALTH' union all select 'LIFE_FUN' union all select 'LIFE_SAFETY'
  union all select 'LIFE_MONEY' union all select 'LIFE_FUTURE') t
where h.state = 'DRAFT';

grant select, insert, update on plan_terms to mitplan_app;
grant select, insert, update, delete on plan_wish to mitplan_app;
grant select, insert, update on plan_evaluation to mitplan_app;
grant select, insert, update, delete on plan_voice to mitplan_app;

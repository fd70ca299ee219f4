-- Answers and signatures stand beside the plan, so that people can answer after it is locked: rows that only come.
-- What stood in plan_party until now stays there as history; from here on an answer is a row of its own.
create table plan_answer (
  id          uuid        not null,
  plan_id     uuid        not null,
  file_id     uuid        not null,
  person_id   uuid        not null,
  number      int         not null comment 'the person''s first answer to this version, second, ...: the last one counts',
  answer      varchar(12) not null,
  words       mediumtext  not null,
  manner      varchar(8)  not null,
  given_on    date        not null,
  content     char(64)    not null default '' comment 'fingerprint of what the plan said; empty where nobody took it',
  recorded_by uuid        not null,
  recorded_at datetime(6) not null,
  version     int         not null default 0,
  primary key (id),
  constraint uq_plan_answer_number unique (plan_id, person_id, number),
  constraint fk_plan_answer_plan foreign key (plan_id, file_id) references hilfeplan (id, file_id),
  constraint fk_plan_answer_party foreign key (plan_id, person_id) references plan_party (plan_id, person_id),
  constraint fk_plan_answer_recorded_by foreign key (recorded_by) references account (id),
  constraint ck_plan_answer_answer check (answer in ('OPEN', 'AGREED', 'REMARK', 'DISAGREED', 'NOT_REACHED')),
  constraint ck_plan_answer_manner check (manner in ('MEETING', 'TALK', 'PHONE', 'LETTER'))
);

create table signature_image (
  id         uuid        not null,
  plan_id    uuid        not null,
  file_id    uuid        not null,
  media_type varchar(20) not null,
  bytes      longblob    not null,
  version    int         not null default 0,
  primary key (id),
  constraint uq_signature_image_plan unique (id, plan_id, file_id),
  constraint fk_signature_image_plan foreign key (plan_id, file_id) references hilfeplan (id, file_id),
  constraint ck_signature_image_media_type check (media_type in ('image/png', 'image/jpeg', 'application/pdf'))
) comment 'a drawing, or a scan that may hold the signatures of several people';

create table plan_signature (
  id          uuid        not null,
  plan_id     uuid        not null,
  file_id     uuid        not null,
  person_id   uuid        not null,
  number      int         not null comment 'the last one of a person counts; a withdrawal is one, too',
  manner      varchar(10) not null,
  signed_on   date        not null,
  image_id    uuid        null,
  content     char(64)    not null default '' comment 'fingerprint of what the plan said when this was signed',
  recorded_by uuid        not null,
  recorded_at datetime(6) not null,
  version     int         not null default 0,
  primary key (id),
  constraint uq_plan_signature_number unique (plan_id, person_id, number),
  constraint fk_plan_signature_plan foreign key (plan_id, file_id) references hilfeplan (id, file_id),
  constraint fk_plan_signature_party foreign key (plan_id, person_id) references plan_party (plan_id, person_id),
  constraint fk_plan_signature_image foreign key (image_id, plan_id, file_id)
    references signature_image (id, plan_id, file_id),
  constraint fk_plan_signature_recorded_by foreign key (recorded_by) references account (id),
  constraint ck_plan_signature_manner check (manner in ('DRAWN', 'SCANNED', 'ON_PAPER', 'WITHDRAWN')),
  constraint ck_plan_signature_image check ((manner in ('DRAWN', 'SCANNED')) = (image_id is not null))
);

insert into plan_answer (id, plan_id, file_id, person_id, number, answer, words, manner, given_on, recorded_by,
    recorded_at)
select uuid(), p.plan_id, p.file_id, p.person_id, 1, p.answer, p.answer_words, 'MEETING', h.meeting_on,
  coalesce(h.locked_by, (select a.account_id from assignment a where a.file_id = p.file_id and a.kind = 'RESPONSIBLE'
    order by a.valid_from desc limit 1)), coalesce(h.locked_at, utc_timestamp(6))
from plan_party p join hilfeplan h on h.id = p.plan_id
where p.answer <> 'OPEN';

alter table plan_party alter column answer_words set default '';

grant select, insert on plan_answer to mitplan_app;
grant select, insert on signature_image to mitplan_app;
grant select, insert on plan_signature to mitplan_app;

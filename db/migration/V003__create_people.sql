-- Module people: persons, families, custody.
create table family (
  id      uuid        not null,
  name    varchar(80) not null,
  version int         not null default 0,
  primary key (id)
) with system versioning;

create table person (
  id               uuid        not null,
  given_name       varchar(80) not null,
  family_name      varchar(80) not null,
  birth_date       date        null,
  birth_date_known varchar(10) not null default 'NOT_ASKED',
  language         varchar(40) not null default '' comment 'language a conversation needs, empty if German is enough or not asked',
  interpreter      boolean     not null default false,
  phone            varchar(40) not null default '',
  family_id        uuid        null,
  version          int         not null default 0,
  primary key (id),
  constraint fk_person_family foreign key (family_id) references family (id),
  constraint ck_person_birth_date check ((birth_date_known = 'KNOWN') = (birth_date is not null)),
  constraint ck_person_birth_date_known check (birth_date_known in ('KNOWN', 'UNKNOWN', 'NOT_ASKED')),
  index ix_person_name (family_name, given_name),
  index ix_person_given_name (given_name)
) with system versioning;

create table custody (
  id         uuid         not null,
  child_id   uuid         not null,
  holder_id  uuid         not null,
  kind       varchar(12)  not null,
  proof      varchar(120) not null default '',
  valid_from date         null,
  valid_to   date         null,
  version    int          not null default 0,
  primary key (id),
  constraint fk_custody_child foreign key (child_id) references person (id),
  constraint fk_custody_holder foreign key (holder_id) references person (id),
  constraint ck_custody_kind check (kind in ('SOLE', 'JOINT', 'GUARDIAN', 'CURATOR', 'NONE', 'UNKNOWN'))
) with system versioning;

alter table account add constraint fk_account_person foreign key (person_id) references person (id);

grant select, insert, update on family to mitplan_app;
grant select, insert, update on person to mitplan_app;
grant select, insert, update on custody to mitplan_app;

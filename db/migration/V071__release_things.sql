-- Module access: what people outside the office may read; a release ends, but stays on record (§ 8, § 36 SGB VIII, § 25 SGB X).
create table file_release (
  id          uuid         not null,
  file_id     uuid         not null,
  kind        varchar(8)   not null,
  thing_id    uuid         not null,
  person_id   uuid         not null comment 'who may read it',
  released_by uuid         not null,
  released_at datetime(6)  not null,
  withheld    varchar(500) not null default '' comment 'what of it this person does not get to read',
  reason      varchar(500) not null default '' comment 'why',
  ended_by    uuid         null,
  ended_at    datetime(6)  null comment 'none while it holds',
  primary key (id),
  constraint fk_file_release_file foreign key (file_id) references case_file (id),
  constraint fk_file_release_person foreign key (person_id) references person (id),
  constraint fk_file_release_released_by foreign key (released_by) references account (id),
  constraint fk_file_release_ended_by foreign key (ended_by) references account (id),
  constraint ck_file_release_kind check (kind in ('ENTRY', 'PLAN', 'CARD', 'DOCUMENT')),
  constraint ck_file_release_reason check ((withheld = '') = (reason = '')),
  constraint ck_file_release_ended check ((ended_by is null) = (ended_at is null)),
  index ix_file_release_thing (thing_id, person_id, ended_at),
  index ix_file_release_person (person_id, file_id, kind)
);

grant select, insert, update on file_release to mitplan_app;

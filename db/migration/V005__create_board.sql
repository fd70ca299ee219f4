-- Module board: goals and agreements, the living plan (§ 36 (2) SGB VIII).
create table goal (
  id           uuid         not null,
  file_id      uuid         not null,
  kind         varchar(10)  not null,
  title        varchar(200) not null,
  own_words    varchar(500) not null default '',
  own_words_by uuid         null,
  owner_id     uuid         null comment 'whose goal it is; none if it is a goal of all',
  indicator    varchar(300) not null default '' comment 'how we notice that it is reached',
  due_on       date         null,
  state        varchar(12)  not null default 'OPEN',
  position     varchar(64) character set ascii collate ascii_bin not null,
  version      int          not null default 0,
  primary key (id),
  constraint uq_goal_file unique (id, file_id),
  constraint fk_goal_file foreign key (file_id) references case_file (id),
  constraint fk_goal_own_words_by foreign key (own_words_by) references person (id),
  constraint fk_goal_owner foreign key (owner_id) references person (id),
  constraint ck_goal_kind check (kind in ('GUIDING', 'FRAMEWORK', 'ACTION')),
  constraint ck_goal_state check (state in ('OPEN', 'REACHED', 'PARTLY', 'NOT_REACHED', 'DROPPED')),
  index ix_goal_file (file_id, position)
) with system versioning;

create table agreement (
  id         uuid          not null,
  file_id    uuid          not null,
  goal_id    uuid          null comment 'none: lane without goal',
  title      varchar(200)  not null,
  detail     varchar(1000) not null default '',
  stage      varchar(8)    not null,
  position   varchar(64) character set ascii collate ascii_bin not null,
  due_on     date          null,
  changed_by uuid          not null,
  changed_at datetime(6)   not null,
  version    int           not null default 0,
  primary key (id),
  constraint uq_agreement_file unique (id, file_id),
  constraint fk_agreement_file foreign key (file_id) references case_file (id),
  constraint fk_agreement_goal foreign key (goal_id, file_id) references goal (id, file_id),
  constraint fk_agreement_changed_by foreign key (changed_by) references account (id),
  constraint ck_agreement_stage check (stage in ('IDEA', 'AGREED', 'DOING', 'DONE', 'PAUSED')),
  index ix_agreement_file (file_id, stage, position)
) with system versioning;

create table agreement_person (
  agreement_id uuid not null,
  person_id    uuid not null,
  primary key (agreement_id, person_id),
  constraint fk_agreement_person_agreement foreign key (agreement_id) references agreement (id),
  constraint fk_agreement_person_person foreign key (person_id) references person (id)
) with system versioning;

create table completion (
  id           uuid        not null,
  agreement_id uuid        not null,
  file_id      uuid        not null,
  by_account   uuid        not null,
  at           datetime(6) not null,
  version      int         not null default 0,
  primary key (id),
  constraint fk_completion_agreement foreign key (agreement_id, file_id) references agreement (id, file_id),
  constraint fk_completion_by foreign key (by_account) references account (id),
  index ix_completion_agreement (agreement_id, at)
);

grant select, insert, update on goal to mitplan_app;
grant select, insert, update on agreement to mitplan_app;
grant select, insert, delete on agreement_person to mitplan_app;
grant select, insert on completion to mitplan_app;

-- Module access: who works here and who stands in which relation to which file (§ 35 SGB I, § 64 SGB VIII).
create table team (
  id      uuid        not null,
  name    varchar(80) not null,
  version int         not null default 0,
  primary key (id),
  constraint uq_team_name unique (name)
);

create table account (
  id            uuid         not null,
  sign_in_name  varchar(60)  not null,
  display_name  varchar(120) not null,
  person_id     uuid         not null comment 'the person record under which this member of staff takes part in files',
  team_id       uuid         null comment 'none for units that belong to no team',
  password_hash varchar(255) not null,
  state         varchar(12)  not null default 'ACTIVE',
  session_epoch int          not null default 0 comment 'sessions of an older epoch end on their next click',
  version       int          not null default 0,
  primary key (id),
  constraint uq_account_sign_in_name unique (sign_in_name),
  constraint fk_account_team foreign key (team_id) references team (id),
  constraint ck_account_state check (state in ('ACTIVE', 'DISABLED'))
);

create table account_role (
  account_id uuid        not null,
  role       varchar(30) not null,
  primary key (account_id, role),
  constraint fk_account_role_account foreign key (account_id) references account (id),
  constraint ck_account_role_role check (role in ('CASEWORKER', 'TEAM_LEAD', 'FINANCE_UNIT', 'OFFICIAL_GUARDIAN',
    'COMPLAINT_OFFICER', 'DATA_PROTECTION_OFFICER', 'ADMINISTRATOR'))
);

create table assignment (
  id         uuid        not null,
  file_id    uuid        not null,
  account_id uuid        not null,
  kind       varchar(12) not null,
  valid_from date        not null,
  valid_to   date        null comment 'last day; none while it lasts',
  version    int         not null default 0,
  primary key (id),
  constraint fk_assignment_account foreign key (account_id) references account (id),
  constraint ck_assignment_kind check (kind in ('RESPONSIBLE', 'DEPUTY')),
  constraint ck_assignment_days check (valid_to is null or valid_to >= valid_from),
  index ix_assignment_file (file_id, kind),
  index ix_assignment_account (account_id, file_id)
) with system versioning;

grant select, insert, update on team to mitplan_app;
grant select, insert, update on account to mitplan_app;
grant select, insert, update, delete on account_role to mitplan_app;
grant select, insert, update, delete on assignment to mitplan_app;

-- Module access: an account is of whoever acts: staff, families, partners, machines, tasks. Roles are for staff alone.
alter table account
  modify column sign_in_name varchar(60) null,
  modify column password_hash varchar(255) null,
  modify column person_id uuid null comment 'the person record under which somebody takes part in files; none for what is no person',
  add column kind varchar(8) not null default 'STAFF' after id,
  add constraint uq_account_kind unique (id, kind),
  add constraint ck_account_kind check (kind in ('STAFF', 'FAMILY', 'PARTNER', 'MACHINE', 'TASK')),
  add constraint ck_account_staff check (kind <> 'STAFF' or sign_in_name is not null and password_hash is not null),
  add constraint ck_account_person check (kind in ('MACHINE', 'TASK') or person_id is not null),
  add index ix_account_person (person_id, kind);

alter table account_role
  add column kind varchar(8) not null default 'STAFF',
  add constraint ck_account_role_kind check (kind = 'STAFF'),
  add constraint fk_account_role_kind foreign key (account_id, kind) references account (id, kind),
  drop constraint ck_account_role_role;
alter table account_role
  add constraint ck_account_role_role check (role in ('CASEWORKER', 'TEAM_LEAD', 'HEAD_OF_OFFICE', 'FINANCE_UNIT', 'OFFICIAL_GUARDIAN',
    'COMPLAINT_OFFICER', 'DATA_PROTECTION_OFFICER', 'ADMINISTRATOR'));

create table visitor_session (
  token_hash   binary(32)  not null comment 'SHA-256; the token itself lies in the browser or the other system alone',
  account_id   uuid        not null,
  kind         varchar(8)  not null comment 'by which door; that of another kind does not know it',
  started_at   datetime(6) not null,
  last_seen_at datetime(6) not null comment 'written at most once a minute',
  ended_at     datetime(6) null,
  primary key (token_hash),
  constraint fk_visitor_session_account foreign key (account_id, kind) references account (id, kind),
  constraint ck_visitor_session_kind check (kind in ('FAMILY', 'PARTNER', 'MACHINE')),
  index ix_visitor_session_account (account_id, ended_at)
);

alter table journal_entry
  add column kind varchar(8) not null default '' comment 'as what the account acted; empty while an office is being set up' after at;

grant select, insert, update, delete on visitor_session to mitplan_app;

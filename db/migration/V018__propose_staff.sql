-- Who works here: what gives rights is proposed by one person and confirmed by another; a one-time code opens an account.
alter table team
  add column closed_at datetime(6) null comment 'none while the team works';

create table access_code (
  account_id uuid        not null,
  code_hash  binary(32)  not null comment 'SHA-256; the code itself has 80 random bits and is kept nowhere',
  expires_at datetime(6) not null,
  primary key (account_id),
  constraint fk_access_code_account foreign key (account_id) references account (id) on delete cascade
);

create table staff_proposal (
  id           uuid         not null,
  kind         varchar(16)  not null,
  account_id   uuid         null comment 'whom it is about; none while a new account waits',
  given_name   varchar(80)  not null default '' comment 'of a new account',
  family_name  varchar(80)  not null default '' comment 'of a new account',
  sign_in_name varchar(60)  not null default '' comment 'of a new account',
  team_id      uuid         null comment 'of a new account, or where somebody shall work from now on',
  roles        varchar(140) not null default '' comment 'those to give, with commas',
  state        varchar(10)  not null default 'OPEN',
  proposed_by  uuid         not null,
  proposed_at  datetime(6)  not null,
  decided_by   uuid         null,
  decided_at   datetime(6)  null,
  version      int          not null default 0,
  primary key (id),
  constraint fk_staff_proposal_account foreign key (account_id) references account (id),
  constraint fk_staff_proposal_team foreign key (team_id) references team (id),
  constraint fk_staff_proposal_proposed_by foreign key (proposed_by) references account (id),
  constraint fk_staff_proposal_decided_by foreign key (decided_by) references account (id),
  constraint ck_staff_proposal_kind check (kind in ('NEW_ACCOUNT', 'GRANT_ROLE', 'CHANGE_TEAM', 'RESET_PASSWORD',
    'ENABLE_ACCOUNT')),
  constraint ck_staff_proposal_state check (state in ('OPEN', 'CONFIRMED', 'DECLINED', 'WITHDRAWN')),
  constraint ck_staff_proposal_decided check ((state = 'OPEN') = (decided_by is null)
    and (decided_by is null) = (decided_at is null)),
  constraint ck_staff_proposal_two_people check (state <> 'CONFIRMED' or decided_by <> proposed_by),
  constraint ck_staff_proposal_not_oneself check (account_id is null or account_id <> proposed_by),
  index ix_staff_proposal_state (state, proposed_at),
  index ix_staff_proposal_account (account_id, proposed_at)
);

grant select, insert, delete on access_code to mitplan_app;
grant select, insert, update on staff_proposal to mitplan_app;

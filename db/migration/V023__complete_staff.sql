-- Who works here: the password is asked again before rights are given; names change; what one person took away is kept.
alter table staff_session
  add column proved_at datetime(6) null comment 'when the password was last asked for again; good for some minutes';

alter table staff_proposal
  add column former_name varchar(120) not null default '' comment 'how somebody was called until a change of name was confirmed',
  drop constraint ck_staff_proposal_kind,
  drop constraint ck_staff_proposal_state,
  drop constraint ck_staff_proposal_not_oneself;
alter table staff_proposal
  add constraint ck_staff_proposal_kind check (kind in ('NEW_ACCOUNT', 'GRANT_ROLE', 'CHANGE_TEAM', 'RESET_PASSWORD',
    'ENABLE_ACCOUNT', 'CHANGE_NAME', 'TAKE_ROLE', 'DISABLE_ACCOUNT')),
  add constraint ck_staff_proposal_state check (state in ('OPEN', 'CONFIRMED', 'DECLINED', 'WITHDRAWN', 'DONE')),
  add constraint ck_staff_proposal_done check ((state = 'DONE') = (kind in ('TAKE_ROLE', 'DISABLE_ACCOUNT'))),
  add constraint ck_staff_proposal_not_oneself check (state = 'DONE' or account_id is null or account_id <> proposed_by);

insert into staff_proposal (id, kind, account_id, roles, state, proposed_by, proposed_at, decided_by, decided_at)
select uuid(), if(j.detail = 'DISABLE', 'DISABLE_ACCOUNT', 'TAKE_ROLE'), a.id,
  if(j.detail = 'DISABLE', '', substring(j.detail, 6)), 'DONE', b.id, j.at, b.id, j.at
from journal_entry j join account a on a.id = j.object_id join account b on b.id = j.account_id
where j.section = 'OFFICE' and j.action = 'WRITE' and (j.detail = 'DISABLE' or j.detail like 'TAKE %');

-- Two teams and one member of staff for each role and each relation to a file.
insert into team (id, name) values ({home}, 'Rundgang'), ({other}, 'Rundgang nebenan'), ({vacant}, 'AAA Rundgang leer');
-- Jobs enter themselves once, at any moment: not while the walk compares tables.
insert ignore into account (id, kind, display_name) values ('05c12039-b9dc-35e4-ae4b-e4cdef26c4ea', 'TASK', 'session-cleaning');
insert into person (id, given_name, family_name) values ({staff}, 'Rundgang', 'Amt');
insert into account (id, sign_in_name, display_name, person_id, team_id, password_hash)
select n.id, concat('rundgang.', n.name), concat('Rundgang ', n.name), {staff}, n.team, t.password_hash
from account t join (
  select {responsible} as id, 'responsible' as name, {home} as team
  union all select {deputy}, 'deputy', {home}
  union all select {expired}, 'expired', {home}
  union all select {future}, 'future', {home}
  union all select {former}, 'former', {other}
  union all select {colleague}, 'colleague', {home}
  union all select {lead}, 'lead', {home}
  union all select {otherlead}, 'otherlead', {other}
  union all select {otherteam}, 'otherteam', {other}
  union all select {finance}, 'finance', null
  union all select {guardian}, 'guardian', null
  union all select {complaint}, 'complaint', null
  union all select {privacy}, 'privacy', null
  union all select {admin}, 'admin', null
  union all select {head}, 'head', null
  union all select {disabled}, 'disabled', {home}
  union all select {outdated}, 'outdated', {home}
  union all select {spare}, 'spare', null
  union all select {keeper}, 'keeper', null
) n where t.sign_in_name = 'tilda.tintenfass';
insert into staff_session (id, account_id, device, started_at, last_seen_at)
select id, id, 'PHONE', utc_timestamp(6), utc_timestamp(6) from account
where sign_in_name like 'rundgang.%';
insert into account_role (account_id, role) values
  ({responsible}, 'CASEWORKER'), ({deputy}, 'CASEWORKER'), ({expired}, 'CASEWORKER'),
  ({future}, 'CASEWORKER'), ({former}, 'CASEWORKER'), ({colleague}, 'CASEWORKER'),
  ({lead}, 'TEAM_LEAD'), ({otherlead}, 'TEAM_LEAD'), ({otherteam}, 'CASEWORKER'),
  ({finance}, 'FINANCE_UNIT'), ({guardian}, 'OFFICIAL_GUARDIAN'),
  ({complaint}, 'COMPLAINT_OFFICER'), ({privacy}, 'DATA_PROTECTION_OFFICER'),
  ({admin}, 'ADMINISTRATOR'), ({head}, 'HEAD_OF_OFFICE'), ({disabled}, 'CASEWORKER'), ({outdated}, 'CASEWORKER'), ({spare}, 'CASEWORKER'),
  ({keeper}, 'ADMINISTRATOR');
insert into access_code (account_id, code_hash, expires_at) values
  ({spare}, unhex(sha2('0123456789ABCDEF', 256)), utc_timestamp(6) + interval 1 hour);
insert into staff_proposal (id, kind, account_id, roles, proposed_by, proposed_at) values
  ({proposal}, 'GRANT_ROLE', {spare}, 'FINANCE_UNIT', {keeper}, '2020-01-01'),
  ({second}, 'GRANT_ROLE', {spare}, 'COMPLAINT_OFFICER', {keeper}, '2020-01-02');

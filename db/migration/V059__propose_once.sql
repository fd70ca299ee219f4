-- Module office: two people who propose the same in the same moment make one proposal; the other one is told that it waits already.
alter table staff_proposal
  add column open_wish varchar(170) as (if(state = 'OPEN', concat(kind, ' ', if(kind = 'GRANT_ROLE', roles, '')), null)) persistent,
  add column open_name varchar(60) as (if(state = 'OPEN', nullif(sign_in_name, ''), null)) persistent,
  add constraint uq_staff_proposal_open_wish unique (account_id, open_wish),
  add constraint uq_staff_proposal_open_name unique (open_name);

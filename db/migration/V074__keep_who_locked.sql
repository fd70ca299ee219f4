-- Module hilfeplan: a locked version names who locked it as they were called then (§ 36 (2) SGB VIII).
alter table hilfeplan
  add column locked_name varchar(120) not null default '' comment 'of whoever locked it; what they are called since then stands in account' after locked_by;

update hilfeplan h join account a on a.id = h.locked_by set h.locked_name = a.display_name where h.state = 'LOCKED';

-- Module access: the same deputy named twice in the same moment stands there once; who ended may be named again.
alter table assignment
  add column stands boolean as (if(kind = 'DEPUTY' and ended_at is null, true, null)) persistent,
  add constraint uq_assignment_deputy unique (file_id, account_id, valid_from, stands);

-- How everybody stands to file a.
insert into assignment (id, file_id, account_id, kind, valid_from, valid_to) values
  (uuid(), {file}, {deputy}, 'DEPUTY', current_date - interval 9 day, null),
  (uuid(), {file}, {expired}, 'DEPUTY', current_date - interval 9 day, current_date - interval 2 day),
  (uuid(), {file}, {disabled}, 'DEPUTY', current_date - interval 9 day, null),
  (uuid(), {file}, {outdated}, 'DEPUTY', current_date - interval 9 day, null);
insert into assignment (id, file_id, account_id, kind, valid_from, ended_at) values
  (uuid(), {file}, {former}, 'RESPONSIBLE', current_date - interval 9 day, utc_timestamp(6));

-- How everybody stands to file a.
insert into assignment (id, file_id, account_id, kind, valid_from, valid_to) values
  (uuid(), {file}, {deputy}, 'DEPUTY', {today} - interval 9 day, null),
  (uuid(), {file}, {expired}, 'DEPUTY', {today} - interval 9 day, {today} - interval 2 day),
  (uuid(), {file}, {disabled}, 'DEPUTY', {today} - interval 9 day, null),
  (uuid(), {file}, {outdated}, 'DEPUTY', {today} - interval 9 day, null);
insert into assignment (id, file_id, account_id, kind, valid_from, ended_at) values
  (uuid(), {file}, {former}, 'RESPONSIBLE', {today} - interval 9 day, utc_timestamp(6));

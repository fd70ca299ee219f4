-- Who acted for a file, to the moment: days are what was planned, moments are what was (§ 35 SGB I).
alter table assignment
  modify column valid_to date null comment 'last planned day; none while it lasts',
  add column began_at datetime(6) null comment 'when it began within its first day; none where it held from the morning on' after valid_to,
  add column ended_at datetime(6) null comment 'when somebody ended it; none where it lasts or ran out with its last day' after began_at;

alter table journal_entry
  add column relation varchar(30) not null default ''
    comment 'by which relation it was allowed; by which role where no one file is concerned; empty for tasks and in rows older than this column';

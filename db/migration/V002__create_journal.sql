-- Module journal: one row for each read or write of personal data; the application can add and read, nothing else.
create table journal_entry (
  id         bigint       not null auto_increment,
  at         datetime(6)  not null default utc_timestamp(6),
  account_id uuid         null comment 'none where a system task acted',
  task       varchar(60)  not null default '' comment 'name of the system task, empty where a person acted',
  file_id    uuid         null comment 'none for reads over many files',
  section    varchar(20)  not null,
  action     varchar(20)  not null,
  object_id  uuid         null,
  primary key (id),
  index ix_journal_entry_file (file_id, at),
  index ix_journal_entry_account (account_id, at)
);

grant select, insert on journal_entry to mitplan_app;

-- What left the house: an export says for whom and in which form, never what stands in it.
alter table journal_entry
  add column detail varchar(40) not null default '' comment 'for whom and in which form something was exported';

-- Two tabs with the same form keep a draft each, so that neither overwrites the other.
alter table draft
  add column tab char(16) character set ascii collate ascii_bin not null default '' comment 'drawn anew whenever a page is opened',
  drop primary key,
  add primary key (account_id, file_id, form, tab);

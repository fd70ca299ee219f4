-- Module access: a number is used up by the words that were sent with it; other words under it are told so.
-- Neither the number itself nor the words can be told from the row.
alter table sent_form
  modify column number char(32) character set ascii collate ascii_bin not null comment 'hash of what is drawn anew whenever a form is shown',
  add column content char(32) character set ascii collate ascii_bin not null default '' comment 'hash of what was sent, keyed by the number itself; empty where it was sent before this column' after sent_at;

update sent_form set number = left(sha2(number, 256), 32);

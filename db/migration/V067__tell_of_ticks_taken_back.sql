-- What was done once of many times can be taken back later than at once; then the history tells of it.
alter table undone_step
  add column told boolean not null default false
    comment 'taken back on the page of the card, where others may have seen it: the history says so; otherwise nothing tells of it';

-- Searches in the list of files that somebody gave a name; everybody has their own.
create table saved_search (
  id          uuid         not null,
  account_id  uuid         not null,
  name        varchar(60)  not null,
  query       varchar(400) not null comment 'the part of the address behind the question mark',
  comes_first boolean      not null default false comment 'what the list of files begins with; one at most',
  version     int          not null default 0,
  primary key (id),
  constraint uq_saved_search_name unique (account_id, name),
  constraint fk_saved_search_account foreign key (account_id) references account (id)
);

grant select, insert, update, delete on saved_search to mitplan_app;

-- Module access: what somebody is typing into a form that belongs to no file, or to none yet.
create table own_draft (
  account_id uuid        not null,
  form       varchar(20) not null,
  tab        char(16) character set ascii collate ascii_bin not null comment 'drawn anew whenever a page is opened',
  body       mediumtext  not null,
  saved_at   datetime(6) not null,
  primary key (account_id, form, tab),
  constraint fk_own_draft_account foreign key (account_id) references account (id),
  constraint ck_own_draft_form check (form in ('NEW_FILE', 'NEW_MEMBER', 'NEW_TEAM')),
  index ix_own_draft_saved (saved_at)
);

grant select, insert, update, delete on own_draft to mitplan_app;

-- Module access: which forms and commands have stored something, so that none does it twice.
create table sent_form (
  account_id uuid          not null,
  number     char(32) character set ascii collate ascii_bin not null comment 'drawn anew whenever a form is shown',
  sent_at    datetime(6)   not null,
  answer     varchar(2000) not null default '' comment 'where the page went, or what a command got; empty until that is known',
  primary key (account_id, number),
  constraint fk_sent_form_account foreign key (account_id) references account (id),
  index ix_sent_form_sent (sent_at)
);

grant select, insert, update, delete on sent_form to mitplan_app;

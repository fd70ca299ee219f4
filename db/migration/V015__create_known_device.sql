-- Module access: browsers in which an account has signed in before. Of the cookie only its SHA-256 is kept, and nothing about the machine or its network.
create table known_device (
  account_id   uuid        not null,
  token_hash   binary(32)  not null,
  last_used_at datetime(6) not null comment 'the last successful sign-in; forgotten after a year without one',
  primary key (account_id, token_hash),
  constraint fk_known_device_account foreign key (account_id) references account (id) on delete cascade,
  index ix_known_device_token (token_hash),
  index ix_known_device_last_used (last_used_at)
);

grant select, insert, update, delete on known_device to mitplan_app;

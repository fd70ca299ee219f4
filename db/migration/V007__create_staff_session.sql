-- Module access: who is signed in. No network address and no name of a browser is kept, only the kind of device.
create table staff_session (
  id           uuid        not null,
  account_id   uuid        not null,
  device       varchar(8)  not null,
  started_at   datetime(6) not null,
  last_seen_at datetime(6) not null comment 'written at most once a minute',
  ended_at     datetime(6) null comment 'none while it lasts; an ended session is refused on its next click',
  primary key (id),
  constraint fk_staff_session_account foreign key (account_id) references account (id),
  constraint ck_staff_session_device check (device in ('COMPUTER', 'PHONE')),
  index ix_staff_session_account (account_id, ended_at)
);

alter table account drop column session_epoch;

grant select, insert, update, delete on staff_session to mitplan_app;

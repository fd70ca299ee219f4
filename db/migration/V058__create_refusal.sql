-- Module access: what was refused and how often, by the hour. Never what somebody typed or looked for.
create table refusal (
  on_day     date         not null,
  hour       tinyint      not null comment '0 where the network is forgotten: then it is the whole day',
  kind       varchar(10)  not null,
  account_id uuid         not null comment 'whose account it was about, or who was signed in; all zeros for nobody known',
  network    varchar(50)  not null comment '/24 or /56; empty after seven days',
  times      int          not null,
  primary key (on_day, hour, kind, account_id, network),
  constraint ck_refusal_kind check (kind in ('PASSWORD', 'TOO_OFTEN', 'CODE', 'ROLE', 'ABSENT', 'SENDER', 'UPLOAD')),
  constraint ck_refusal_hour check (hour between 0 and 23),
  constraint ck_refusal_times check (times > 0)
);

grant select, insert, update, delete on refusal to mitplan_app;

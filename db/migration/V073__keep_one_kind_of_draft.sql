-- One kind of draft: whoever acts owns it, in a file or in none; which form it is of stands in parts.
alter table draft
  add column id uuid not null default uuid() first,
  modify file_id uuid null comment 'null for a form that belongs to no file',
  add column kind varchar(20) character set ascii collate ascii_bin not null default 'other' comment 'of form, as declared by a module' after file_id,
  add column thing_id uuid null comment 'what the form is about; null for nothing, or nothing yet' after kind,
  add column part varchar(20) character set ascii collate ascii_bin not null default '' comment 'of the thing' after thing_id,
  add column left_at datetime(6) null comment 'since when the account can open the file no more',
  drop primary key,
  add primary key (id),
  add index ix_draft_account (account_id);

update draft set
  kind = substring_index(form, '-', 1),
  thing_id = nullif(regexp_substr(form, '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}'), ''),
  part = if(form like 'plan-%', substring_index(form, '-', -1), '')
where form regexp '^(?-i)([a-z]{1,20}(-(new|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}))?|plan-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}-[A-Z]{1,20})$';

-- A key that no page of ours wrote: the words stay, to be read without their form.
update draft set thing_id = md5(form) where kind = 'other';

-- An addendum is typed into the form of the note that it amends, as its address says.
update draft set thing_id = regexp_substr(json_value(body, '$.page'), '(?<=amends=)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}')
where kind = 'entry' and json_value(body, '$.page') regexp 'amends=[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';

-- Whose time with the file is over; the hourly cleaning takes back what is not true of teams that somebody leads.
update draft d join (
  select file_id, account_id,
    max(least(coalesce(ended_at, '9999-12-31'), coalesce(timestamp(valid_to) + interval 1 day, '9999-12-31'))) as ends
  from assignment group by file_id, account_id) a on a.file_id = d.file_id and a.account_id = d.account_id
set d.left_at = a.ends where a.ends < utc_timestamp(6);

insert into draft (account_id, file_id, form, kind, tab, body, saved_at)
select account_id, null, form, lower(replace(form, '_', '')), tab, body, saved_at from own_draft;

drop table own_draft;

alter table draft
  drop column form,
  add column of_file uuid as (coalesce(file_id, '00000000-0000-0000-0000-000000000000')) stored invisible comment 'for the key, in which null is like nothing else',
  add column of_thing uuid as (coalesce(thing_id, '00000000-0000-0000-0000-000000000000')) stored invisible comment 'likewise',
  alter column kind drop default,
  add constraint uq_draft unique (account_id, of_file, kind, of_thing, part, tab),
  drop index ix_draft_account,
  add index ix_draft_file (file_id, thing_id),
  add index ix_draft_saved (saved_at);

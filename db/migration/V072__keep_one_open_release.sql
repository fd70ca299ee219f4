-- Module access: of one thing one release to one person is open, and the newest decides (§ 25 SGB X).
update file_release former
join file_release newer on newer.file_id = former.file_id and newer.kind = former.kind and newer.thing_id = former.thing_id
  and newer.person_id = former.person_id and newer.ended_at is null
  and (newer.released_at > former.released_at or newer.released_at = former.released_at and newer.id > former.id)
set former.ended_by = newer.released_by, former.ended_at = newer.released_at
where former.ended_at is null;

alter table file_release
  add column is_open boolean as (if(ended_at is null, true, null)) stored comment 'none once it ended, so that any number may have',
  add constraint uq_file_release_open unique (thing_id, person_id, kind, file_id, is_open),
  drop index ix_file_release_thing;

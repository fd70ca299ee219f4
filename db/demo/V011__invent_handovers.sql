-- Deputies with dates, an offer that waits, one that was declined, and a file whose caseworker left.
set
  @d = current_date,
  @mia_file = 'e209ed59-e5e5-4c41-a65d-dd4487ad1429',
  @tilda = 'd65951ff-1a53-4f49-82f4-222868cbf465',
  @bruno = '681c72ec-38d7-4020-b0fc-aefe2f209042',
  @klara = 'd3a06069-7e48-4f32-85fd-bc64e643b7a1',
  @rosi = 'e0c8f1b5-30ad-4c39-8c4a-6f0f6b6b7a15',
  @rosi_person = '3f3b6f0e-5ab7-4a86-9c9d-0d0f8a6c7a16';

insert into assignment (id, file_id, account_id, kind, valid_from, valid_to) values
  ('0f3c5a52-6f0e-4b7e-9d3e-52b4b7a1c911', @mia_file, @klara, 'DEPUTY', @d - interval 100 day, @d - interval 86 day),
  ('5d1d1f0e-0b52-4d7a-8f55-8b0a7f0f2c12', @mia_file, @klara, 'DEPUTY', @d + interval 28 day, @d + interval 42 day);

insert into handover (id, file_id, offered_to, offered_by, note, offered_at, answer, answered_by, answered_at, reason)
select '7a5a6f0c-3e0b-4a55-9a43-3a6f3c1f0d13', f.id, @klara, @tilda,
  'Könnten Sie diese Akte übernehmen? Die Familie zieht in Ihren Bezirk.', utc_timestamp(6) - interval 30 day,
  'DECLINED', @klara, utc_timestamp(6) - interval 28 day,
  'Ich bin bis zum Monatsende allein im Bezirk. Fragen Sie mich danach bitte noch einmal.'
from case_file f where f.id = @mia_file;

insert into handover (id, file_id, offered_to, offered_by, note, offered_at)
select 'c1b0f5de-92d4-4c1e-8d64-0a1f0e6f7b14', s.file_id, @tilda, @bruno,
  'Die Familie ist umgezogen und gehört jetzt zu Ihrem Bezirk. Das nächste Gespräch ist vorbereitet, ich komme gern mit.',
  utc_timestamp(6) - interval 1 day
from assignment s join case_file f on f.id = s.file_id
where s.account_id = @bruno and s.kind = 'RESPONSIBLE' and s.valid_to is null and f.number = '51.2-HzE-2026-0004';

insert into person (id, given_name, family_name, birth_date, birth_date_known, language, interpreter, phone,
    family_id) values
  (@rosi_person, 'Rosi', 'Ruhestand', null, 'NOT_ASKED', '', false, '', null);
insert into account (id, sign_in_name, display_name, person_id, team_id, password_hash, state)
select @rosi, 'rosi.ruhestand', 'Rosi Ruhestand', @rosi_person, team_id, '', 'DISABLED' from account where id = @klara;
update assignment s join case_file f on f.id = s.file_id set s.valid_to = @d - interval 61 day, s.version = s.version + 1
where f.number = '51.2-HzE-2025-0009' and s.account_id = @klara and s.kind = 'RESPONSIBLE';
insert into assignment (id, file_id, account_id, kind, valid_from, valid_to)
select '9b0d5b7c-7c60-4a64-8a7f-2f2b3a1e7a17', f.id, @rosi, 'RESPONSIBLE', @d - interval 60 day, null
from case_file f where f.number = '51.2-HzE-2025-0009';

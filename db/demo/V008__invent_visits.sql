-- Tilda was away for two days, Bruno stood in for her: what he noted is new to her.
set
  @d = current_date,
  @mia_file = 'e209ed59-e5e5-4c41-a65d-dd4487ad1429',
  @tilda = 'd65951ff-1a53-4f49-82f4-222868cbf465',
  @bruno = '681c72ec-38d7-4020-b0fc-aefe2f209042';

insert into file_visit (account_id, file_id, last_at, before_at)
select a.account_id, a.file_id, utc_timestamp(6) - interval 2 day - interval dense_rank() over (order by f.number) hour,
  utc_timestamp(6) - interval 9 day
from assignment a join case_file f on f.id = a.file_id
where a.account_id in (@tilda, @bruno) and a.valid_from <= @d and a.valid_to is null;

insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('5f0f5c0e-6a39-4c6d-9a55-5d0f0d6f4a10', @mia_file, 'CALL', @d - interval 1 day,
    'Die Schwimmschule ruft an: Am Donnerstag um 16 Uhr ist ein Platz frei. Frau Apfelbaum weiß Bescheid und '
    'möchte mit Frau Tintenfass darüber sprechen.', @bruno, utc_timestamp(6) - interval 1 day);

-- Who said yes to what: everything agreed was agreed to by everybody named on it; Rosa does not agree to one idea.
set
  @d = current_date,
  @mia_file = 'e209ed59-e5e5-4c41-a65d-dd4487ad1429',
  @rosa = '56d48b4c-34cc-444a-b5b8-0a49bbf59dbe',
  @mia = '4717b7dd-3c00-4489-a847-2207f063384b',
  @tilda = 'd65951ff-1a53-4f49-82f4-222868cbf465',
  @mia_card_breakfast = '2d6ca2b1-b0d7-4ee2-bb52-e26a8f9bbb6c',
  @mia_card_debts = '45adfd6a-8755-4e99-b8e4-fb7d0b76add5',
  @mia_card_cure = 'd48693aa-a0a9-432b-aeb5-09528188abba',
  @mia_card_pool = 'c36e423e-9591-4973-bb96-3b16f6026d6b';

insert into confirmation (id, agreement_id, file_id, person_id, answer, words, manner, said_on, wording,
    recorded_by, recorded_at)
select uuid(), a.id, a.file_id, p.person_id, 'AGREED', '', if(p.person_id = c.person_id, 'SELF', 'IN_MEETING'),
  date(t.first), a.wording, a.changed_by, t.first
from agreement a
join agreement_person p on p.agreement_id = a.id
join account c on c.id = a.changed_by
join (select id, min(row_start) as first from agreement for system_time all
  where stage in ('AGREED', 'DOING') group by id) t on t.id = a.id
where a.stage <> 'IDEA';

update agreement set pause_reason = 'Der Termin wird gerade zu viel. Rosa meldet sich, wenn es wieder geht.',
  visible_to = 'ADULTS', version = version + 1
where id = @mia_card_debts;
update agreement set pause_reason = 'Erst muss das Konto eröffnet sein.', version = version + 1
where stage = 'PAUSED' and pause_reason = '';
update agreement set rhythm = 'WEEKLY', version = version + 1 where id = @mia_card_breakfast;
update agreement set visible_to = 'ADULTS', version = version + 1 where id = @mia_card_cure;

insert into agreement_person (agreement_id, person_id) values (@mia_card_pool, @rosa);
insert into confirmation (id, agreement_id, file_id, person_id, answer, words, manner, said_on, wording,
    recorded_by, recorded_at) values
  ('0d8c5d0a-5c0e-4f5e-9a53-1f0a3f3f8c11', @mia_card_pool, @mia_file, @mia, 'AGREED', '', 'TALK',
    @d - interval 4 day, 0, @tilda, utc_timestamp(6) - interval 4 day),
  ('b2d5a0a4-2f0b-4f0c-8f7d-6a4c1f0d2b22', @mia_card_pool, @mia_file, @rosa, 'NOT_AGREED',
    'Nicht vor Weihnachten. Ben ist erkältet, und ich habe keinen freien Samstag.', 'PHONE',
    @d - interval 4 day, 0, @tilda, utc_timestamp(6) - interval 4 day);

-- The invented office: teams, members of staff, and three procedures with which the next files let time pass.
set
  @d = current_date,
  @nord = '3470a834-fb37-469d-af36-c452e219c0c8',
  @sued = 'cc38bbdf-4672-479a-9f24-e2611747cf97',
  @tilda_person = '1b365437-80ba-4eef-9c67-98d9373df088',
  @bruno_person = '7b3b88dc-ad37-4b66-80db-6f1986ed9a93',
  @klara_person = 'f398cba9-8d6a-488a-a2ad-8b462df0245b',
  @helene_person = '5e68193d-d48e-4f4c-83de-04e38fca868e',
  @susi_person = 'f56978cf-efa2-4cd2-8a6f-2b3655521f01',
  @ludwig_person = 'a3a424a1-42b1-4db8-81ad-c75648b05fb8',
  @willi_person = '26e41933-f7da-4892-adc2-3cef3b13b11e',
  @vera_person = 'fba53fae-c491-4c0d-a61c-c436b6d3c4b9',
  @dora_person = '0c5f961f-a093-4ab3-8a00-e9ed5373c5d5',
  @berta_person = '1ca3f737-1469-4d05-aaaa-abc7397cc04a',
  @anton_person = '582cdba7-2caa-42ea-b842-c7d8c0fdcad1',
  @tilda = 'd65951ff-1a53-4f49-82f4-222868cbf465',
  @bruno = '681c72ec-38d7-4020-b0fc-aefe2f209042',
  @klara = 'd3a06069-7e48-4f32-85fd-bc64e643b7a1',
  @helene = '7575da31-8d56-49a7-b1ad-4b6d45650822',
  @susi = '24447ada-031d-4483-90b8-09308cb9dfc2',
  @ludwig = '7c6ab234-9f61-4aa7-a64f-2169c0f6fa5a',
  @willi = 'e6d1a315-0d06-47dc-bfba-dfcd399eec82',
  @vera = 'd8ea8dee-558a-45a5-af58-58315af878e8',
  @dora = '42cb1838-fa4a-47ee-a67e-5c2fdf83fc85',
  @berta = '1ff2ade1-b5ad-4475-b752-c0244ea48c35',
  @anton = 'b34385f4-6ec6-44ba-8a50-48b44af0dd5c';

create or replace procedure move_file(in moved uuid, in new_step varchar(20))
update case_file set step = new_step, version = version + 1 where id = moved;

create or replace procedure move_card(in moved uuid, in new_stage varchar(8), in new_position varchar(64),
  in by_account uuid)
update agreement set stage = new_stage, position = new_position, changed_by = by_account,
  changed_at = utc_timestamp(6), version = version + 1
where id = moved;

create or replace procedure lock_plan(in locked uuid, in by_account uuid)
update hilfeplan set state = 'LOCKED', locked_at = utc_timestamp(6), locked_by = by_account,
  version = version + 1,
  board = json_object(
    'goals', json_extract((
      select coalesce(json_arrayagg(json_object(
          'id', g.id, 'kind', g.kind, 'title', g.title, 'ownWords', g.own_words,
          'ownWordsBy', (select concat(given_name, ' ', family_name) from person where id = g.own_words_by),
          'owner', (select concat(given_name, ' ', family_name) from person where id = g.owner_id),
          'indicator', g.indicator, 'dueOn', date_format(g.due_on, '%Y-%m-%d'), 'state', g.state,
          'agreements', json_extract((
            select coalesce(json_arrayagg(json_object(
                'id', a.id, 'title', a.title, 'detail', a.detail, 'stage', a.stage,
                'dueOn', date_format(a.due_on, '%Y-%m-%d'),
                'people', json_extract((
                  select coalesce(json_arrayagg(
                      concat(p.given_name, ' ', p.family_name) order by p.given_name), '[]')
                  from agreement_person ap join person p on p.id = ap.person_id
                  where ap.agreement_id = a.id), '$'))
              order by field(a.stage, 'IDEA', 'AGREED', 'DOING', 'DONE', 'PAUSED'), a.position, a.id), '[]')
            from agreement a where a.goal_id = g.id), '$'))
        order by g.position, g.id), '[]')
      from goal g where g.file_id = hilfeplan.file_id), '$'),
    'withoutGoal', json_extract((
      select coalesce(json_arrayagg(json_object(
          'id', a.id, 'title', a.title, 'detail', a.detail, 'stage', a.stage,
          'dueOn', date_format(a.due_on, '%Y-%m-%d'),
          'people', json_extract((
            select coalesce(json_arrayagg(
                concat(p.given_name, ' ', p.family_name) order by p.given_name), '[]')
            from agreement_person ap join person p on p.id = ap.person_id
            where ap.agreement_id = a.id), '$'))
        order by field(a.stage, 'IDEA', 'AGREED', 'DOING', 'DONE', 'PAUSED'), a.position, a.id), '[]')
      from agreement a where a.goal_id is null and a.file_id = hilfeplan.file_id), '$'))
where id = locked;

set timestamp = unix_timestamp(@d - interval 900 day + interval '07:30' hour_minute);
insert into team (id, name) values
  (@nord, 'ASD Nord'),
  (@sued, 'ASD Süd');
insert into person (id, given_name, family_name, birth_date, birth_date_known, language, interpreter, phone,
    family_id) values
  (@tilda_person, 'Tilda', 'Tintenfass', null, 'NOT_ASKED', '', false, '030 23125-101', null),
  (@bruno_person, 'Bruno', 'Büroklammer', null, 'NOT_ASKED', '', false, '030 23125-102', null),
  (@klara_person, 'Klara', 'Klebezettel', null, 'NOT_ASKED', '', false, '030 23125-103', null),
  (@helene_person, 'Helene', 'Heftstreifen', null, 'NOT_ASKED', '', false, '030 23125-104', null),
  (@susi_person, 'Susi', 'Südwind', null, 'NOT_ASKED', '', false, '030 23125-105', null),
  (@ludwig_person, 'Ludwig', 'Leitfaden', null, 'NOT_ASKED', '', false, '030 23125-106', null),
  (@willi_person, 'Willi', 'Waage', null, 'NOT_ASKED', '', false, '030 23125-107', null),
  (@vera_person, 'Vera', 'Vollmacht', null, 'NOT_ASKED', '', false, '030 23125-108', null),
  (@dora_person, 'Dora', 'Datenschutz', null, 'NOT_ASKED', '', false, '030 23125-109', null),
  (@berta_person, 'Berta', 'Briefkasten', null, 'NOT_ASKED', '', false, '030 23125-110', null),
  (@anton_person, 'Anton', 'Admin', null, 'NOT_ASKED', '', false, '030 23125-111', null);
set @hash = '${demoPasswordHash}';
insert into account (id, sign_in_name, display_name, person_id, team_id, password_hash) values
  (@tilda, 'tilda.tintenfass', 'Tilda Tintenfass', @tilda_person, @nord, @hash),
  (@bruno, 'bruno.bueroklammer', 'Bruno Büroklammer', @bruno_person, @nord, @hash),
  (@klara, 'klara.klebezettel', 'Klara Klebezettel', @klara_person, @nord, @hash),
  (@helene, 'helene.heftstreifen', 'Helene Heftstreifen', @helene_person, @nord, @hash),
  (@susi, 'susi.suedwind', 'Susi Südwind', @susi_person, @sued, @hash),
  (@ludwig, 'ludwig.leitfaden', 'Ludwig Leitfaden', @ludwig_person, @sued, @hash),
  (@willi, 'willi.waage', 'Willi Waage', @willi_person, null, @hash),
  (@vera, 'vera.vollmacht', 'Vera Vollmacht', @vera_person, null, @hash),
  (@dora, 'dora.datenschutz', 'Dora Datenschutz', @dora_person, null, @hash),
  (@berta, 'berta.briefkasten', 'Berta Briefkasten', @berta_person, null, @hash),
  (@anton, 'anton.admin', 'Anton Admin', @anton_person, null, @hash);
insert into account_role (account_id, role) values
  (@tilda, 'CASEWORKER'),
  (@bruno, 'CASEWORKER'),
  (@klara, 'CASEWORKER'),
  (@helene, 'TEAM_LEAD'),
  (@susi, 'CASEWORKER'),
  (@ludwig, 'TEAM_LEAD'),
  (@willi, 'FINANCE_UNIT'),
  (@vera, 'OFFICIAL_GUARDIAN'),
  (@dora, 'DATA_PROTECTION_OFFICER'),
  (@berta, 'COMPLAINT_OFFICER'),
  (@anton, 'ADMINISTRATOR');
insert into case_number (year, last) values
  (2023, 18),
  (2025, 31),
  (2026, 17);

set timestamp = default;

-- Fourteen more invented young people: twelve in team Nord, two in team Süd.
set
  @d = current_date,
  @family_kastanie = '4a5558de-c935-45ea-9478-c64b6f2669d1',
  @emil = 'adbaba14-10d3-45ed-ae96-b8572d9b8fa6',
  @kastanie_mother = 'c45b3c96-bbc2-4d39-8588-c0117ce025ad',
  @kastanie_father = 'c398b4b4-b594-4957-9151-77afafe136db',
  @emil_file = 'd61a3d21-5844-4cbf-9530-812137234ff5',
  @tilda = 'd65951ff-1a53-4f49-82f4-222868cbf465',
  @tilda_person = '1b365437-80ba-4eef-9c67-98d9373df088',
  @emil_goal_sleep = '5afc794e-9a74-4b63-a4b3-8e43e1cd4bf0',
  @emil_card_evening = '4cccc55e-5b99-484d-b629-5eeabfdb7312',
  @emil_card_school = '745193c6-2507-4608-bda4-8f2bcbd1b881',
  @emil_card_visit = '71106551-c339-4fe1-bc62-9d694683c405',
  @family_laternenpfahl = 'cca75f53-e906-405a-ad67-213d7ed2b266',
  @frieda = '0768f80d-25a8-4518-83b7-e374a5b6f48a',
  @frieda_father = 'd5d1aec7-1e44-425e-82ba-dcec5b9fe4eb',
  @frieda_grandma = 'cd3bc852-4b3e-4a2f-9ed4-047ad0da6933',
  @frieda_file = 'a907bfb0-8dbd-4038-96fa-686ef1d8d4c4',
  @fritzi = 'da794c86-2acc-48a3-aa92-bf78460d6720',
  @frieda_goal_school = '3505d684-d776-4b88-b518-f11d0e793029',
  @frieda_card_meet = '633dabac-a159-4655-abfe-2c0537e3e96a',
  @frieda_card_desk = 'ee0604aa-a323-4690-a253-a2ef2c68e1f3',
  @frieda_card_choir = '8801f9ad-102d-462c-820b-0934f2cc9242',
  @frieda_plan_1 = 'da404314-03ca-4a70-ae0e-7666b83d270f',
  @frieda_card_calendar = 'cd40b924-82b4-45b2-b5c2-a56ed2f2199f',
  @family_schluesselbund = 'e718e51f-550c-4e15-850f-b3bbcbe83c9c',
  @selma = 'a5aae482-7397-4550-a955-3d3683023450',
  @selma_mother = 'aae7736a-0511-40c9-b5e0-6c2c7436b75e',
  @selma_file = '0008b946-bb95-4d21-8fe7-706731f946cf',
  @selma_provider = '468b0895-70d0-411a-8379-261ec86d0e67',
  @selma_goal_afternoon = '653b326e-6e90-4f0e-a6ba-6146c6a858d4',
  @selma_card_group = 'bc406526-0e30-4f4d-8828-8ddcf9ce3b90',
  @selma_card_room = '93898852-2236-4dc4-8541-763c8268c2db',
  @selma_plan_1 = '696846cd-92be-46c9-b313-a7c7b1cf1bae',
  @selma_card_counsellor = '679dd737-886e-40af-85ff-33fd16de0153',
  @selma_card_wood = '52c2cd01-e2b2-4a60-80c8-42fb90f9f276',
  @family_uebersee = '0fd654ef-9bab-40cc-b07c-c052b802819d',
  @joern = '43c67e50-8768-4a8d-9a4c-4842a67be6f3',
  @joern_mother = 'ae9335fe-1bd3-4d65-8944-61b122f477be',
  @joern_father = '76a13695-1763-488d-af2b-caa53a219afc',
  @joern_file = '5e298dca-ea9c-4599-aaff-d639d0641a97',
  @joern_goal_training = '83abb96d-cca0-4c87-b224-81fe862187bf',
  @joern_card_boss = '13d8d344-757b-4e9a-b17f-56a632a13274',
  @joern_card_alarm = '42f2b3ba-7308-45d0-80ff-f10225219afd',
  @joern_card_guitar = 'df104779-293c-4768-9e34-90d8259e2e46',
  @family_giesskanne = '98fe14bc-333d-4c38-b26f-94adff9f8f9c',
  @kaethe = '313a00cd-4491-4a50-af41-f7a70f1d4eac',
  @kaethe_mother = '121f3ded-e79e-4073-ae08-6dc2e0f04e0d',
  @kaethe_father = '19684a70-e036-4647-8d95-c2032d1a936c',
  @kaethe_file = '7adf61a4-e7be-4717-932b-7b4d69168204',
  @bruno = '681c72ec-38d7-4020-b0fc-aefe2f209042',
  @bruno_person = '7b3b88dc-ad37-4b66-80db-6f1986ed9a93',
  @kaethe_card_visit = '905d884e-fb61-46d5-a391-171725715051',
  @kaethe_card_garden = 'e06b387f-55d6-4147-963a-5cc3da3c0aa2',
  @family_buecherregal = '8cfd5c14-9d7e-4427-8f17-fcd2cf68429e',
  @mio = '821a92e5-d329-40b0-9150-02c53eac338a',
  @mio_mother = '6cd29278-573f-468e-b613-62fce17aad0d',
  @mio_file = '4110dc74-936a-4068-80fb-8851d5b43d51',
  @mio_file_klara_responsible = 'd3ab35e5-30d1-46f7-adc1-0142751a210d',
  @klara = 'd3a06069-7e48-4f32-85fd-bc64e643b7a1',
  @mio_file_klara_person = '2f6d16da-e83f-4a3d-be14-b672e0ebafc0',
  @klara_person = 'f398cba9-8d6a-488a-a2ad-8b462df0245b',
  @mio_goal_friends = 'f22890c5-9969-4112-8671-53bf05499217',
  @mio_card_trial = '1eb0d9df-0e18-41d7-9fc9-24308a39fc2a',
  @mio_card_library = '9310c7b0-ba9f-44c2-b100-caaa0ccd3c5f',
  @family_loewenzahn = 'f3c9217e-1d5b-456a-8138-4641e93c42f7',
  @lotte = '79b4ac1a-f24d-42c4-8625-2b16b4a7938a',
  @lotte_file = 'f4699668-2dcc-4050-878c-ab614781931d',
  @lotte_goal_flat = '5ecbe2cc-c808-4b62-a512-d96aa3999d50',
  @lotte_card_flat = '0673be7b-cda8-414c-9e26-74e6528c487a',
  @family_musterkind = '288b71ec-7b24-47f2-a1f1-1ec5dc6a709d',
  @puenktchen = '94721645-92e8-45cf-9ebb-2a54d39a93c6',
  @puenktchen_mother = 'c4c6fec3-763a-40bd-b831-48a93a99cec2',
  @puenktchen_father = '38a050d3-b9c2-427c-833f-0cc9807b30ac',
  @puenktchen_file = 'd3980c2e-b5bc-4350-babf-8f07c1122a29',
  @puenktchen_card_kita = 'b8b89f78-4bca-4c80-8079-46098c65c7a8',
  @family_strassenbahn = '6b81b3b4-9bf1-4af5-b63a-eb6c14600f75',
  @oskar = 'ff83faa4-ada8-4ea0-97af-c0e83d3710d8',
  @oskar_mother = '956a6833-9cd2-4e00-8631-1c4eaaf50f57',
  @oskar_foster = '80e5236d-076e-4c73-b58e-95d0fe2504f8',
  @oskar_file = '698bb840-af6b-4390-8b0a-2baf8c373add',
  @oskar_card_room = 'cb15efaf-865c-416b-8e9e-78b783f34cae',
  @oskar_card_calls = '7e3b9403-eb9f-4489-8d28-73287fbd6a5e',
  @family_zuckerdose = 'e8acddd1-20cf-4ca3-b884-d1c1b303f432',
  @ida = '31e04fec-eaf3-4e41-9871-e19371bc1cde',
  @ida_mother = '8d2830e2-c2da-447f-88c0-bc8611d4eb09',
  @ida_father = '74448e6f-60e9-4ec7-a2a8-3b7e1ffec258',
  @ida_file = '96687405-25bf-4311-85f5-941c93727c72',
  @ida_card_sign = '538d1684-392b-4f9c-841d-e6c84e2a1ebf',
  @ida_card_judo = 'f40ad03b-159f-4c47-b1b1-4bdbac7542ed',
  @family_tuerklinke = '914be745-f52d-4424-a77a-6719889d41f3',
  @thea = 'dead6365-1b64-4fe5-9e78-7f2b9a69116d',
  @thea_file = '04dd827f-7edb-4955-bbb6-f6770143a9df',
  @thea_goal_alone = 'fda68303-9c54-4f94-9f80-5eb8087f3022',
  @thea_card_numbers = '1ea0f245-91ca-4de6-b039-d7aa0d2ed7ee',
  @thea_card_contact = '2834326d-48bf-4a11-9b02-e06669b22f9e',
  @thea_plan_2 = 'ca4730f7-7d6a-4d77-951e-f2eef95faaa8',
  @family_oellampe = '7a15b193-076d-479b-8bba-0c4031e99d9b',
  @oemer = '7bbfdf84-8c03-481f-8d1d-91383cb8721e',
  @oemer_mother = '284148bf-82a7-4c6d-a035-e4e0b8c7bef1',
  @oemer_father = '793b5be2-dd8b-46fb-9490-b12c64384856',
  @oemer_file = '19df0b56-6ba1-4080-9d2e-e25abfa7b2e1',
  @family_windmuehle = 'dea9b3f8-d319-45e7-a672-6ee4d704a67f',
  @wilma = 'e90eecc9-1d3c-4097-8fb1-3750e2b67811',
  @wilma_mother = 'cb9fd99d-f7c9-42cf-967a-9406c1f5ab53',
  @wilma_father = '61aa90c2-d4d2-47e4-9477-761375fb0f21',
  @mia_windmuehle = 'bd3229cc-7baf-43e0-bec6-deb46e93d2ad',
  @wilma_file = '83cf9573-62d8-44df-b16e-95326d6b5c8b',
  @susi = '24447ada-031d-4483-90b8-09308cb9dfc2',
  @susi_person = 'f56978cf-efa2-4cd2-8a6f-2b3655521f01',
  @wilma_goal_school = '20e521dd-a585-4872-8df0-4927e09c81a5',
  @wilma_card_sun = '17cd998c-ef18-4869-935f-628e14cda94c',
  @wilma_card_way = 'db43276d-75e8-4f8d-9b37-2d3bf48834dd',
  @wilma_plan_1 = '16cade2f-c5ec-4bb5-b7e4-517b712433ec',
  @family_brueckenpfeiler = '5ac69364-31c0-49fa-b83a-59b330182443',
  @bjoern = 'f4144a75-0388-4c34-8940-b19887412d77',
  @bjoern_mother = '694feef6-2b56-4715-b5c7-94bb12109869',
  @bjoern_file = 'dfca2a66-51f6-43fd-afde-e6c7bbe4747f',
  @bjoern_card_list = '3055b19a-19bd-40cd-ac55-f02a806242c7',
  @bjoern_card_kites = 'e9be1379-b08b-43ee-8026-6909469a96b6';

set timestamp = unix_timestamp(@d - interval 63 day + interval '09:10' hour_minute);
insert into family (id, name) values
  (@family_kastanie, 'Kastanie');
insert into person (id, given_name, family_name, birth_date, birth_date_known, language, interpreter, phone,
    family_id) values
  (@emil, 'Emil', 'Kastanie', @d - interval 9 year - interval 40 day, 'KNOWN', '', false, '',
    @family_kastanie),
  (@kastanie_mother, 'Jule', 'Kastanie', null, 'NOT_ASKED', '', false, '030 23125-240', @family_kastanie),
  (@kastanie_father, 'Piet', 'Kastanie', null, 'NOT_ASKED', '', false, '030 23125-241', @family_kastanie);
insert into case_file (id, number, young_person_id, step, protection, opened_on) values
  (@emil_file, '51.2-HzE-2026-0007', @emil, 'CONTACT', 'NONE', current_date);
insert into assignment (id, file_id, account_id, kind, valid_from, valid_to) values
  ('e0459db1-8e1f-4864-a4c2-4d033b212337', @emil_file, @tilda, 'RESPONSIBLE', @d - interval 63 day, null);
insert into participant (id, file_id, person_id, role, organisation) values
  ('0b54d8f2-85b2-4e91-aa4d-45760e132d56', @emil_file, @emil, 'YOUNG_PERSON', ''),
  ('ea009c3a-8237-49ae-b1be-703c5f39a806', @emil_file, @kastanie_mother, 'MOTHER', ''),
  ('80aab0bd-ca03-439f-ac52-8edf4a7e8a32', @emil_file, @kastanie_father, 'FATHER', ''),
  ('e2fb9311-a4cc-49e9-b26b-083ef26b5d46', @emil_file, @tilda_person, 'CASEWORKER', 'Jugendamt Musterstadt');
insert into custody (id, child_id, holder_id, kind, proof, valid_from, valid_to) values
  ('585bdba0-52ec-45a7-ba08-8c0fac3a57fe', @emil, @kastanie_mother, 'JOINT', 'Geburtsurkunde gesehen', null,
    null),
  ('672ad17d-e6e7-4ba4-9efb-af1286eb7a47', @emil, @kastanie_father, 'JOINT', 'Geburtsurkunde gesehen', null,
    null);
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('e4658a73-32b5-418d-8598-8fb57b49895b', @emil_file, 'CALL', current_date,
    'Herr Kastanie ruft an. Seit der Trennung im Frühjahr schläft Emil schlecht und möchte nicht allein '
    'sein. Beide Eltern möchten dasselbe: dass es Emil wieder besser geht. Gemeinsamer Termin zur Beratung '
    'vereinbart.', @tilda, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 55 day + interval '13:30' hour_minute);
call move_file(@emil_file, 'COUNSELLING');
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('6d547c6e-f3a4-4ec9-8aa0-9ab79503c9da', @emil_file, 'TALK', current_date,
    'Beratung mit beiden Eltern im Büro. Hilfen und Wunsch- und Wahlrecht erklärt. Die Eltern sprechen ruhig '
    'miteinander. Emil lebt im Wechsel bei beiden.', @tilda, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 42 day + interval '14:40' hour_minute);
call move_file(@emil_file, 'CLARIFICATION');
insert into goal (id, file_id, kind, title, own_words, own_words_by, owner_id, indicator, due_on,
    position) values
  (@emil_goal_sleep, @emil_file, 'FRAMEWORK', 'Emil schläft wieder gut ein',
    'Ich will, dass es bei beiden gleich ist.', @emil, @emil, 'Emil sagt morgens: Heute war es gut.',
    @d + interval 90 day, 'd');
insert into agreement (id, file_id, goal_id, title, detail, stage, position, due_on, changed_by,
    changed_at) values
  (@emil_card_evening, @emil_file, @emil_goal_sleep, 'Gleicher Abend bei Mama und bei Papa',
    'Vorlesen, Licht im Flur, Tür einen Spalt offen.', 'DOING', 'd', @d + interval 12 day, @tilda,
    utc_timestamp(6)),
  (@emil_card_school, @emil_file, @emil_goal_sleep, 'Mit der Klassenlehrerin sprechen',
    'Beide Eltern sind einverstanden.', 'AGREED', 'd', @d + interval 5 day, @tilda, utc_timestamp(6)),
  (@emil_card_visit, @emil_file, null, 'Zweiten Hausbesuch verabreden', 'Dieses Mal beim Vater.', 'AGREED',
    'd', @d + interval 3 day, @tilda, utc_timestamp(6));
insert into agreement_person (agreement_id, person_id) values
  (@emil_card_evening, @kastanie_mother),
  (@emil_card_evening, @kastanie_father),
  (@emil_card_school, @kastanie_mother),
  (@emil_card_visit, @tilda_person);
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('074fa5d5-5a91-46d4-b396-3c2514c41cfa', @emil_file, 'HOME_VISIT', current_date,
    'Hausbesuch bei der Mutter. Emil zeigt sein Zimmer und einen Plan, auf dem die Tage bei Mama gelb und '
    'die bei Papa blau sind. Er sagt: „Ich will, dass es bei beiden gleich ist.“', @tilda, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 170 day + interval '10:00' hour_minute);
insert into family (id, name) values
  (@family_laternenpfahl, 'Laternenpfahl');
insert into person (id, given_name, family_name, birth_date, birth_date_known, language, interpreter, phone,
    family_id) values
  (@frieda, 'Frieda', 'Laternenpfahl', @d - interval 14 year - interval 200 day, 'KNOWN', '', false, '',
    @family_laternenpfahl),
  (@frieda_father, 'Henning', 'Laternenpfahl', null, 'NOT_ASKED', '', false, '030 23125-244',
    @family_laternenpfahl),
  (@frieda_grandma, 'Hedwig', 'Laternenpfahl', null, 'NOT_ASKED', '', false, '030 23125-245',
    @family_laternenpfahl);
insert into case_file (id, number, young_person_id, step, protection, opened_on) values
  (@frieda_file, '51.2-HzE-2026-0002', @frieda, 'CONTACT', 'NONE', current_date);
insert into assignment (id, file_id, account_id, kind, valid_from, valid_to) values
  ('82f8b01d-2d1f-48dd-82bd-6fc877e17589', @frieda_file, @tilda, 'RESPONSIBLE', @d - interval 170 day, null);
insert into participant (id, file_id, person_id, role, organisation) values
  ('7e5f3022-0367-46e4-99f7-df8268141d2d', @frieda_file, @frieda, 'YOUNG_PERSON', ''),
  ('e2d31f8a-55f0-4859-bde2-f20e68ef7dd9', @frieda_file, @frieda_father, 'FATHER', ''),
  ('4be82b84-9ab1-4fe6-9d83-214f0600563c', @frieda_file, @frieda_grandma, 'RELATIVE', ''),
  ('331bdc0c-3c7c-472a-93e0-b5850f6ea1f4', @frieda_file, @tilda_person, 'CASEWORKER',
    'Jugendamt Musterstadt');
insert into custody (id, child_id, holder_id, kind, proof, valid_from, valid_to) values
  ('460c2c19-7d6d-4de5-8421-e02a43721d43', @frieda, @frieda_father, 'SOLE',
    'Sterbeurkunde der Mutter gesehen', null, null);
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('f638af59-ed3d-4019-a2f1-6ab4be4c8bf3', @frieda_file, 'TALK', current_date,
    'Herr Laternenpfahl kommt mit Frieda ins Büro. Seit dem Tod der Mutter geht Frieda seltener zur Schule. '
    'Frieda sagt: „Ich will mit jemandem reden, der nicht traurig ist.“', @tilda, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 160 day + interval '09:30' hour_minute);
call move_file(@frieda_file, 'COUNSELLING');

set timestamp = unix_timestamp(@d - interval 148 day + interval '14:00' hour_minute);
call move_file(@frieda_file, 'CLARIFICATION');

set timestamp = unix_timestamp(@d - interval 130 day + interval '08:30' hour_minute);
call move_file(@frieda_file, 'APPLICATION');

set timestamp = unix_timestamp(@d - interval 122 day + interval '12:00' hour_minute);
call move_file(@frieda_file, 'TEAM_CONSULTATION');

set timestamp = unix_timestamp(@d - interval 118 day + interval '10:20' hour_minute);
update case_file set step = 'NOTICE', help = 'Erziehungsbeistand § 30, 4 Std./Woche',
  next_meeting_on = @d - interval 105 day, version = version + 1
where id = @frieda_file;
insert into participant (id, file_id, person_id, role, organisation) values
  ('c9b0beb5-4665-4837-bdf4-1cb551fd9091', @frieda_file, @fritzi, 'PROVIDER',
    'Leuchtturm Familienhilfe gGmbH');

set timestamp = unix_timestamp(@d - interval 105 day + interval '13:30' hour_minute);
call move_file(@frieda_file, 'PLAN_MEETING');
insert into goal (id, file_id, kind, title, own_words, own_words_by, owner_id, indicator, due_on,
    position) values
  (@frieda_goal_school, @frieda_file, 'ACTION', 'Frieda geht an drei Tagen in der Woche zur Schule',
    'Nicht gleich jeden Tag.', @frieda, @frieda, 'Kreuze im Kalender, Frieda führt ihn selbst.',
    @d + interval 40 day, 'd');
insert into agreement (id, file_id, goal_id, title, detail, stage, position, due_on, changed_by,
    changed_at) values
  (@frieda_card_meet, @frieda_file, @frieda_goal_school, 'Fritzi kennenlernen',
    'Zweimal Eis essen, danach sagt Frieda, ob es passt.', 'AGREED', 'd', @d - interval 95 day, @tilda,
    utc_timestamp(6)),
  (@frieda_card_desk, @frieda_file, @frieda_goal_school, 'Ruhigen Platz in der Schule vereinbaren',
    'Für die Tage, an denen es zu viel wird.', 'AGREED', 'h', @d - interval 80 day, @tilda, utc_timestamp(6)),

  (@frieda_card_choir, @frieda_file, null, 'Wieder in den Chor gehen', '', 'IDEA', 'd', null, @tilda,
    utc_timestamp(6));
insert into agreement_person (agreement_id, person_id) values
  (@frieda_card_meet, @frieda),
  (@frieda_card_meet, @fritzi),
  (@frieda_card_desk, @fritzi),
  (@frieda_card_choir, @frieda);
insert into hilfeplan (id, file_id, number, kind, meeting_on, board_on, previous_id, created_at) values
  (@frieda_plan_1, @frieda_file, 1, 'FIRST', @d - interval 105 day, @d - interval 105 day, null,
    utc_timestamp(6));
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('e32a89f6-000d-4b54-85b3-2f4ad2c9122e', @frieda_file, 'MEETING', current_date,
    'Erstes Hilfeplangespräch im Büro, 60 Minuten, mit Frieda, ihrem Vater, ihrer Großmutter und Frau '
    'Fernrohr. Frieda hat ihre Sicht vorher aufgeschrieben.', @tilda, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 101 day + interval '11:10' hour_minute);
insert into plan_section (id, plan_id, file_id, topic, text, state) values
  ('0fbc47b5-416e-4012-8d6f-ff87be8f1083', @frieda_plan_1, @frieda_file, 'SINCE',
    'Frieda und ihr Vater haben sich selbst gemeldet. Nach Beratung und Hausbesuch haben sie Hilfe '
    'beantragt.', 'DONE'),
  ('a27b1239-5e8b-4b7a-9027-ee4abb1f276d', @frieda_plan_1, @frieda_file, 'STRENGTHS',
    'Frieda singt gern und schreibt Tagebuch. Ihr Vater nimmt sich den Freitag für sie frei. Die Großmutter '
    'wohnt nebenan.', 'DONE'),
  ('a0c696be-afe7-4535-a972-3d94af3fb4c8', @frieda_plan_1, @frieda_file, 'NEEDS',
    'Frieda braucht Zeit und jemanden außerhalb der Familie. In der Schule braucht sie einen Weg zurück in '
    'kleinen Schritten.', 'DONE'),
  ('0b835df6-1dc7-4855-9ac1-0cc814abafa1', @frieda_plan_1, @frieda_file, 'HELP',
    'Erziehungsbeistand (§ 30), Leuchtturm Familienhilfe gGmbH, Fritzi Fernrohr, 4 Stunden in der Woche.',
    'DONE'),
  ('c0076be1-2a76-40d4-9403-bdbd78a0367c', @frieda_plan_1, @frieda_file, 'WISHES',
    'Frieda wollte erst kennenlernen und dann entscheiden. So ist es vereinbart.', 'DONE'),
  ('f6ad3709-019b-49cc-b6c3-3d572514b059', @frieda_plan_1, @frieda_file, 'SIBLINGS',
    'Frieda hat keine Geschwister.', 'DONE');
insert into plan_party (id, plan_id, file_id, person_id, name, role, organisation, position, attendance, view,
    view_manner, view_on, view_missing, answer, answer_words) values
  ('dd0c76de-322b-4739-8632-c27f9c87ef99', @frieda_plan_1, @frieda_file, @frieda, 'Frieda Laternenpfahl',
    'YOUNG_PERSON', '', 0, 'IN_PERSON',
    'Alle sind so vorsichtig mit mir. Ich will mit jemandem reden, der nicht traurig ist. Schule ja, aber '
    'nicht gleich jeden Tag.', 'WRITTEN', @d - interval 105 day, '', 'AGREED', 'Passt.'),
  ('77c81df3-d7e2-471a-bba3-9ac4fe318576', @frieda_plan_1, @frieda_file, @frieda_father,
    'Henning Laternenpfahl', 'FATHER', '', 1, 'IN_PERSON',
    'Ich möchte alles richtig machen. Ich wünsche mir, dass Frieda wieder singt.', 'SAID',
    @d - interval 105 day, '', 'AGREED', ''),
  ('07f6fb97-0e8f-40d5-95d7-9b257d974863', @frieda_plan_1, @frieda_file, @fritzi, 'Fritzi Fernrohr',
    'PROVIDER', 'Leuchtturm Familienhilfe gGmbH', 2, 'IN_PERSON', '', 'SAID', null,
    'Das Kennenlernen beginnt nach dem Gespräch.', 'AGREED', ''),
  ('372ab424-6bb1-40dc-99c7-66683561e48e', @frieda_plan_1, @frieda_file, @tilda_person, 'Tilda Tintenfass',
    'CASEWORKER', 'Jugendamt Musterstadt', 3, 'IN_PERSON',
    'Frieda weiß gut, was ihr hilft. Wir gehen in ihrem Tempo.', 'WRITTEN', @d - interval 105 day, '',
    'AGREED', '');
call lock_plan(@frieda_plan_1, @tilda);
update case_file set step = 'PLAN_ACTIVE', help = 'Erziehungsbeistand § 30, 4 Std./Woche',
  next_meeting_on = @d + interval 26 day, version = version + 1
where id = @frieda_file;

set timestamp = unix_timestamp(@d - interval 92 day + interval '14:30' hour_minute);
call move_card(@frieda_card_meet, 'DONE', 'd', @tilda);
insert into completion (id, agreement_id, file_id, by_account, at) values
  ('9c3cdfbd-3393-4fce-9e9c-ce00c7d9735e', @frieda_card_meet, @frieda_file, @tilda, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 74 day + interval '09:40' hour_minute);
call move_card(@frieda_card_desk, 'DOING', 'd', @tilda);

set timestamp = unix_timestamp(@d - interval 50 day + interval '10:50' hour_minute);
call move_card(@frieda_card_desk, 'DONE', 'd', @tilda);
insert into completion (id, agreement_id, file_id, by_account, at) values
  ('13b873fd-fbc1-4179-9e63-a7e73f13e2f9', @frieda_card_desk, @frieda_file, @tilda, utc_timestamp(6));
insert into agreement (id, file_id, goal_id, title, detail, stage, position, due_on, changed_by,
    changed_at) values
  (@frieda_card_calendar, @frieda_file, @frieda_goal_school, 'Kalender mit Kreuzen führen', '', 'DOING', 'd',
    @d + interval 26 day, @tilda, utc_timestamp(6));
insert into agreement_person (agreement_id, person_id) values
  (@frieda_card_calendar, @frieda);
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('1a53175c-8d6b-4c0b-8c6d-536f3e930ee2', @frieda_file, 'CALL', current_date,
    'Frau Fernrohr: Frieda war in den letzten zwei Wochen fünfmal in der Schule. Der ruhige Platz ist die '
    'Bibliothek.', @tilda, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 160 day + interval '08:40' hour_minute);
insert into family (id, name) values
  (@family_schluesselbund, 'Schlüsselbund');
insert into person (id, given_name, family_name, birth_date, birth_date_known, language, interpreter, phone,
    family_id) values
  (@selma, 'Selma', 'Schlüsselbund', @d - interval 15 year - interval 330 day, 'KNOWN', '', false, '',
    @family_schluesselbund),
  (@selma_mother, 'Gerda', 'Schlüsselbund', null, 'NOT_ASKED', '', false, '030 23125-248',
    @family_schluesselbund);
insert into case_file (id, number, young_person_id, step, protection, opened_on) values
  (@selma_file, '51.2-HzE-2026-0003', @selma, 'CONTACT', 'NONE', current_date);
insert into assignment (id, file_id, account_id, kind, valid_from, valid_to) values
  ('88188c42-233f-47c8-8e7d-964575b9cfab', @selma_file, @tilda, 'RESPONSIBLE', @d - interval 160 day, null);
insert into participant (id, file_id, person_id, role, organisation) values
  ('1ec217c8-d1d0-4fbf-9f7a-2885a34f2aea', @selma_file, @selma, 'YOUNG_PERSON', ''),
  ('0d770bda-179c-446f-a9bf-4ede855838da', @selma_file, @selma_mother, 'MOTHER', ''),
  ('4d14ed26-d67e-4c48-93a5-964a687cc737', @selma_file, @tilda_person, 'CASEWORKER', 'Jugendamt Musterstadt');
insert into custody (id, child_id, holder_id, kind, proof, valid_from, valid_to) values
  ('0087d555-5e5d-4d11-9888-f63aa6ec277e', @selma, @selma_mother, 'SOLE',
    'Beschluss des Familiengerichts 0 F 000/00', null, null);
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('a5ff6ea6-0560-49af-af09-362d41506f40', @selma_file, 'CALL', current_date,
    'Frau Schlüsselbund ruft an. Selma und sie streiten nachmittags viel. Sie arbeitet im Schichtdienst und '
    'möchte, dass jemand da ist.', @tilda, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 150 day + interval '13:00' hour_minute);
call move_file(@selma_file, 'COUNSELLING');

set timestamp = unix_timestamp(@d - interval 140 day + interval '15:00' hour_minute);
call move_file(@selma_file, 'CLARIFICATION');

set timestamp = unix_timestamp(@d - interval 128 day + interval '09:00' hour_minute);
call move_file(@selma_file, 'APPLICATION');

set timestamp = unix_timestamp(@d - interval 120 day + interval '12:10' hour_minute);
call move_file(@selma_file, 'TEAM_CONSULTATION');

set timestamp = unix_timestamp(@d - interval 115 day + interval '10:00' hour_minute);
update case_file set step = 'NOTICE', help = 'Tagesgruppe § 32', next_meeting_on = @d - interval 104 day,
  version = version + 1
where id = @selma_file;

set timestamp = unix_timestamp(@d - interval 104 day + interval '14:00' hour_minute);
call move_file(@selma_file, 'PLAN_MEETING');
insert into person (id, given_name, family_name, birth_date, birth_date_known, language, interpreter, phone,
    family_id) values
  (@selma_provider, 'Carlo', 'Kaffeekanne', null, 'NOT_ASKED', '', false, '030 23125-303', null);
insert into participant (id, file_id, person_id, role, organisation) values
  ('e4e69488-927f-4821-9942-9f6b2c925939', @selma_file, @selma_provider, 'PROVIDER', 'Tagesgruppe Baumhaus');
insert into goal (id, file_id, kind, title, own_words, own_words_by, owner_id, indicator, due_on,
    position) values
  (@selma_goal_afternoon, @selma_file, 'FRAMEWORK', 'Die Nachmittage laufen gut',
    'Ich will auch mal meine Ruhe.', @selma, @selma, 'Beide sagen am Sonntag: Die Woche war in Ordnung.',
    @d + interval 30 day, 'd');
insert into agreement (id, file_id, goal_id, title, detail, stage, position, due_on, changed_by,
    changed_at) values
  (@selma_card_group, @selma_file, @selma_goal_afternoon, 'Tagesgruppe an drei Nachmittagen', '', 'DOING',
    'd', null, @tilda, utc_timestamp(6)),
  (@selma_card_room, @selma_file, @selma_goal_afternoon, 'Schild für die Zimmertür: „Ruhe bis vier“',
    'Die Mutter klopft an.', 'AGREED', 'd', @d - interval 90 day, @tilda, utc_timestamp(6));
insert into agreement_person (agreement_id, person_id) values
  (@selma_card_group, @selma),
  (@selma_card_group, @selma_provider),
  (@selma_card_room, @selma),
  (@selma_card_room, @selma_mother);
insert into hilfeplan (id, file_id, number, kind, meeting_on, board_on, previous_id, created_at) values
  (@selma_plan_1, @selma_file, 1, 'FIRST', @d - interval 104 day, @d - interval 104 day, null,
    utc_timestamp(6));
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('df31e9c9-f4d1-4905-bf78-f0523447218d', @selma_file, 'MEETING', current_date,
    'Erstes Hilfeplangespräch in der Tagesgruppe. Selma ist nicht einverstanden und hat ihre Gründe gesagt. '
    'Sie stehen in ihren Worten im Plan. Nach acht Wochen sehen wir gemeinsam, ob es passt.', @tilda,
    utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 100 day + interval '09:45' hour_minute);
insert into plan_section (id, plan_id, file_id, topic, text, state) values
  ('a2818251-3921-4892-8afa-7c255764ef91', @selma_plan_1, @selma_file, 'SINCE',
    'Frau Schlüsselbund hat sich gemeldet. Es gab zwei Gespräche mit Selma allein und eines mit beiden.',
    'DONE'),
  ('fb548bc1-d235-4f29-b451-88fc4bbb51a4', @selma_plan_1, @selma_file, 'STRENGTHS',
    'Selma arbeitet gern mit Holz und hilft der Nachbarin beim Einkaufen. Mutter und Tochter lachen viel, '
    'wenn sie zusammen kochen.', 'DONE'),
  ('78abdf88-077e-4f82-aa43-b0ce114ef8df', @selma_plan_1, @selma_file, 'NEEDS',
    'Selma braucht Ruhe nach der Schule. Frau Schlüsselbund braucht die Gewissheit, dass jemand ansprechbar '
    'ist.', 'DONE'),
  ('f4bd80e5-227a-4e16-aa8d-49e54a2b7494', @selma_plan_1, @selma_file, 'HELP',
    'Tagesgruppe (§ 32), Tagesgruppe Baumhaus, drei Nachmittage in der Woche, zunächst für acht Wochen.',
    'DONE'),
  ('51968c52-1137-4713-8fe5-fa452ec70ccb', @selma_plan_1, @selma_file, 'WISHES',
    'Selma wünscht sich einen Erziehungsbeistand statt der Gruppe. Ihre Mutter wünscht die Tagesgruppe wegen '
    'der Schichten. Wir beginnen mit der Gruppe und sprechen nach acht Wochen neu, Selmas Wunsch zuerst.',
    'DONE'),
  ('46c344c5-9e19-4b9e-8927-6be6705f3057', @selma_plan_1, @selma_file, 'SIBLINGS',
    'Selma hat keine Geschwister.', 'DONE');
insert into plan_party (id, plan_id, file_id, person_id, name, role, organisation, position, attendance, view,
    view_manner, view_on, view_missing, answer, answer_words) values
  ('935d5876-9b9b-4b9a-8dc7-c88d48046f36', @selma_plan_1, @selma_file, @selma, 'Selma Schlüsselbund',
    'YOUNG_PERSON', '', 0, 'IN_PERSON',
    'Ich will nicht in die Tagesgruppe, ich bin da die Älteste. Ich will jemanden nur für mich.', 'SAID',
    @d - interval 104 day, '', 'DISAGREED',
    'Nicht einverstanden. Ich probiere es acht Wochen, dann will ich etwas anderes.'),
  ('2ea270f2-ba26-42f0-ba39-3a7b4a71f659', @selma_plan_1, @selma_file, @selma_mother, 'Gerda Schlüsselbund',
    'MOTHER', '', 1, 'PHONE', 'Ich bin im Schichtdienst und möchte, dass Selma nachmittags nicht allein ist.',
    'SAID', @d - interval 104 day, '', 'AGREED', ''),
  ('ac25c6c4-2779-4af1-8ea2-97ed5cf3310b', @selma_plan_1, @selma_file, @selma_provider, 'Carlo Kaffeekanne',
    'PROVIDER', 'Tagesgruppe Baumhaus', 2, 'IN_PERSON',
    'Beobachtet: Selma war zwei Probetage da und hat in der Werkstatt ein Regal gebaut.', 'WRITTEN',
    @d - interval 104 day, '', 'AGREED', ''),
  ('11b788f7-1fb1-45d0-8bee-7206ffedb0e8', @selma_plan_1, @selma_file, @tilda_person, 'Tilda Tintenfass',
    'CASEWORKER', 'Jugendamt Musterstadt', 3, 'IN_PERSON',
    'Zwei Wünsche, die sich widersprechen. Nach acht Wochen prüfen wir ernsthaft neu.', 'WRITTEN',
    @d - interval 104 day, '', 'AGREED', '');
call lock_plan(@selma_plan_1, @tilda);
call move_file(@selma_file, 'PLAN_ACTIVE');

set timestamp = unix_timestamp(@d - interval 82 day + interval '14:20' hour_minute);
call move_card(@selma_card_room, 'DONE', 'd', @tilda);
insert into completion (id, agreement_id, file_id, by_account, at) values
  ('c989c13f-4aa7-47ec-8ff6-b9ee5e3388e0', @selma_card_room, @selma_file, @tilda, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 40 day + interval '13:10' hour_minute);
update case_file set step = 'CHANGE', help = 'Tagesgruppe § 32', next_meeting_on = @d + interval 18 day,
  version = version + 1
where id = @selma_file;
insert into agreement (id, file_id, goal_id, title, detail, stage, position, due_on, changed_by,
    changed_at) values
  (@selma_card_counsellor, @selma_file, @selma_goal_afternoon, 'Erziehungsbeistand vorstellen',
    'Zwei Angebote, Selma sucht aus.', 'AGREED', 'd', @d - interval 6 day, @tilda, utc_timestamp(6)),
  (@selma_card_wood, @selma_file, @selma_goal_afternoon, 'Ferienkurs in der Holzwerkstatt', '', 'IDEA', 'd',
    null, @tilda, utc_timestamp(6));
insert into agreement_person (agreement_id, person_id) values
  (@selma_card_counsellor, @tilda_person),
  (@selma_card_counsellor, @selma),
  (@selma_card_wood, @selma);
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('334170ab-bca1-4198-85f0-bf8144a4f7a5', @selma_file, 'TALK', current_date,
    'Gespräch mit Selma und ihrer Mutter. Beide möchten wechseln: Erziehungsbeistand statt Tagesgruppe. Über '
    'die Möglichkeiten neu beraten.', @tilda, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 70 day + interval '11:30' hour_minute);
insert into family (id, name) values
  (@family_uebersee, 'Übersee');
insert into person (id, given_name, family_name, birth_date, birth_date_known, language, interpreter, phone,
    family_id) values
  (@joern, 'Jörn', 'Übersee', @d - interval 16 year - interval 75 day, 'KNOWN', '', false, '',
    @family_uebersee),
  (@joern_mother, 'Änne', 'Übersee', null, 'NOT_ASKED', '', false, '030 23125-252', @family_uebersee),
  (@joern_father, 'Sören', 'Übersee', null, 'NOT_ASKED', '', false, '030 23125-253', @family_uebersee);
insert into case_file (id, number, young_person_id, step, protection, opened_on) values
  (@joern_file, '51.2-HzE-2026-0006', @joern, 'CONTACT', 'NONE', current_date);
insert into assignment (id, file_id, account_id, kind, valid_from, valid_to) values
  ('38c519a1-e3a7-4106-a0e7-075b0b388fc0', @joern_file, @tilda, 'RESPONSIBLE', @d - interval 70 day, null);
insert into participant (id, file_id, person_id, role, organisation) values
  ('1524d62f-0de6-493c-a770-810a986bb68c', @joern_file, @joern, 'YOUNG_PERSON', ''),
  ('9d33cc8f-f2b0-45ad-aee8-3048d7960e52', @joern_file, @joern_mother, 'MOTHER', ''),
  ('105b7bde-65bc-4c68-b5ec-cc4e957bb730', @joern_file, @joern_father, 'FATHER', ''),
  ('8c403dcf-731c-4b0b-873b-b5f3d11358af', @joern_file, @tilda_person, 'CASEWORKER', 'Jugendamt Musterstadt');
insert into custody (id, child_id, holder_id, kind, proof, valid_from, valid_to) values
  ('b9c0a4f3-aae1-40f3-b458-5925d3637f09', @joern, @joern_mother, 'JOINT', 'Geburtsurkunde gesehen', null,
    null),
  ('5317f4d2-0bc0-42d0-a148-18ff256e3a15', @joern, @joern_father, 'JOINT', 'Geburtsurkunde gesehen', null,
    null);
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('b4f1bc77-6b0c-4e79-9b57-2eef5d4f2d2f', @joern_file, 'TALK', current_date,
    'Jörn kommt allein ins Büro. Er möchte seine Ausbildung nicht abbrechen und fragt, wer ihm helfen kann. '
    'Er ist einverstanden, dass ich seine Eltern einlade.', @tilda, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 61 day + interval '14:15' hour_minute);
call move_file(@joern_file, 'COUNSELLING');

set timestamp = unix_timestamp(@d - interval 52 day + interval '13:40' hour_minute);
call move_file(@joern_file, 'CLARIFICATION');
insert into goal (id, file_id, kind, title, own_words, own_words_by, owner_id, indicator, due_on,
    position) values
  (@joern_goal_training, @joern_file, 'FRAMEWORK', 'Jörn schafft das erste Lehrjahr',
    'Ich will Bäcker werden und nicht jeden Morgen verschlafen.', @joern, @joern, 'Zeugnis der Berufsschule.',
    @d + interval 240 day, 'd');
insert into agreement (id, file_id, goal_id, title, detail, stage, position, due_on, changed_by,
    changed_at) values
  (@joern_card_boss, @joern_file, @joern_goal_training, 'Gespräch mit dem Ausbildungsbetrieb',
    'Jörn möchte es selbst erklären, die Mutter kommt mit.', 'AGREED', 'd', @d - interval 20 day, @tilda,
    utc_timestamp(6)),
  (@joern_card_alarm, @joern_file, @joern_goal_training, 'Zwei Wecker, einer im Flur', '', 'DOING', 'd', null,
    @tilda, utc_timestamp(6)),
  (@joern_card_guitar, @joern_file, null, 'Gitarre reparieren lassen', '', 'IDEA', 'd', null, @tilda,
    utc_timestamp(6));
insert into agreement_person (agreement_id, person_id) values
  (@joern_card_boss, @joern),
  (@joern_card_boss, @joern_mother),
  (@joern_card_alarm, @joern),
  (@joern_card_guitar, @joern);

set timestamp = unix_timestamp(@d - interval 33 day + interval '08:20' hour_minute);
call move_file(@joern_file, 'APPLICATION');

set timestamp = unix_timestamp(@d - interval 24 day + interval '12:30' hour_minute);
call move_file(@joern_file, 'TEAM_CONSULTATION');

set timestamp = unix_timestamp(@d - interval 22 day + interval '10:35' hour_minute);
call move_card(@joern_card_boss, 'DONE', 'd', @tilda);
insert into completion (id, agreement_id, file_id, by_account, at) values
  ('aa69f08d-c0f6-45c7-9a6e-1902a34b6c7c', @joern_card_boss, @joern_file, @tilda, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 16 day + interval '09:15' hour_minute);
call move_file(@joern_file, 'DECISION');
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('52cf6595-e375-4759-8475-ee38fcbf34d9', @joern_file, 'MEETING', current_date,
    'Fachteam: Empfehlung Erziehungsbeistand (§ 30), drei Stunden in der Woche, abends. Alle im Team sind '
    'derselben Meinung. Vorlage geht an Frau Heftstreifen.', @tilda, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 58 day + interval '08:50' hour_minute);
insert into family (id, name) values
  (@family_giesskanne, 'Gießkanne');
insert into person (id, given_name, family_name, birth_date, birth_date_known, language, interpreter, phone,
    family_id) values
  (@kaethe, 'Käthe', 'Gießkanne', @d - interval 6 year - interval 20 day, 'KNOWN', '', false, '',
    @family_giesskanne),
  (@kaethe_mother, 'Britta', 'Gießkanne', null, 'NOT_ASKED', '', false, '030 23125-256', @family_giesskanne),
  (@kaethe_father, 'Uwe', 'Gießkanne', null, 'NOT_ASKED', '', false, '030 23125-257', @family_giesskanne);
insert into case_file (id, number, young_person_id, step, protection, opened_on) values
  (@kaethe_file, '51.2-HzE-2026-0008', @kaethe, 'CONTACT', 'NONE', current_date);
insert into assignment (id, file_id, account_id, kind, valid_from, valid_to) values
  ('1bf0b09a-9218-4630-8a3a-0944c9784121', @kaethe_file, @bruno, 'RESPONSIBLE', @d - interval 58 day, null);
insert into participant (id, file_id, person_id, role, organisation) values
  ('9e3fcc30-4c27-4f19-ae33-e583c52846b3', @kaethe_file, @kaethe, 'YOUNG_PERSON', ''),
  ('3d871ccb-16a7-4ab1-98a3-3e03cc7565cd', @kaethe_file, @kaethe_mother, 'MOTHER', ''),
  ('c38a387f-55f4-4274-b37c-84cb4336a1b0', @kaethe_file, @kaethe_father, 'FATHER', ''),
  ('304d4db9-6595-4761-b0d0-0baa77d3fb11', @kaethe_file, @bruno_person, 'CASEWORKER',
    'Jugendamt Musterstadt');
insert into custody (id, child_id, holder_id, kind, proof, valid_from, valid_to) values
  ('d0814eac-87fd-42ed-842b-de4b53c2fbd3', @kaethe, @kaethe_mother, 'JOINT', 'Geburtsurkunde gesehen', null,
    null),
  ('d239d56b-646e-41ca-9b1b-b3912e524a66', @kaethe, @kaethe_father, 'JOINT', 'Geburtsurkunde gesehen', null,
    null);
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('c9928fe4-6c8b-4468-b986-8e7681ef47d3', @kaethe_file, 'CALL', current_date,
    'Frau Gießkanne ruft an. Sie war länger krank und fragt nach Unterstützung im Alltag mit drei Kindern.',
    @bruno, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 50 day + interval '13:20' hour_minute);
call move_file(@kaethe_file, 'COUNSELLING');

set timestamp = unix_timestamp(@d - interval 44 day + interval '14:30' hour_minute);
call move_file(@kaethe_file, 'CLARIFICATION');

set timestamp = unix_timestamp(@d - interval 30 day + interval '09:25' hour_minute);
call move_file(@kaethe_file, 'APPLICATION');

set timestamp = unix_timestamp(@d - interval 23 day + interval '12:05' hour_minute);
call move_file(@kaethe_file, 'TEAM_CONSULTATION');

set timestamp = unix_timestamp(@d - interval 17 day + interval '08:35' hour_minute);
call move_file(@kaethe_file, 'DECISION');

set timestamp = unix_timestamp(@d - interval 11 day + interval '10:45' hour_minute);
update case_file set step = 'PROVIDER_CHOICE', help = 'SPFH § 31, 5 Std./Woche', version = version + 1
where id = @kaethe_file;
insert into agreement (id, file_id, goal_id, title, detail, stage, position, due_on, changed_by,
    changed_at) values
  (@kaethe_card_visit, @kaethe_file, null, 'Zwei Träger kennenlernen', '', 'AGREED', 'd', @d + interval 8 day,
    @bruno, utc_timestamp(6)),
  (@kaethe_card_garden, @kaethe_file, null, 'Ein Beet im Schulgarten', 'Sonnenblumen, sagt Käthe.', 'IDEA',
    'd', null, @bruno, utc_timestamp(6));
insert into agreement_person (agreement_id, person_id) values
  (@kaethe_card_visit, @kaethe_mother),
  (@kaethe_card_visit, @kaethe_father),
  (@kaethe_card_garden, @kaethe);
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('8c969368-97ef-4a61-964a-9627bb7745cb', @kaethe_file, 'TALK', current_date,
    'Mit den Eltern zwei Träger besprochen. Sie möchten beide kennenlernen, Käthe soll dabei sein.', @bruno,
    utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 110 day + interval '12:15' hour_minute);
insert into family (id, name) values
  (@family_buecherregal, 'Bücherregal');
insert into person (id, given_name, family_name, birth_date, birth_date_known, language, interpreter, phone,
    family_id) values
  (@mio, 'Mio', 'Bücherregal', @d - interval 12 year - interval 280 day, 'KNOWN', '', false, '',
    @family_buecherregal),
  (@mio_mother, 'Anneke', 'Bücherregal', null, 'NOT_ASKED', '', false, '030 23125-260', @family_buecherregal);
insert into case_file (id, number, young_person_id, step, protection, opened_on) values
  (@mio_file, '51.2-HzE-2026-0004', @mio, 'CONTACT', 'NONE', current_date);
insert into assignment (id, file_id, account_id, kind, valid_from, valid_to) values
  (@mio_file_klara_responsible, @mio_file, @klara, 'RESPONSIBLE', @d - interval 110 day, null);
insert into participant (id, file_id, person_id, role, organisation) values
  ('32086148-c2f9-4e6f-84c4-c72ab8163879', @mio_file, @mio, 'YOUNG_PERSON', ''),
  ('c39d018f-42c7-4431-9776-df87dcd346cf', @mio_file, @mio_mother, 'MOTHER', ''),
  (@mio_file_klara_person, @mio_file, @klara_person, 'CASEWORKER', 'Jugendamt Musterstadt');
insert into custody (id, child_id, holder_id, kind, proof, valid_from, valid_to) values
  ('14ed9b5b-ef1a-44df-a02d-4497018b0c60', @mio, @mio_mother, 'SOLE',
    'Negativbescheinigung, im Original gesehen', null, null);
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('199f3510-5dc2-42c3-8ff7-7d7e943f7229', @mio_file, 'TALK', current_date,
    'Frau Bücherregal kommt auf Rat der Kinderärztin. Mio liest sehr viel und geht ungern hinaus. Sie '
    'wünscht sich für ihn eine Gruppe mit anderen Kindern.', @klara, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 99 day + interval '13:50' hour_minute);
call move_file(@mio_file, 'COUNSELLING');

set timestamp = unix_timestamp(@d - interval 80 day + interval '15:10' hour_minute);
call move_file(@mio_file, 'CLARIFICATION');
update assignment set valid_to = @d - interval 71 day, version = version + 1
where id = @mio_file_klara_responsible;
insert into assignment (id, file_id, account_id, kind, valid_from, valid_to) values
  ('47bcb082-b8cb-4573-8527-8ed50b89ab52', @mio_file, @bruno, 'RESPONSIBLE', @d - interval 70 day, null);

set timestamp = unix_timestamp(@d - interval 70 day + interval '09:00' hour_minute);
update participant set person_id = @bruno_person, version = version + 1 where id = @mio_file_klara_person;
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('a8d801f8-beac-4d97-8383-29f4c97c5f1a', @mio_file, 'NOTE', current_date,
    'Akte von Frau Klebezettel übernommen. Wir haben sie Frau Bücherregal und Mio gemeinsam übergeben, im '
    'Büro, eine halbe Stunde.', @bruno, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 60 day + interval '10:10' hour_minute);
call move_file(@mio_file, 'APPLICATION');

set timestamp = unix_timestamp(@d - interval 49 day + interval '12:25' hour_minute);
call move_file(@mio_file, 'TEAM_CONSULTATION');

set timestamp = unix_timestamp(@d - interval 40 day + interval '09:50' hour_minute);
call move_file(@mio_file, 'DECISION');

set timestamp = unix_timestamp(@d - interval 28 day + interval '11:00' hour_minute);
update case_file set step = 'NOTICE', help = 'Soziale Gruppenarbeit § 29',
  next_meeting_on = @d + interval 4 day, version = version + 1
where id = @mio_file;
insert into goal (id, file_id, kind, title, own_words, own_words_by, owner_id, indicator, due_on,
    position) values
  (@mio_goal_friends, @mio_file, 'ACTION', 'Mio trifft sich einmal in der Woche mit anderen',
    'Aber nicht Fußball.', @mio, @mio, 'Mio erzählt davon.', @d + interval 80 day, 'd');
insert into agreement (id, file_id, goal_id, title, detail, stage, position, due_on, changed_by,
    changed_at) values
  (@mio_card_trial, @mio_file, @mio_goal_friends, 'Probestunde in der Mittwochsrunde',
    'Mio darf ein Buch mitbringen.', 'AGREED', 'd', @d - interval 3 day, @bruno, utc_timestamp(6)),
  (@mio_card_library, @mio_file, @mio_goal_friends, 'Vorlesekreis in der Stadtbücherei', '', 'IDEA', 'd',
    null, @bruno, utc_timestamp(6));
insert into agreement_person (agreement_id, person_id) values
  (@mio_card_trial, @mio),
  (@mio_card_library, @mio),
  (@mio_card_library, @mio_mother);

set timestamp = unix_timestamp(@d - interval 9 day + interval '08:15' hour_minute);
call move_file(@mio_file, 'PLAN_MEETING');

set timestamp = unix_timestamp(@d - interval 1300 day + interval '09:00' hour_minute);
insert into family (id, name) values
  (@family_loewenzahn, 'Löwenzahn');
insert into person (id, given_name, family_name, birth_date, birth_date_known, language, interpreter, phone,
    family_id) values
  (@lotte, 'Lotte', 'Löwenzahn', @d - interval 22 year, 'KNOWN', '', false, '030 23125-264',
    @family_loewenzahn);
insert into case_file (id, number, young_person_id, step, protection, opened_on) values
  (@lotte_file, '51.2-HzE-2023-0018', @lotte, 'CONTACT', 'NONE', current_date);
insert into assignment (id, file_id, account_id, kind, valid_from, valid_to) values
  ('b4de6f63-539f-403a-a959-829b6313e6a8', @lotte_file, @bruno, 'RESPONSIBLE', @d - interval 1300 day, null);
insert into participant (id, file_id, person_id, role, organisation) values
  ('b98472ce-94e8-4895-a39c-e5cbaa3488d7', @lotte_file, @lotte, 'YOUNG_PERSON', ''),
  ('647552a7-d373-4eee-ad62-c3e35e63002a', @lotte_file, @bruno_person, 'CASEWORKER', 'Jugendamt Musterstadt');
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('d2265894-4296-4080-9232-66d3685a322a', @lotte_file, 'TALK', current_date,
    'Lotte ist 18 geworden und stellt selbst einen Antrag auf Hilfe für junge Volljährige (§ 41). Sie möchte '
    'in ihrer Wohngruppe bleiben, bis die Ausbildung zu Ende ist.', @bruno, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 1270 day + interval '10:30' hour_minute);
update case_file set step = 'PLAN_ACTIVE', help = 'Hilfe für junge Volljährige § 41', version = version + 1
where id = @lotte_file;
insert into goal (id, file_id, kind, title, own_words, own_words_by, owner_id, indicator, due_on,
    position) values
  (@lotte_goal_flat, @lotte_file, 'FRAMEWORK', 'Lotte wohnt in einer eigenen Wohnung', 'Mit Balkon.', @lotte,
    @lotte, 'Der Mietvertrag ist unterschrieben.', null, 'd');
insert into agreement (id, file_id, goal_id, title, detail, stage, position, due_on, changed_by,
    changed_at) values
  (@lotte_card_flat, @lotte_file, @lotte_goal_flat, 'Wohnung suchen', '', 'AGREED', 'd',
    @d - interval 620 day, @bruno, utc_timestamp(6));
insert into agreement_person (agreement_id, person_id) values
  (@lotte_card_flat, @lotte);

set timestamp = unix_timestamp(@d - interval 640 day + interval '13:15' hour_minute);
call move_card(@lotte_card_flat, 'DONE', 'd', @bruno);
insert into completion (id, agreement_id, file_id, by_account, at) values
  ('899bca05-9c23-4bd2-8a58-4e4e6ea1d165', @lotte_card_flat, @lotte_file, @bruno, utc_timestamp(6));
update goal set state = 'REACHED', version = version + 1 where id = @lotte_goal_flat;
call move_file(@lotte_file, 'ENDING');

set timestamp = unix_timestamp(@d - interval 600 day + interval '09:40' hour_minute);
call move_file(@lotte_file, 'AFTERCARE');

set timestamp = unix_timestamp(@d - interval 210 day + interval '11:25' hour_minute);
update case_file set step = 'CLOSED', closed_on = current_date, version = version + 1 where id = @lotte_file;
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('dfc0c8dd-e25f-42e5-a06c-6865ca3f81d3', @lotte_file, 'NOTE', current_date,
    'Letztes Gespräch der Nachbetreuung. Lotte wohnt in ihrer Wohnung mit Balkon und arbeitet als Gärtnerin. '
    'Sie weiß, dass sie sich jederzeit wieder melden kann. Eine Kopie ihrer Akte hat sie angeboten bekommen '
    'und mitgenommen.', @bruno, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 6 day + interval '13:25' hour_minute);
insert into family (id, name) values
  (@family_musterkind, 'Musterkind');
insert into person (id, given_name, family_name, birth_date, birth_date_known, language, interpreter, phone,
    family_id) values
  (@puenktchen, 'Pünktchen', 'Musterkind', @d - interval 5 year - interval 100 day, 'KNOWN', '', false, '',
    @family_musterkind),
  (@puenktchen_mother, 'Marta', 'Musterkind', null, 'NOT_ASKED', '', false, '030 23125-266',
    @family_musterkind),
  (@puenktchen_father, 'Moritz', 'Musterkind', null, 'NOT_ASKED', '', false, '030 23125-267',
    @family_musterkind);
insert into case_file (id, number, young_person_id, step, protection, opened_on) values
  (@puenktchen_file, '51.2-HzE-2026-0016', @puenktchen, 'CONTACT', 'ASSESSMENT', current_date);
insert into assignment (id, file_id, account_id, kind, valid_from, valid_to) values
  ('54b1dc57-f401-4545-8129-b69d567efe59', @puenktchen_file, @klara, 'RESPONSIBLE', @d - interval 6 day,
    null);
insert into participant (id, file_id, person_id, role, organisation) values
  ('b1a34e6f-a2c0-48da-bb13-3f80378b5a39', @puenktchen_file, @puenktchen, 'YOUNG_PERSON', ''),
  ('b1529832-4f9f-4098-8045-ef4cb3701513', @puenktchen_file, @puenktchen_mother, 'MOTHER', ''),
  ('7294da51-101f-4c8d-93e3-70590c015bb0', @puenktchen_file, @puenktchen_father, 'FATHER', ''),
  ('eb5a72eb-ea33-42c2-b04b-adcb5efced28', @puenktchen_file, @klara_person, 'CASEWORKER',
    'Jugendamt Musterstadt');
insert into custody (id, child_id, holder_id, kind, proof, valid_from, valid_to) values
  ('62bb2a5c-f51b-4a5d-85f6-42f4d57a7b9d', @puenktchen, @puenktchen_mother, 'JOINT', 'Geburtsurkunde gesehen',
    null, null),
  ('3b4726f0-567a-44a6-9339-3ba3b84a8793', @puenktchen, @puenktchen_father, 'JOINT', 'Geburtsurkunde gesehen',
    null, null);
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('027a07cd-ecf0-482b-84fa-36e04a67db99', @puenktchen_file, 'NOTE', current_date,
    'Meldung eingegangen, noch am selben Tag mit Frau Heftstreifen besprochen. Die Einschätzung machen wir '
    'zu zweit. Mit den Eltern ist ein Besuch für morgen verabredet.', @klara, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 5 day + interval '09:35' hour_minute);
call move_file(@puenktchen_file, 'CLARIFICATION');
insert into agreement (id, file_id, goal_id, title, detail, stage, position, due_on, changed_by,
    changed_at) values
  (@puenktchen_card_kita, @puenktchen_file, null, 'Platz in der Kita anfragen', '', 'AGREED', 'd',
    @d + interval 7 day, @klara, utc_timestamp(6));
insert into agreement_person (agreement_id, person_id) values
  (@puenktchen_card_kita, @puenktchen_mother),
  (@puenktchen_card_kita, @klara_person);
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('eb8e5b41-546e-4052-bdbc-6c79508be999', @puenktchen_file, 'HOME_VISIT', current_date,
    'Hausbesuch zu zweit, mit Bruno Büroklammer. Beide Eltern und Pünktchen waren da. Pünktchen ist gesund, '
    'spielt und redet mit uns. Die Eltern wünschen sich Entlastung am Nachmittag. Die Einschätzung ist noch '
    'nicht abgeschlossen.', @klara, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 96 day + interval '10:25' hour_minute);
insert into family (id, name) values
  (@family_strassenbahn, 'Straßenbahn');
insert into person (id, given_name, family_name, birth_date, birth_date_known, language, interpreter, phone,
    family_id) values
  (@oskar, 'Oskar', 'Straßenbahn', @d - interval 13 year - interval 64 day, 'KNOWN', '', false, '',
    @family_strassenbahn),
  (@oskar_mother, 'Renate', 'Straßenbahn', null, 'NOT_ASKED', '', false, '030 23125-270',
    @family_strassenbahn),
  (@oskar_foster, 'Gisela', 'Gartenbank', null, 'NOT_ASKED', '', false, '030 23125-271',
    @family_strassenbahn);
insert into case_file (id, number, young_person_id, step, protection, opened_on) values
  (@oskar_file, '51.2-HzE-2026-0005', @oskar, 'CONTACT', 'NONE', current_date);
insert into assignment (id, file_id, account_id, kind, valid_from, valid_to) values
  ('870745e3-1e39-4ead-bb68-67bdf869f19c', @oskar_file, @klara, 'RESPONSIBLE', @d - interval 96 day, null);
insert into participant (id, file_id, person_id, role, organisation) values
  ('b4e4194a-63f4-4086-b7bb-d04921ceb6e2', @oskar_file, @oskar, 'YOUNG_PERSON', ''),
  ('3e1c645a-d420-4006-8b74-636a8fe2eb51', @oskar_file, @oskar_mother, 'MOTHER', ''),
  ('3794ab15-d7cb-4dfb-a3a8-c4170e9cc87a', @oskar_file, @oskar_foster, 'FOSTER_CARER', ''),
  ('193f6c5a-a457-4f45-9e56-b82d72123ef0', @oskar_file, @klara_person, 'CASEWORKER', 'Jugendamt Musterstadt');
insert into custody (id, child_id, holder_id, kind, proof, valid_from, valid_to) values
  ('aaca8b97-531e-4043-bcea-5d5aec725f9a', @oskar, @oskar_mother, 'SOLE',
    'Negativbescheinigung, im Original gesehen', null, null);
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('7da60455-d80c-4e3b-8b77-1d56da5d3b1e', @oskar_file, 'TALK', current_date,
    'Frau Straßenbahn muss für mehrere Monate zur Reha. Oskar möchte in dieser Zeit bei seiner Patentante, '
    'Frau Gartenbank, wohnen. Beide Frauen sind sich einig.', @klara, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 85 day + interval '14:00' hour_minute);
call move_file(@oskar_file, 'COUNSELLING');

set timestamp = unix_timestamp(@d - interval 72 day + interval '13:30' hour_minute);
call move_file(@oskar_file, 'CLARIFICATION');

set timestamp = unix_timestamp(@d - interval 50 day + interval '09:10' hour_minute);
call move_file(@oskar_file, 'APPLICATION');

set timestamp = unix_timestamp(@d - interval 38 day + interval '12:15' hour_minute);
call move_file(@oskar_file, 'TEAM_CONSULTATION');

set timestamp = unix_timestamp(@d - interval 27 day + interval '08:45' hour_minute);
call move_file(@oskar_file, 'DECISION');

set timestamp = unix_timestamp(@d - interval 8 day + interval '11:40' hour_minute);
update case_file set step = 'NOTICE', help = 'Vollzeitpflege § 33, auf Zeit',
  next_meeting_on = @d + interval 13 day, version = version + 1
where id = @oskar_file;
insert into agreement (id, file_id, goal_id, title, detail, stage, position, due_on, changed_by,
    changed_at) values
  (@oskar_card_room, @oskar_file, null, 'Zimmer bei Frau Gartenbank einrichten',
    'Die Modelleisenbahn zieht mit um.', 'DOING', 'd', @d + interval 6 day, @klara, utc_timestamp(6)),
  (@oskar_card_calls, @oskar_file, null, 'Telefonzeiten mit der Mutter festlegen', '', 'AGREED', 'd',
    @d + interval 9 day, @klara, utc_timestamp(6));
insert into agreement_person (agreement_id, person_id) values
  (@oskar_card_room, @oskar),
  (@oskar_card_room, @oskar_foster),
  (@oskar_card_calls, @oskar),
  (@oskar_card_calls, @oskar_mother);

set timestamp = unix_timestamp(@d - interval 45 day + interval '09:55' hour_minute);
insert into family (id, name) values
  (@family_zuckerdose, 'Zuckerdose');
insert into person (id, given_name, family_name, birth_date, birth_date_known, language, interpreter, phone,
    family_id) values
  (@ida, 'Ida', 'Zuckerdose', @d - interval 10 year - interval 150 day, 'KNOWN', '', false, '',
    @family_zuckerdose),
  (@ida_mother, 'Nele', 'Zuckerdose', null, 'NOT_ASKED', '', false, '030 23125-274', @family_zuckerdose),
  (@ida_father, 'Lars', 'Kerzenständer', null, 'NOT_ASKED', '', false, '030 23125-275', @family_zuckerdose);
insert into case_file (id, number, young_person_id, step, protection, opened_on) values
  (@ida_file, '51.2-HzE-2026-0011', @ida, 'CONTACT', 'NONE', current_date);
insert into assignment (id, file_id, account_id, kind, valid_from, valid_to) values
  ('44ad58cd-8f32-43d8-9dd6-a9d5154b1196', @ida_file, @klara, 'RESPONSIBLE', @d - interval 45 day, null);
insert into participant (id, file_id, person_id, role, organisation) values
  ('5097aaf4-ddbc-46be-8130-b9d201e34a96', @ida_file, @ida, 'YOUNG_PERSON', ''),
  ('38a3db52-f305-4698-82b7-11184f09798a', @ida_file, @ida_mother, 'MOTHER', ''),
  ('126a8d49-246c-446d-b98c-6e06293b9606', @ida_file, @ida_father, 'FATHER', ''),
  ('daa50654-199a-4f8b-b433-5240cbb3a8e2', @ida_file, @klara_person, 'CASEWORKER', 'Jugendamt Musterstadt');
insert into custody (id, child_id, holder_id, kind, proof, valid_from, valid_to) values
  ('92e25189-95fc-439b-9edb-1d097038b3a9', @ida, @ida_mother, 'JOINT', 'Geburtsurkunde gesehen', null, null),
  ('375308bf-55df-4133-aa4f-c00836a6edf6', @ida, @ida_father, 'JOINT', 'Geburtsurkunde gesehen', null, null);
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('3f300a1d-c805-4910-a02f-a4ada79177c5', @ida_file, 'CALL', current_date,
    'Frau Zuckerdose fragt nach Hilfe bei den Hausaufgaben und bei Streit unter den Geschwistern. Der Vater '
    'weiß von dem Anruf und möchte mitkommen.', @klara, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 37 day + interval '13:35' hour_minute);
call move_file(@ida_file, 'COUNSELLING');

set timestamp = unix_timestamp(@d - interval 26 day + interval '14:50' hour_minute);
call move_file(@ida_file, 'CLARIFICATION');

set timestamp = unix_timestamp(@d - interval 4 day + interval '10:15' hour_minute);
call move_file(@ida_file, 'APPLICATION');
insert into agreement (id, file_id, goal_id, title, detail, stage, position, due_on, changed_by,
    changed_at) values
  (@ida_card_sign, @ida_file, null, 'Antrag auch vom Vater unterschreiben lassen', 'Gemeinsame Sorge.',
    'AGREED', 'd', @d + interval 4 day, @klara, utc_timestamp(6)),
  (@ida_card_judo, @ida_file, null, 'Judo ausprobieren', '', 'IDEA', 'd', null, @klara, utc_timestamp(6));
insert into agreement_person (agreement_id, person_id) values
  (@ida_card_sign, @ida_father),
  (@ida_card_judo, @ida);

set timestamp = unix_timestamp(@d - interval 560 day + interval '11:50' hour_minute);
insert into family (id, name) values
  (@family_tuerklinke, 'Türklinke');
insert into person (id, given_name, family_name, birth_date, birth_date_known, language, interpreter, phone,
    family_id) values
  (@thea, 'Thea', 'Türklinke', @d - interval 19 year - interval 30 day, 'KNOWN', '', false, '',
    @family_tuerklinke);
insert into case_file (id, number, young_person_id, step, protection, opened_on) values
  (@thea_file, '51.2-HzE-2025-0009', @thea, 'CONTACT', 'NONE', current_date);
insert into assignment (id, file_id, account_id, kind, valid_from, valid_to) values
  ('cf28e1c5-aeff-40e7-97ba-328cf3e6e388', @thea_file, @klara, 'RESPONSIBLE', @d - interval 560 day, null);
insert into participant (id, file_id, person_id, role, organisation) values
  ('1de6ab56-bdd8-44fb-be2d-dd55bc616907', @thea_file, @thea, 'YOUNG_PERSON', ''),
  ('ec661a18-25c8-47da-a7fe-eefcd0a0bf8b', @thea_file, @klara_person, 'CASEWORKER', 'Jugendamt Musterstadt');
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('92864bc2-40d9-49fb-93ed-8b2ca180b64b', @thea_file, 'TALK', current_date,
    'Thea zieht aus einem anderen Ort hierher und möchte ihre Hilfe fortsetzen. Sie bringt ihre Unterlagen '
    'selbst mit.', @klara, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 545 day + interval '10:40' hour_minute);
update case_file set step = 'PLAN_ACTIVE', help = 'Hilfe für junge Volljährige § 41', version = version + 1
where id = @thea_file;

set timestamp = unix_timestamp(@d - interval 150 day + interval '09:20' hour_minute);
call move_file(@thea_file, 'ENDING');
insert into goal (id, file_id, kind, title, own_words, own_words_by, owner_id, indicator, due_on,
    position) values
  (@thea_goal_alone, @thea_file, 'GUIDING', 'Thea kommt allein gut zurecht',
    'Ich will wissen, wen ich anrufen kann.', @thea, @thea, '', null, 'd');
insert into agreement (id, file_id, goal_id, title, detail, stage, position, due_on, changed_by,
    changed_at) values
  (@thea_card_numbers, @thea_file, @thea_goal_alone, 'Liste mit Nummern für den Notfall', '', 'AGREED', 'd',
    @d - interval 120 day, @klara, utc_timestamp(6)),
  (@thea_card_contact, @thea_file, @thea_goal_alone, 'Alle drei Monate ein Gespräch',
    'Thea sucht den Ort aus, zuletzt war es das Café am Markt.', 'DOING', 'd', @d + interval 25 day, @klara,
    utc_timestamp(6));
insert into agreement_person (agreement_id, person_id) values
  (@thea_card_numbers, @thea),
  (@thea_card_numbers, @klara_person),
  (@thea_card_contact, @thea),
  (@thea_card_contact, @klara_person);
insert into hilfeplan (id, file_id, number, kind, meeting_on, board_on, previous_id, created_at) values
  (@thea_plan_2, @thea_file, 2, 'FINAL', @d - interval 130 day, @d - interval 130 day, null,
    utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 126 day + interval '13:05' hour_minute);
insert into plan_section (id, plan_id, file_id, topic, text, state) values
  ('45e8479c-784c-4c2e-a7c9-f925c1cb95b7', @thea_plan_2, @thea_file, 'SINCE',
    'Thea wohnt seit einem Jahr in ihrer Wohnung und hat ihre Prüfung bestanden.', 'DONE'),
  ('246cf02e-bb35-49fc-b0d4-1d87e7672299', @thea_plan_2, @thea_file, 'STRENGTHS',
    'Thea plant gut und bittet um Rat, bevor es eng wird.', 'DONE'),
  ('cb00755a-98d4-4e16-a005-90b6653fb476', @thea_plan_2, @thea_file, 'NEEDS',
    'Die Hilfe endet. Thea möchte eine Ansprechperson behalten.', 'DONE'),
  ('8648df34-233b-4a76-aa7e-ce1a438267ef', @thea_plan_2, @thea_file, 'HELP',
    'Nachbetreuung (§ 41a) für zwölf Monate, alle drei Monate ein Gespräch, dazwischen auf Anruf.', 'DONE'),
  ('21f1fddb-1b8c-41a6-a657-f637985998c9', @thea_plan_2, @thea_file, 'WISHES',
    'Thea möchte bei Frau Klebezettel bleiben. So ist es geplant.', 'DONE'),
  ('0caf940f-aac3-438f-a78a-7ecad62c9c96', @thea_plan_2, @thea_file, 'SIBLINGS',
    'Thea sieht ihren Bruder, wenn sie es möchte.', 'DONE');
insert into plan_party (id, plan_id, file_id, person_id, name, role, organisation, position, attendance, view,
    view_manner, view_on, view_missing, answer, answer_words) values
  ('0741a335-cb43-4f99-a9c9-3ab31e427259', @thea_plan_2, @thea_file, @thea, 'Thea Türklinke', 'YOUNG_PERSON',
    '', 0, 'IN_PERSON', 'Ich bin stolz auf mich. Ich will wissen, wen ich anrufen kann.', 'WRITTEN',
    @d - interval 130 day, '', 'AGREED', ''),
  ('ce5d31ef-c4c1-4e02-ac53-34c3764d1bde', @thea_plan_2, @thea_file, @klara_person, 'Klara Klebezettel',
    'CASEWORKER', 'Jugendamt Musterstadt', 1, 'IN_PERSON', 'Thea braucht uns kaum noch und weiß, wann doch.',
    'WRITTEN', @d - interval 130 day, '', 'AGREED', '');
call lock_plan(@thea_plan_2, @klara);
call move_file(@thea_file, 'AFTERCARE');

set timestamp = unix_timestamp(@d - interval 121 day + interval '09:30' hour_minute);
call move_card(@thea_card_numbers, 'DONE', 'd', @klara);
insert into completion (id, agreement_id, file_id, by_account, at) values
  ('8c2d5a62-5fd2-43c4-8164-fdfbb663efc1', @thea_card_numbers, @thea_file, @klara, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 2 day + interval '08:30' hour_minute);
insert into family (id, name) values
  (@family_oellampe, 'Öllampe');
insert into person (id, given_name, family_name, birth_date, birth_date_known, language, interpreter, phone,
    family_id) values
  (@oemer, 'Ömer', 'Öllampe', @d - interval 7 year - interval 180 day, 'KNOWN', '', false, '',
    @family_oellampe),
  (@oemer_mother, 'Aylin', 'Öllampe', null, 'NOT_ASKED', '', false, '030 23125-280', @family_oellampe),
  (@oemer_father, 'Deniz', 'Öllampe', null, 'NOT_ASKED', '', false, '030 23125-281', @family_oellampe);
insert into case_file (id, number, young_person_id, step, protection, opened_on) values
  (@oemer_file, '51.2-HzE-2026-0017', @oemer, 'CONTACT', 'NONE', current_date);
insert into assignment (id, file_id, account_id, kind, valid_from, valid_to) values
  ('4f119262-e573-4aac-b660-442957f90309', @oemer_file, @klara, 'RESPONSIBLE', @d - interval 2 day, null);
insert into participant (id, file_id, person_id, role, organisation) values
  ('b1fe4cd0-c35e-42ed-8633-551149c537aa', @oemer_file, @oemer, 'YOUNG_PERSON', ''),
  ('11ed90cc-5b1f-41a5-afff-abe1fd2231c4', @oemer_file, @oemer_mother, 'MOTHER', ''),
  ('f48699e5-957e-4723-b6da-b811f3052c82', @oemer_file, @oemer_father, 'FATHER', ''),
  ('cf7072c7-efcb-46a9-82b1-9d1866ef9fe2', @oemer_file, @klara_person, 'CASEWORKER', 'Jugendamt Musterstadt');
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('d4cf2a9b-3843-4ef5-92c0-9b54a7c9c723', @oemer_file, 'CALL', current_date,
    'Frau Öllampe ruft an und möchte wissen, wer bei Fragen zur Einschulung und zum Hort helfen kann. Termin '
    'zur Beratung angeboten.', @klara, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 140 day + interval '09:25' hour_minute);
insert into family (id, name) values
  (@family_windmuehle, 'Windmühle');
insert into person (id, given_name, family_name, birth_date, birth_date_known, language, interpreter, phone,
    family_id) values
  (@wilma, 'Wilma', 'Windmühle', @d - interval 8 year - interval 222 day, 'KNOWN', '', false, '',
    @family_windmuehle),
  (@wilma_mother, 'Tomke', 'Windmühle', null, 'NOT_ASKED', '', false, '030 23125-284', @family_windmuehle),
  (@wilma_father, 'Enno', 'Windmühle', null, 'NOT_ASKED', '', false, '030 23125-285', @family_windmuehle),
  (@mia_windmuehle, 'Mia', 'Windmühle', @d - interval 11 year - interval 15 day, 'KNOWN', '', false, '',
    @family_windmuehle);
insert into case_file (id, number, young_person_id, step, protection, opened_on) values
  (@wilma_file, '51.2-HzE-2026-0009', @wilma, 'CONTACT', 'NONE', current_date);
insert into assignment (id, file_id, account_id, kind, valid_from, valid_to) values
  ('e2e84892-b0d4-4af7-8243-0087f469c82c', @wilma_file, @susi, 'RESPONSIBLE', @d - interval 140 day, null);
insert into participant (id, file_id, person_id, role, organisation) values
  ('c921b293-c52d-4675-84ec-56a25fd4cc68', @wilma_file, @wilma, 'YOUNG_PERSON', ''),
  ('06335fd5-9721-4b08-82fa-66da757594e8', @wilma_file, @wilma_mother, 'MOTHER', ''),
  ('0f52dba8-9ba4-4ec9-90c6-e982e62113ca', @wilma_file, @wilma_father, 'FATHER', ''),
  ('328d3a67-5897-44f0-9223-056e99a3c54c', @wilma_file, @mia_windmuehle, 'SIBLING', ''),
  ('d4ba55b8-df71-4d8f-9861-2f2b6d8e9fb3', @wilma_file, @susi_person, 'CASEWORKER', 'Jugendamt Musterstadt');
insert into custody (id, child_id, holder_id, kind, proof, valid_from, valid_to) values
  ('48f70d9f-4352-43d0-ad25-6cb9f65c3581', @wilma, @wilma_mother, 'JOINT', 'Geburtsurkunde gesehen', null,
    null),
  ('e59cb9c7-9924-4d83-bcfb-df774c9ae991', @wilma, @wilma_father, 'JOINT', 'Geburtsurkunde gesehen', null,
    null);
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('e0b1e42a-734e-4213-be9f-3713589602fd', @wilma_file, 'TALK', current_date,
    'Die Eltern kommen gemeinsam. Wilma hat seit dem Umzug oft Bauchweh vor der Schule. Die Kinderärztin hat '
    'zur Beratung geraten.', @susi, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 128 day + interval '13:15' hour_minute);
call move_file(@wilma_file, 'COUNSELLING');

set timestamp = unix_timestamp(@d - interval 119 day + interval '14:05' hour_minute);
call move_file(@wilma_file, 'CLARIFICATION');

set timestamp = unix_timestamp(@d - interval 104 day + interval '08:55' hour_minute);
call move_file(@wilma_file, 'APPLICATION');

set timestamp = unix_timestamp(@d - interval 94 day + interval '12:00' hour_minute);
call move_file(@wilma_file, 'TEAM_CONSULTATION');

set timestamp = unix_timestamp(@d - interval 86 day + interval '10:30' hour_minute);
update case_file set step = 'NOTICE', help = 'Erziehungsberatung § 28',
  next_meeting_on = @d - interval 75 day, version = version + 1
where id = @wilma_file;

set timestamp = unix_timestamp(@d - interval 75 day + interval '13:45' hour_minute);
call move_file(@wilma_file, 'PLAN_MEETING');
insert into goal (id, file_id, kind, title, own_words, own_words_by, owner_id, indicator, due_on,
    position) values
  (@wilma_goal_school, @wilma_file, 'ACTION', 'Wilma geht ohne Bauchweh in die Schule',
    'Der Bauch soll aufhören zu drehen.', @wilma, @wilma,
    'Wilma malt jeden Abend eine Sonne oder eine Wolke.', @d + interval 50 day, 'd');
insert into agreement (id, file_id, goal_id, title, detail, stage, position, due_on, changed_by,
    changed_at) values
  (@wilma_card_sun, @wilma_file, @wilma_goal_school, 'Sonnen und Wolken malen', '', 'DOING', 'd',
    @d + interval 20 day, @susi, utc_timestamp(6)),
  (@wilma_card_way, @wilma_file, @wilma_goal_school, 'Schulweg mit Mia zusammen gehen', '', 'AGREED', 'd',
    @d - interval 70 day, @susi, utc_timestamp(6));
insert into agreement_person (agreement_id, person_id) values
  (@wilma_card_sun, @wilma),
  (@wilma_card_way, @wilma),
  (@wilma_card_way, @mia_windmuehle);
insert into hilfeplan (id, file_id, number, kind, meeting_on, board_on, previous_id, created_at) values
  (@wilma_plan_1, @wilma_file, 1, 'FIRST', @d - interval 75 day, @d - interval 75 day, null,
    utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 72 day + interval '09:10' hour_minute);
insert into plan_section (id, plan_id, file_id, topic, text, state) values
  ('792d3043-421d-4deb-ae63-9cdd217a8fd9', @wilma_plan_1, @wilma_file, 'SINCE',
    'Familie Windmühle ist im Sommer umgezogen. Seitdem hat Wilma morgens oft Bauchweh.', 'DONE'),
  ('d1aade9f-3a37-4f2b-bce7-98a3b88eccde', @wilma_plan_1, @wilma_file, 'STRENGTHS',
    'Wilma malt und erfindet Geschichten. Die Schwestern halten zusammen.', 'DONE'),
  ('2e1d30c1-9230-4dbc-b629-339c6222d6c7', @wilma_plan_1, @wilma_file, 'NEEDS',
    'Wilma braucht Zeit zum Ankommen. Die Eltern möchten wissen, wie sie ihr dabei helfen können.', 'DONE'),
  ('1b6fc6c3-2e50-4658-96c7-d0b3d40ebd14', @wilma_plan_1, @wilma_file, 'HELP',
    'Erziehungsberatung (§ 28), alle zwei Wochen.', 'DONE'),
  ('919eb651-e469-4c39-b736-a54dbfecee37', @wilma_plan_1, @wilma_file, 'WISHES',
    'Wilma möchte, dass beim Gespräch gemalt wird. Das machen wir.', 'DONE'),
  ('b81b1e60-941f-4b05-b58b-0a8a155c2187', @wilma_plan_1, @wilma_file, 'SIBLINGS',
    'Mia geht auf dieselbe Schule und begleitet Wilma.', 'DONE');
insert into plan_party (id, plan_id, file_id, person_id, name, role, organisation, position, attendance, view,
    view_manner, view_on, view_missing, answer, answer_words) values
  ('3bdc4c72-733a-446b-bc90-c2a51b528bbb', @wilma_plan_1, @wilma_file, @wilma, 'Wilma Windmühle',
    'YOUNG_PERSON', '', 0, 'IN_PERSON', 'Der Bauch soll aufhören zu drehen.', 'SAID', @d - interval 75 day,
    '', 'AGREED', ''),
  ('b22c6268-bee9-435f-97a4-15b78d60fbfe', @wilma_plan_1, @wilma_file, @wilma_mother, 'Tomke Windmühle',
    'MOTHER', '', 1, 'IN_PERSON', 'Wir haben viel auf einmal verändert. Wir lassen es jetzt langsamer gehen.',
    'SAID', @d - interval 75 day, '', 'AGREED', ''),
  ('f149dccf-8fe9-4c4e-966a-2d12aa0d8176', @wilma_plan_1, @wilma_file, @wilma_father, 'Enno Windmühle',
    'FATHER', '', 2, 'VIDEO', 'Ich bringe die Mädchen freitags selbst.', 'SAID', @d - interval 75 day, '',
    'AGREED', ''),
  ('9446beb7-3220-4c30-a3fe-62f75bfca980', @wilma_plan_1, @wilma_file, @susi_person, 'Susi Südwind',
    'CASEWORKER', 'Jugendamt Musterstadt', 3, 'IN_PERSON', 'Eine Familie, die gut für sich sorgt.', 'WRITTEN',
    @d - interval 75 day, '', 'AGREED', '');
call lock_plan(@wilma_plan_1, @susi);
update case_file set step = 'PLAN_ACTIVE', help = 'Erziehungsberatung § 28',
  next_meeting_on = @d + interval 33 day, version = version + 1
where id = @wilma_file;

set timestamp = unix_timestamp(@d - interval 66 day + interval '14:00' hour_minute);
call move_card(@wilma_card_way, 'DONE', 'd', @susi);
insert into completion (id, agreement_id, file_id, by_account, at) values
  ('d6d9e485-5c85-4842-94bf-0f76b49a87bc', @wilma_card_way, @wilma_file, @susi, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 21 day + interval '12:40' hour_minute);
insert into family (id, name) values
  (@family_brueckenpfeiler, 'Brückenpfeiler');
insert into person (id, given_name, family_name, birth_date, birth_date_known, language, interpreter, phone,
    family_id) values
  (@bjoern, 'Björn', 'Brückenpfeiler', @d - interval 11 year - interval 260 day, 'KNOWN', '', false, '',
    @family_brueckenpfeiler),
  (@bjoern_mother, 'Wiebke', 'Brückenpfeiler', null, 'NOT_ASKED', '', false, '030 23125-288',
    @family_brueckenpfeiler);
insert into case_file (id, number, young_person_id, step, protection, opened_on) values
  (@bjoern_file, '51.2-HzE-2026-0015', @bjoern, 'CONTACT', 'NONE', current_date);
insert into assignment (id, file_id, account_id, kind, valid_from, valid_to) values
  ('5216a667-573d-410e-bc2f-273398de7aa0', @bjoern_file, @susi, 'RESPONSIBLE', @d - interval 21 day, null);
insert into participant (id, file_id, person_id, role, organisation) values
  ('3e77c375-a6e3-4be7-b0da-370fae4e7110', @bjoern_file, @bjoern, 'YOUNG_PERSON', ''),
  ('d8127a5d-2176-4903-99a7-794a5d92317f', @bjoern_file, @bjoern_mother, 'MOTHER', ''),
  ('bc95fa64-2b7f-4105-988c-5454720a35bd', @bjoern_file, @susi_person, 'CASEWORKER', 'Jugendamt Musterstadt');
insert into custody (id, child_id, holder_id, kind, proof, valid_from, valid_to) values
  ('7a0880e1-0185-415a-8c4d-176b4e48f4f1', @bjoern, @bjoern_mother, 'UNKNOWN', '', null, null);
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('906a7130-7135-4194-abd7-db582463131e', @bjoern_file, 'CALL', current_date,
    'Frau Brückenpfeiler ruft an. Björn möchte nachmittags nicht mehr in den Hort. Sie fragt, was es sonst '
    'gibt.', @susi, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 13 day + interval '13:55' hour_minute);
call move_file(@bjoern_file, 'COUNSELLING');
insert into agreement (id, file_id, goal_id, title, detail, stage, position, due_on, changed_by,
    changed_at) values
  (@bjoern_card_list, @bjoern_file, null, 'Liste der offenen Treffs schicken', '', 'DOING', 'd',
    @d + interval 2 day, @susi, utc_timestamp(6)),
  (@bjoern_card_kites, @bjoern_file, null, 'Drachen bauen', '', 'IDEA', 'd', null, @susi, utc_timestamp(6));
insert into agreement_person (agreement_id, person_id) values
  (@bjoern_card_list, @susi_person),
  (@bjoern_card_kites, @bjoern);

set timestamp = default;

drop procedure move_file;
drop procedure move_card;
drop procedure lock_plan;

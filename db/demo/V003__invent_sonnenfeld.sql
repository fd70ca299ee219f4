-- Danylo Sonnenfeld and his sister Sofiia: speak Ukrainian, one file for each, before the decision.
set
  @d = current_date,
  @sonnenfeld = '67add2e6-2beb-4e78-a9e0-585d6d9d89da',
  @danylo = 'edc3c47e-ec08-4531-86d9-217eb3af0738',
  @olena = 'b1f78639-bfe0-4df5-9f02-30ba83dd10d1',
  @konrad = 'c7f31627-61b1-4af4-ab93-3eb686fb308e',
  @danylo_file = '2fea025f-4f54-4d1f-bf5d-819b6f4a1b52',
  @tilda = 'd65951ff-1a53-4f49-82f4-222868cbf465',
  @tilda_person = '1b365437-80ba-4eef-9c67-98d9373df088',
  @sofiia = 'fc7ba9f8-6e12-42be-80a9-12a9e9ff10c8',
  @taras = 'b1e51636-84ca-4d95-9186-bb24f6c46097',
  @oleh = '4eeb6384-71ec-4f10-b1fe-381c63a3ac55',
  @sofiia_file = '22703f9f-9086-4f62-adc8-5b9566182275',
  @danylo_goal_someone = '49095326-43f7-4568-bc3b-34f564d4ae53',
  @danylo_card_board = '8cb0607d-46c9-4b1a-8ae5-72fbce91d719',
  @danylo_card_course = '4967b2c6-0508-4f2e-875f-6582e4f9de77',
  @sofiia_card_homework = 'a5b639ee-2f87-485c-92da-0b203ccde499',
  @sofiia_card_dance = 'c200e47b-3bc2-42f8-aa4d-1ad709105616',
  @danylo_card_swimming = 'da61a8c8-4a3d-48ec-8fe6-aaaffd98ef57',
  @danylo_card_visit = '9e071f28-e0f9-4d4d-a590-9a390548dccc';

set timestamp = unix_timestamp(@d - interval 40 day + interval '10:20' hour_minute);
insert into family (id, name) values
  (@sonnenfeld, 'Sonnenfeld');
insert into person (id, given_name, family_name, birth_date, birth_date_known, language, interpreter, phone,
    family_id) values
  (@danylo, 'Danylo', 'Sonnenfeld', @d - interval 15 year - interval 96 day, 'KNOWN', 'Ukrainisch', true, '',
    @sonnenfeld),
  (@olena, 'Olena', 'Sonnenfeld', @d - interval 39 year - interval 12 day, 'KNOWN', 'Ukrainisch', true,
    '030 23125-220', @sonnenfeld),
  (@konrad, 'Konrad', 'Kreidetafel', null, 'NOT_ASKED', '', false, '030 23125-311', null);
insert into case_file (id, number, young_person_id, step, protection, opened_on) values
  (@danylo_file, '51.2-HzE-2026-0012', @danylo, 'CONTACT', 'NONE', current_date);
insert into assignment (id, file_id, account_id, kind, valid_from, valid_to) values
  ('c6fb48a7-9337-4d8d-aee7-006810d7a88b', @danylo_file, @tilda, 'RESPONSIBLE', @d - interval 40 day, null);
insert into participant (id, file_id, person_id, role, organisation) values
  ('c4261fc5-27b3-4f93-b807-631b59a39c9b', @danylo_file, @danylo, 'YOUNG_PERSON', ''),
  ('6eb8f370-82b0-4545-8196-431149bb09ec', @danylo_file, @olena, 'MOTHER', ''),
  ('34060eea-245a-4598-bb9f-704160755250', @danylo_file, @konrad, 'SCHOOL',
    'Gesamtschule am Musterplatz, Schulsozialarbeit'),
  ('a2c1ab6c-fa81-48df-98d2-73aeb2ba2e92', @danylo_file, @tilda_person, 'CASEWORKER',
    'Jugendamt Musterstadt');
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('bc094e0f-72f4-4158-b66b-6f9d25f5cdef', @danylo_file, 'CALL', current_date,
    'Herr Kreidetafel, Schulsozialarbeit, ruft an. Frau Sonnenfeld und Danylo haben dem Anruf zugestimmt. '
    'Danylo arbeitet im Unterricht mit, in Gruppen spricht er kaum und ist in den Pausen meist allein. Frau '
    'Sonnenfeld wünscht sich ein Gespräch auf Ukrainisch. Gewichtige Anhaltspunkte für eine Gefährdung: '
    'keine.', @tilda, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 34 day + interval '12:50' hour_minute);
call move_file(@danylo_file, 'COUNSELLING');
insert into person (id, given_name, family_name, birth_date, birth_date_known, language, interpreter, phone,
    family_id) values
  (@sofiia, 'Sofiia', 'Sonnenfeld', @d - interval 8 year - interval 160 day, 'KNOWN', 'Ukrainisch', true, '',
    @sonnenfeld),
  (@taras, 'Taras', 'Sonnenfeld', @d - interval 41 year - interval 301 day, 'KNOWN', 'Ukrainisch', true, '',
    @sonnenfeld),
  (@oleh, 'Oleh', 'Brückenbauer', null, 'NOT_ASKED', '', false, '030 23125-321', null);
insert into participant (id, file_id, person_id, role, organisation) values
  ('a3059d9a-601b-4449-96e0-9cb7c68f7bd5', @danylo_file, @sofiia, 'SIBLING', ''),
  ('79eab87f-bed7-4e8f-bea8-7626397358fb', @danylo_file, @taras, 'FATHER', ''),
  ('55f0515b-02d7-40a7-a208-b3da3e55a717', @danylo_file, @oleh, 'INTERPRETER', 'Sprachmittlung Musterstadt');
insert into custody (id, child_id, holder_id, kind, proof, valid_from, valid_to) values
  ('e596765c-2f4b-48af-aceb-11578cbe6463', @danylo, @olena, 'JOINT',
    'Geburtsurkunde und Heiratsurkunde mit Übersetzung gesehen', null, null),
  ('7f63eab8-2a49-470d-b791-8c42cf74e3b7', @danylo, @taras, 'JOINT',
    'Geburtsurkunde und Heiratsurkunde mit Übersetzung gesehen', null, null),
  ('f6c69482-4cea-4740-a053-0ae1cd096bad', @sofiia, @olena, 'JOINT',
    'Geburtsurkunde und Heiratsurkunde mit Übersetzung gesehen', null, null),
  ('fd985f30-b7a3-490e-ab87-26ad523786c8', @sofiia, @taras, 'JOINT',
    'Geburtsurkunde und Heiratsurkunde mit Übersetzung gesehen', null, null);
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('fc4ee0a4-5f6a-4444-b520-e952e904bcd8', @danylo_file, 'TALK', current_date,
    'Beratung mit Frau Sonnenfeld im Büro, Herr Brückenbauer übersetzt per Video. Besprochen: welche Hilfen '
    'es gibt, Wunsch- und Wahlrecht, Vertrauensperson, Ombudsstelle, Datenschutz. Informationsblatt auf '
    'Ukrainisch mitgegeben. Frau Sonnenfeld sagt, Danylo habe in der alten Stadt viele Freunde gehabt. Hier '
    'rede er mit ihr und Sofiia, mit anderen kaum. Die Sorge üben beide Eltern gemeinsam aus; der Vater ist '
    'in der Ukraine und über Video erreichbar.', @tilda, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 33 day + interval '07:50' hour_minute);
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('e0fd8d94-1a0d-4d2f-ab21-7f701249a17f', @danylo_file, 'NOTE', current_date,
    'Schreibweise der Namen im Original: Данило Сонячний (Danylo), Софія Сонячна (Sofiia), Олена Сонячна '
    '(Olena), Тарас Сонячний (Taras). Die Familie nennt sich hier Sonnenfeld und möchte so angesprochen '
    'werden.', @tilda, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 30 day + interval '09:05' hour_minute);
insert into case_file (id, number, young_person_id, step, protection, opened_on) values
  (@sofiia_file, '51.2-HzE-2026-0014', @sofiia, 'CONTACT', 'NONE', current_date);
insert into assignment (id, file_id, account_id, kind, valid_from, valid_to) values
  ('080327f6-e79f-4433-8b88-960606cb9107', @sofiia_file, @tilda, 'RESPONSIBLE', @d - interval 30 day, null);
insert into participant (id, file_id, person_id, role, organisation) values
  ('ebf9ebaf-48f7-4a0a-8f68-382d6870a1de', @sofiia_file, @sofiia, 'YOUNG_PERSON', ''),
  ('aa411bd8-352e-4ef5-8af0-a7d42cadb5e8', @sofiia_file, @olena, 'MOTHER', ''),
  ('8a0014dd-2e75-4aa9-96ea-560e5053980c', @sofiia_file, @taras, 'FATHER', ''),
  ('1fc8b8d6-133e-4830-b088-52ab3a38d3d6', @sofiia_file, @danylo, 'SIBLING', ''),
  ('6d167217-72c8-48b7-8060-2c18f52c3147', @sofiia_file, @oleh, 'INTERPRETER', 'Sprachmittlung Musterstadt'),
  ('5692dcda-8ee4-44d7-b82b-8eb2a9c13207', @sofiia_file, @tilda_person, 'CASEWORKER',
    'Jugendamt Musterstadt');
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('36f7ec71-3ae7-456d-a928-079c6dd74ee4', @sofiia_file, 'CALL', current_date,
    'Frau Sonnenfeld fragt, ob es auch für Sofiia etwas gibt: Nachmittags wartet sie allein auf Mutter und '
    'Bruder. Herr Brückenbauer übersetzt am Telefon. Eigene Akte angelegt.', @tilda, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 25 day + interval '14:20' hour_minute);
call move_file(@danylo_file, 'CLARIFICATION');
call move_file(@sofiia_file, 'COUNSELLING');
insert into goal (id, file_id, kind, title, own_words, own_words_by, owner_id, indicator, due_on,
    position) values
  (@danylo_goal_someone, @danylo_file, 'FRAMEWORK', 'Danylo hat jemanden, mit dem er etwas unternimmt',
    'Einer, der auch zockt.', @danylo, @danylo,
    'Danylo trifft sich jede Woche einmal außerhalb von zu Hause.', @d + interval 150 day, 'd');
insert into agreement (id, file_id, goal_id, title, detail, stage, position, due_on, changed_by,
    changed_at) values
  (@danylo_card_board, @danylo_file, @danylo_goal_someone, 'Zweites Treffen mit dem Familienbrett',
    'Danylo stellt lieber, als dass er spricht.', 'DOING', 'd', @d - interval 16 day, @tilda,
    utc_timestamp(6)),
  (@danylo_card_course, @danylo_file, null, 'Ort für den Sprachkurs finden',
    'Mit Kinderbetreuung für Sofiia, am besten vormittags.', 'AGREED', 'd', @d + interval 10 day, @tilda,
    utc_timestamp(6));
insert into agreement_person (agreement_id, person_id) values
  (@danylo_card_board, @danylo),
  (@danylo_card_board, @tilda_person),
  (@danylo_card_course, @olena);
insert into agreement (id, file_id, goal_id, title, detail, stage, position, due_on, changed_by,
    changed_at) values
  (@sofiia_card_homework, @sofiia_file, null, 'Platz in der Hausaufgabenhilfe anfragen',
    'Grundschule am Musterplatz, drei Nachmittage.', 'AGREED', 'd', @d + interval 6 day, @tilda,
    utc_timestamp(6)),
  (@sofiia_card_dance, @sofiia_file, null, 'Tanzen oder Turnen ausprobieren', '', 'IDEA', 'd', null, @tilda,
    utc_timestamp(6));
insert into agreement_person (agreement_id, person_id) values
  (@sofiia_card_homework, @tilda_person),
  (@sofiia_card_dance, @sofiia);
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('d3fd2c3c-3931-43f8-bab2-e63df6cc98ae', @danylo_file, 'HOME_VISIT', current_date,
    'Hausbesuch mit Herrn Brückenbauer per Video. Da waren Frau Sonnenfeld, Danylo und Sofiia. Danylo zeigt '
    'mir ein Spiel, das er mit Freunden aus der alten Stadt spielt. Er schreibt seine Antworten auf das '
    'Tablet. Mit dem Familienbrett hat er seine Familie gestellt; was er dazu geschrieben hat, bleibt auf '
    'seinen Wunsch bei mir.', @tilda, utc_timestamp(6)),
  ('5d30e611-b184-4bc5-9d49-faecc67842d6', @sofiia_file, 'HOME_VISIT', current_date,
    'Beim Hausbesuch auch mit Sofiia und ihrer Mutter gesprochen, Herr Brückenbauer übersetzt. Sofiia sagt: '
    '„Ich will tanzen. Oder turnen.“ Für die Nachmittage wünscht sich Frau Sonnenfeld zuerst einen Platz in '
    'der Hausaufgabenhilfe.', @tilda, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 24 day + interval '08:15' hour_minute);
insert into assignment (id, file_id, account_id, kind, valid_from, valid_to) values
  ('b8c1e1a3-767a-4ff4-9799-2be6fcab2a67', @danylo_file, '681c72ec-38d7-4020-b0fc-aefe2f209042', 'DEPUTY',
    @d - interval 24 day, @d - interval 10 day);

set timestamp = unix_timestamp(@d - interval 18 day + interval '13:20' hour_minute);
call move_card(@danylo_card_board, 'DONE', 'd', @tilda);
insert into completion (id, agreement_id, file_id, by_account, at) values
  ('82c10e70-0efa-49f3-8b0a-a726e5f6373a', @danylo_card_board, @danylo_file, @tilda, utc_timestamp(6));
insert into agreement (id, file_id, goal_id, title, detail, stage, position, due_on, changed_by,
    changed_at) values
  (@danylo_card_swimming, @danylo_file, @danylo_goal_someone, 'Schwimmverein',
    'In der alten Stadt war er im Verein.', 'IDEA', 'd', null, @tilda, utc_timestamp(6));
insert into agreement_person (agreement_id, person_id) values
  (@danylo_card_swimming, @danylo);
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('49701f1b-5c93-4e31-ae08-0d23f3e9ae5b', @danylo_file, 'TALK', current_date,
    'Mit Danylo allein, im Beratungszimmer, 40 Minuten, Herr Brückenbauer per Video. Danylo schreibt, wir '
    'lesen. Er möchte jemanden, mit dem er etwas machen kann: „Einer, der auch zockt.“ Schwimmen kann er '
    'sich vorstellen. Eine große Gruppe möchte er nicht.', @tilda, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 14 day + interval '12:35' hour_minute);
insert into agreement (id, file_id, goal_id, title, detail, stage, position, due_on, changed_by,
    changed_at) values
  (@danylo_card_visit, @danylo_file, @danylo_goal_someone, 'Erziehungsbeistand kennenlernen',
    'Unverbindlich, bei Leuchtturm Familienhilfe. Danylo sagt danach, ob es passt.', 'AGREED', 'd',
    @d + interval 12 day, @tilda, utc_timestamp(6));
insert into agreement_person (agreement_id, person_id) values
  (@danylo_card_visit, @danylo),
  (@danylo_card_visit, @olena),
  (@danylo_card_visit, @tilda_person);
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('c6f1643f-e9d2-4d18-b14d-e91a0ac6fbfa', @danylo_file, 'TALK', current_date,
    'Wunsch- und Wahlrecht mit Frau Sonnenfeld und Danylo besprochen, Herr Brückenbauer übersetzt. Gezeigt: '
    'Erziehungsbeistand (§ 30) bei Leuchtturm Familienhilfe und soziale Gruppe „Mittwochsrunde“ (§ 29). '
    'Beide wünschen den Erziehungsbeistand. Danylo möchte ihn vorher kennenlernen.', @tilda,
    utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 10 day + interval '09:45' hour_minute);
call move_file(@danylo_file, 'APPLICATION');
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('9311f776-4598-4204-88e6-3329d012bd97', @danylo_file, 'TALK', current_date,
    'Frau Sonnenfeld beantragt Hilfe zur Erziehung. Gemeinsam aufgeschrieben, auf Ukrainisch vorgelesen und '
    'unterschrieben. Wegen der gemeinsamen Sorge fehlt noch die Erklärung des Vaters.', @tilda,
    utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 6 day + interval '15:10' hour_minute);
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('26f0c46c-8dee-4e60-a098-b0d223dabb64', @danylo_file, 'CALL', current_date,
    'Video mit Herrn Sonnenfeld in der Ukraine, Herr Brückenbauer übersetzt. Er ist mit dem Antrag '
    'einverstanden und sagt: „Wichtig ist, dass Danylo wieder lacht.“ Die Erklärung hat er unterschrieben '
    'und als Bild geschickt.', @tilda, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 5 day + interval '08:40' hour_minute);
update case_file set step = 'TEAM_CONSULTATION', next_meeting_on = @d + interval 16 day, version = version + 1
where id = @danylo_file;

set timestamp = unix_timestamp(@d - interval 4 day + interval '10:55' hour_minute);
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('e6cfae6e-564c-4d5f-991a-493635ff9919', @danylo_file, 'NOTE', current_date,
    'Vorlage für das Fachteam geschrieben. Zu beraten: Erziehungsbeistand (§ 30), und ob wir einer '
    'Eingliederungshilfe (§ 35a) nachgehen. Dazu brauchen wir die Zustimmung von Danylo und seinen Eltern; '
    'gefragt habe ich sie, die Antworten stehen noch aus.', @tilda, utc_timestamp(6));

set timestamp = default;

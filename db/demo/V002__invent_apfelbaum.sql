-- Mia Apfelbaum, her mother Rosa, her father Kai, her brother Ben: family help (§ 31), review due.
set
  @d = current_date,
  @apfelbaum = '68c29e4d-186d-4b04-8689-62bbb035ab9f',
  @rosa = '56d48b4c-34cc-444a-b5b8-0a49bbf59dbe',
  @mia = '4717b7dd-3c00-4489-a847-2207f063384b',
  @ben = '8ba4e97b-c0c4-4548-a831-bf697300c82b',
  @mia_file = 'e209ed59-e5e5-4c41-a65d-dd4487ad1429',
  @tilda = 'd65951ff-1a53-4f49-82f4-222868cbf465',
  @tilda_person = '1b365437-80ba-4eef-9c67-98d9373df088',
  @kai = 'b5b6966c-472d-41e7-8dc3-db40ea8f8996',
  @fritzi = 'da794c86-2acc-48a3-aa92-bf78460d6720',
  @mia_goal_together = '1f167cb4-ecc2-458e-a4af-a5a04db7cdea',
  @mia_goal_morning = 'f6379824-9748-4a6c-9f01-17785f058cb8',
  @mia_card_getting_to_know = '8f4dfc22-6052-4c3f-9dc2-4024a89113d8',
  @mia_card_morning_plan = 'ebeb2e67-c6e3-40e3-865f-abf39b5a8982',
  @mia_card_debts = '45adfd6a-8755-4e99-b8e4-fb7d0b76add5',
  @mia_plan_1 = 'a90b06bb-3075-40a3-a71b-d3c3c1e99421',
  @mia_card_teacher = 'bdec916f-c1c0-4997-a26f-5dad47ef3d64',
  @mia_goal_football = '99b0987a-74e5-4b97-8bc3-598411c81ff9',
  @mia_goal_school_day = '99d8bd68-0e36-4242-aef3-b806a67a39aa',
  @mia_card_breakfast = '2d6ca2b1-b0d7-4ee2-bb52-e26a8f9bbb6c',
  @mia_card_ben_kita = 'f78ef71a-e6a2-45ff-8430-006f7b8f7dbd',
  @mia_card_alarm = 'd1034ab5-e20d-4297-868f-944c17d7991f',
  @mia_card_school_bag = '4cc9ac49-97b9-4ea2-8131-deee6cb5ad8b',
  @mia_card_allowance = '421cc8ae-7d57-40b1-baca-d36e38101ef8',
  @mia_plan_2 = 'ca2d344e-0da6-46b2-9435-0076b036e8e9',
  @mia_card_shoes = '03b9ec62-7e8a-41b5-a23c-8002b8ee80d8',
  @mia_card_tally = '2106097e-b2af-453a-aca7-077d8120c865',
  @bruno = '681c72ec-38d7-4020-b0fc-aefe2f209042',
  @mia_card_holiday = '3de08902-6a84-4c04-99a0-93fb34dbc9a5',
  @mia_card_bus = '037e5235-8ede-4105-8f5c-105a39ed2036',
  @mia_card_cure = 'd48693aa-a0a9-432b-aeb5-09528188abba',
  @mia_card_father_match = '21c43b21-d5c7-454c-b595-e0cbf39a01b8',
  @mia_card_pool = 'c36e423e-9591-4973-bb96-3b16f6026d6b',
  @mia_entry_wishes = '54516896-ed5e-40ca-b713-b6ce7c6334c2';

set timestamp = unix_timestamp(@d - interval 240 day + interval '08:05' hour_minute);
insert into family (id, name) values
  (@apfelbaum, 'Apfelbaum');
insert into person (id, given_name, family_name, birth_date, birth_date_known, language, interpreter, phone,
    family_id) values
  (@rosa, 'Rosa', 'Apfelbaum', @d - interval 34 year - interval 77 day, 'KNOWN', '', false, '030 23125-210',
    @apfelbaum),
  (@mia, 'Mia', 'Apfelbaum', concat(year(@d) - 11 - (date_format(@d, '%m-%d') < '03-04'), '-03-04'), 'KNOWN',
    '', false, '', @apfelbaum),
  (@ben, 'Ben', 'Apfelbaum', @d - interval 4 year - interval 131 day, 'KNOWN', '', false, '', @apfelbaum);
insert into case_file (id, number, young_person_id, step, protection, opened_on) values
  (@mia_file, '51.2-HzE-2026-0001', @mia, 'CONTACT', 'NONE', current_date);
insert into assignment (id, file_id, account_id, kind, valid_from, valid_to) values
  ('bed1b72f-6e31-4ee9-bba9-2d28f04924d1', @mia_file, @tilda, 'RESPONSIBLE', @d - interval 240 day, null);
insert into participant (id, file_id, person_id, role, organisation) values
  ('0d1e6456-5219-4bad-94fe-ce5869801ec9', @mia_file, @mia, 'YOUNG_PERSON', ''),
  ('51c646b8-7ce8-4161-839a-7a94ade2d676', @mia_file, @rosa, 'MOTHER', ''),
  ('da2f4875-82fd-47c3-b569-cceebe33f62b', @mia_file, @ben, 'SIBLING', ''),
  ('7c5569f8-22fd-446a-8e3b-ea9be40b4311', @mia_file, @tilda_person, 'CASEWORKER', 'Jugendamt Musterstadt');
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('87a490b9-8601-4267-8e63-6d98b8e8c662', @mia_file, 'CALL', current_date,
    'Frau Apfelbaum ruft an. Die Schule hat sie in den letzten drei Wochen viermal angerufen, weil Mia zu '
    'spät kam. Frau Apfelbaum sagt: „Ich bin einfach erschöpft. Morgens wird es bei uns laut.“ Sie fragt, ob '
    'jemand die Familie unterstützen kann. Termin zur Beratung hier im Haus vereinbart. Gewichtige '
    'Anhaltspunkte für eine Gefährdung: keine.', @tilda, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 236 day + interval '09:40' hour_minute);
call move_file(@mia_file, 'COUNSELLING');
insert into person (id, given_name, family_name, birth_date, birth_date_known, language, interpreter, phone,
    family_id) values
  (@kai, 'Kai', 'Birnbaum', @d - interval 36 year - interval 210 day, 'KNOWN', '', false, '030 23125-211',
    null);
insert into participant (id, file_id, person_id, role, organisation) values
  ('c8b662ea-d8ce-4a42-9b66-9336fc7d7d54', @mia_file, @kai, 'FATHER', '');
insert into custody (id, child_id, holder_id, kind, proof, valid_from, valid_to) values
  ('33a8631c-6a05-4e64-9b62-c91c89d566f5', @mia, @kai, 'NONE',
    'Umgang jedes zweite Wochenende, mit der Mutter verabredet', null, null),
  ('5b3f8360-39de-45a5-aaa5-ce934d2836d9', @mia, @rosa, 'SOLE', 'Negativbescheinigung, im Original gesehen',
    concat(year(@d) - 11 - (date_format(@d, '%m-%d') < '03-04'), '-03-04'), null),
  ('cfc24824-73c7-4808-b1b6-c14d0a1dbc5b', @ben, @rosa, 'SOLE', 'Negativbescheinigung, im Original gesehen',
    null, null);
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('1de68329-cbbe-4665-b190-87dc2a2c75e0', @mia_file, 'TALK', current_date,
    'Beratung mit Frau Apfelbaum, eine Stunde, im Büro. Besprochen: welche Hilfen es gibt und wie man sie '
    'bekommt, was eine Hilfe für Mia und Ben bedeuten kann, Wunsch- und Wahlrecht, Vertrauensperson, '
    'Ombudsstelle, Datenschutz. Faltblatt „Ihre Rechte in der Hilfeplanung“ mitgegeben. Frau Apfelbaum '
    'wünscht sich jemanden, der nach Hause kommt. Die alleinige Sorge hat sie mit der Negativbescheinigung '
    'belegt. Wir vereinbaren einen Hausbesuch, bei dem auch Mia da ist.', @tilda, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 228 day + interval '15:50' hour_minute);
call move_file(@mia_file, 'CLARIFICATION');
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('30e802ad-eb80-441c-ae20-99082ac8d7e9', @mia_file, 'HOME_VISIT', current_date,
    'Hausbesuch, angekündigt. Da waren Frau Apfelbaum, Mia und Ben. Mia zeigt ihr Zimmer und ihre '
    'Fußballkarten. Mit Mia allein gesprochen, 20 Minuten, Mutter einverstanden. Mia sagt: „Mama soll nicht '
    'so gestresst sein.“ Um sieben müssten alle drei gleichzeitig ins Bad, dann werde geschrien. Frau '
    'Apfelbaum beschreibt die Morgen genauso. Ben sitzt beim Vorlesen auf dem Schoß der Mutter. Mein '
    'Eindruck: Die drei gehen herzlich miteinander um; es fehlt an Ruhe und an Entlastung, nicht an '
    'Zuneigung.', @tilda, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 220 day + interval '08:30' hour_minute);
call move_file(@mia_file, 'APPLICATION');
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('19cd9790-a682-4b29-ac92-29fea31f023f', @mia_file, 'TALK', current_date,
    'Frau Apfelbaum beantragt Hilfe zur Erziehung. Wir haben den Antrag zusammen im Büro aufgeschrieben, sie '
    'hat ihn gelesen und unterschrieben. Ihr Wunsch: eine Familienhilfe, die zweimal in der Woche kommt, '
    'gern nachmittags.', @tilda, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 212 day + interval '12:20' hour_minute);
call move_file(@mia_file, 'TEAM_CONSULTATION');
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('f06cbdb8-86a1-4982-a7e1-4d7a333c06d6', @mia_file, 'MEETING', current_date,
    'Fachteam mit Helene Heftstreifen, Bruno Büroklammer und mir. Beraten: Sozialpädagogische Familienhilfe '
    '(§ 31), 6 Stunden in der Woche, oder Tagesgruppe (§ 32). Empfehlung: Familienhilfe, weil die schwierige '
    'Zeit der Morgen zu Hause ist und die Familie es sich so wünscht. Andere Meinung, Bruno Büroklammer: '
    'Eine Tagesgruppe würde Frau Apfelbaum an den Nachmittagen mehr entlasten. Bei der ersten Überprüfung '
    'sehen wir darauf noch einmal.', @tilda, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 211 day + interval '08:10' hour_minute);
call move_file(@mia_file, 'DECISION');

set timestamp = unix_timestamp(@d - interval 209 day + interval '13:35' hour_minute);
call move_file(@mia_file, 'PROVIDER_CHOICE');
insert into person (id, given_name, family_name, birth_date, birth_date_known, language, interpreter, phone,
    family_id) values
  (@fritzi, 'Fritzi', 'Fernrohr', null, 'NOT_ASKED', '', false, '030 23125-301', null);
insert into participant (id, file_id, person_id, role, organisation) values
  ('941c7c1a-7244-4b45-9718-ef841b116152', @mia_file, @fritzi, 'PROVIDER', 'Leuchtturm Familienhilfe gGmbH');

set timestamp = unix_timestamp(@d - interval 205 day + interval '10:15' hour_minute);
update case_file set step = 'NOTICE', help = 'SPFH § 31, 6 Std./Woche',
  next_meeting_on = @d - interval 198 day,
  version = version + 1
where id = @mia_file;
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('360953cd-e742-48a1-9bfe-db56853332e7', @mia_file, 'LETTER', current_date,
    'Bescheid an Frau Apfelbaum: Sozialpädagogische Familienhilfe durch Leuchtturm Familienhilfe gGmbH, 6 '
    'Stunden in der Woche, zunächst für ein Jahr. Frau Fernrohr hat die Kostenzusage erhalten. Ich habe Frau '
    'Apfelbaum am Telefon Bescheid gesagt, sie freut sich.', @tilda, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 198 day + interval '13:00' hour_minute);
call move_file(@mia_file, 'PLAN_MEETING');
insert into goal (id, file_id, kind, title, own_words, own_words_by, owner_id, indicator, due_on,
    position) values
  (@mia_goal_together, @mia_file, 'GUIDING', 'Wir haben weniger Streit und mehr gute Zeit',
    'Ich will abends nicht denken, dass der ganze Tag schiefging.', @rosa, null, '', null, 'd'),
  (@mia_goal_morning, @mia_file, 'FRAMEWORK', 'Morgens klappt es ohne Schreien',
    'Mama soll nicht so gestresst sein.', @mia, null,
    'Alle drei sagen: Diese Woche war es morgens meistens ruhig.', @d + interval 120 day, 'h');
insert into agreement (id, file_id, goal_id, title, detail, stage, position, due_on, changed_by,
    changed_at) values
  (@mia_card_getting_to_know, @mia_file, @mia_goal_together, 'Fritzi lernt alle drei kennen',
    'Drei Nachmittage zu Hause, einer davon auf dem Bolzplatz.', 'AGREED', 'd', @d - interval 182 day, @tilda,
    utc_timestamp(6)),
  (@mia_card_morning_plan, @mia_file, @mia_goal_morning,
    'Morgenplan am Kühlschrank: um 7:20 fertig, an 4 von 5 Tagen',
    'Mia malt den Plan. Wer wann im Bad ist, steht drauf.', 'IDEA', 'd', null, @tilda, utc_timestamp(6)),
  (@mia_card_debts, @mia_file, null, 'Schuldnerberatung: ersten Termin ausmachen',
    'Beratungsstelle im Rathaus, kostenlos.', 'AGREED', 'd', @d - interval 160 day, @tilda, utc_timestamp(6));
insert into agreement_person (agreement_id, person_id) values
  (@mia_card_getting_to_know, @fritzi),
  (@mia_card_getting_to_know, @mia),
  (@mia_card_getting_to_know, @rosa),
  (@mia_card_morning_plan, @rosa),
  (@mia_card_morning_plan, @mia),
  (@mia_card_debts, @rosa);
insert into hilfeplan (id, file_id, number, kind, meeting_on, board_on, previous_id, created_at) values
  (@mia_plan_1, @mia_file, 1, 'FIRST', @d - interval 198 day, @d - interval 198 day, null, utc_timestamp(6));
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('34a93268-c287-49a4-8709-9a0640f6d089', @mia_file, 'MEETING', current_date,
    'Erstes Hilfeplangespräch, bei Familie Apfelbaum zu Hause, 75 Minuten. Da waren Mia, Frau Apfelbaum, '
    'Frau Fernrohr und ich; Ben spielte nebenan. Mia hat angefangen. Ziele und erste Vereinbarungen stehen '
    'auf dem Board. Den Plan schicke ich allen bis Ende der Woche.', @tilda, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 195 day + interval '14:10' hour_minute);
insert into plan_section (id, plan_id, file_id, topic, text, state) values
  ('0c8b3c71-43e2-4b4c-b579-58048b20244d', @mia_plan_1, @mia_file, 'SINCE',
    'Frau Apfelbaum hat sich selbst an das Jugendamt gewandt, als die Schule mehrmals anrief. Mia kam oft zu '
    'spät. Es gab eine Beratung, einen Hausbesuch und ein Fachteam. Die Familienhilfe beginnt jetzt.',
    'DONE'),
  ('a4b2baf0-d85f-4f49-8dc2-9e9290aa3fcb', @mia_plan_1, @mia_file, 'STRENGTHS',
    'Die drei halten zusammen. Frau Apfelbaum holt sich Hilfe, wenn sie welche braucht. Mia sagt klar, was '
    'sie möchte, und kümmert sich gern um Ben. Ben freut sich auf die Kita.', 'DONE'),
  ('44923207-a38e-4aa9-af67-c5fafd0e7621', @mia_plan_1, @mia_file, 'NEEDS',
    'Die Morgen brauchen einen Ablauf, den alle kennen. Frau Apfelbaum braucht Zeiten, in denen sie sich '
    'erholen kann. Keine Hilfe mehr nötig ist, wenn die Morgen auch ohne Erinnerung ruhig laufen.', 'DONE'),
  ('7a6585e4-6e92-4409-a276-08642d1d8598', @mia_plan_1, @mia_file, 'HELP',
    'Sozialpädagogische Familienhilfe (§ 31), Leuchtturm Familienhilfe gGmbH, Fritzi Fernrohr. 6 Stunden in '
    'der Woche, zwei Besuche, davon alle zwei Wochen einer am Morgen. Nach drei Monaten schauen wir '
    'gemeinsam, ob es passt.', 'DONE'),
  ('768187e6-d075-44b0-88ba-c32a7980e9dd', @mia_plan_1, @mia_file, 'WISHES',
    'Frau Apfelbaum wollte eine Familienhilfe, die nach Hause kommt; so machen wir es. Angesehen hat sie '
    'sich auch die Tagesgruppe. Mia wünscht sich, dass Fritzi auch mal mit auf den Bolzplatz geht. Das ist '
    'vereinbart.', 'DONE'),
  ('66246d61-0786-4619-8995-e48d119c5487', @mia_plan_1, @mia_file, 'SIBLINGS',
    'Ben (4) ist bei den Besuchen dabei. Er soll seine eigene Zeit mit der Mutter behalten.', 'DONE');
insert into plan_party (id, plan_id, file_id, person_id, name, role, organisation, position, attendance, view,
    view_manner, view_on, view_missing, answer, answer_words) values
  ('5e06fc6a-069f-4b70-bdfb-247e8823e913', @mia_plan_1, @mia_file, @mia, 'Mia Apfelbaum', 'YOUNG_PERSON', '',
    0, 'IN_PERSON',
    'Morgens schreien alle. Mama soll nicht so gestresst sein. Wenn ich zu spät komme, gucken alle.', 'SAID',
    @d - interval 198 day, '', 'AGREED', 'Okay.'),
  ('9e1233ad-ac69-4801-ba3c-a81a03124a32', @mia_plan_1, @mia_file, @rosa, 'Rosa Apfelbaum', 'MOTHER', '', 1,
    'IN_PERSON',
    'Ich schaffe die Morgen nicht mehr allein. Ich möchte, dass wir wieder zusammen lachen. Die Briefe wegen '
    'der Raten machen mir Sorgen.', 'SAID', @d - interval 198 day, '', 'AGREED', ''),
  ('f4fb63f0-1515-422a-8fcf-7cb45e48079d', @mia_plan_1, @mia_file, @fritzi, 'Fritzi Fernrohr', 'PROVIDER',
    'Leuchtturm Familienhilfe gGmbH', 2, 'IN_PERSON', '', 'SAID', null,
    'Frau Fernrohr lernt die Familie gerade erst kennen.', 'AGREED', ''),
  ('ea5f4e7c-31ca-42f1-94f5-2bef029be08f', @mia_plan_1, @mia_file, @tilda_person, 'Tilda Tintenfass',
    'CASEWORKER', 'Jugendamt Musterstadt', 3, 'IN_PERSON',
    'Mutter und Tochter beschreiben die Morgen gleich und wollen beide etwas ändern. Das ist ein guter '
    'Anfang.', 'WRITTEN', @d - interval 198 day, '', 'AGREED', '');
call lock_plan(@mia_plan_1, @tilda);
call move_file(@mia_file, 'PLAN_ACTIVE');

set timestamp = unix_timestamp(@d - interval 180 day + interval '14:25' hour_minute);
call move_card(@mia_card_getting_to_know, 'DONE', 'd', @tilda);
insert into completion (id, agreement_id, file_id, by_account, at) values
  ('9a60cf2a-54fd-4cc3-b00d-8069ef555330', @mia_card_getting_to_know, @mia_file, @tilda, utc_timestamp(6));
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('62fcdf14-3e40-40b1-8715-58a9ca40d89f', @mia_file, 'CALL', current_date,
    'Anruf von Frau Fernrohr: Die ersten drei Nachmittage sind gut gelaufen, einmal waren sie zusammen auf '
    'dem Bolzplatz. Mia hat ihr gezeigt, wie man einen Elfmeter hält.', @tilda, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 160 day + interval '11:05' hour_minute);
call move_card(@mia_card_debts, 'DOING', 'd', @tilda);

set timestamp = unix_timestamp(@d - interval 150 day + interval '15:30' hour_minute);
call move_card(@mia_card_morning_plan, 'AGREED', 'd', @tilda);
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('4803b8e8-6c78-427a-8053-605a8e1aae8c', @mia_file, 'HOME_VISIT', current_date,
    'Hausbesuch, verabredet. Mia hat den Morgenplan gemalt: Bad der Reihe nach, Ranzen an der Tür. Frau '
    'Apfelbaum möchte ihn ausprobieren. Wir legen fest: um 7:20 fertig, an vier von fünf Tagen.', @tilda,
    utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 120 day + interval '09:15' hour_minute);
call move_card(@mia_card_debts, 'PAUSED', 'd', @tilda);
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('b37bcf47-a0a0-4f12-9311-973bd9b562ee', @mia_file, 'CALL', current_date,
    'Frau Apfelbaum ruft an. Der Termin bei der Schuldnerberatung wird ihr gerade zu viel. Wir lassen das '
    'ruhen, bis sie sich wieder meldet. Eine Mahnung ist nicht offen, sagt sie.', @tilda, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 104 day + interval '07:45' hour_minute);
update case_file set step = 'REVIEW', next_meeting_on = @d - interval 100 day, version = version + 1
where id = @mia_file;
insert into agreement (id, file_id, goal_id, title, detail, stage, position, due_on, changed_by,
    changed_at) values
  (@mia_card_teacher, @mia_file, @mia_goal_morning, 'Gespräch mit der Klassenlehrerin',
    'Was hilft, wenn Mia doch einmal zu spät kommt?', 'IDEA', 'h', null, @tilda, utc_timestamp(6));
insert into agreement_person (agreement_id, person_id) values
  (@mia_card_teacher, @rosa);

set timestamp = unix_timestamp(@d - interval 100 day + interval '13:10' hour_minute);
insert into goal (id, file_id, kind, title, own_words, own_words_by, owner_id, indicator, due_on,
    position) values
  (@mia_goal_football, @mia_file, 'ACTION', 'Mia geht einmal die Woche zum Fußball',
    'Ich will in die Mannschaft.', @mia, @mia, 'Mia war vier Wochen hintereinander beim Training.',
    @d + interval 60 day, 'l'),
  (@mia_goal_school_day, @mia_file, 'ACTION', 'Schultag: um 7:20 fertig, an 4 von 5 Tagen',
    'Ich will nicht als Letzte in die Klasse kommen.', @mia, @mia, 'Strichliste am Kühlschrank.',
    @d + interval 30 day, 'p');
update agreement set due_on = @d + interval 30 day, stage = 'DOING', position = 'd', changed_by = @tilda,
  changed_at = utc_timestamp(6), version = version + 1
where id = @mia_card_morning_plan;
insert into agreement (id, file_id, goal_id, title, detail, stage, position, due_on, changed_by,
    changed_at) values
  (@mia_card_breakfast, @mia_file, @mia_goal_together, 'Samstags frühstücken wir zusammen',
    'Ohne Handys. Mia deckt den Tisch, Ben holt die Servietten.', 'AGREED', 'd', null, @tilda,
    utc_timestamp(6)),
  (@mia_card_ben_kita, @mia_file, @mia_goal_morning, 'Ben für den Kita-Nachmittag anmelden',
    'Zwei Nachmittage in der Woche. Rosa unterschreibt die Anmeldung.', 'AGREED', 'd', @d + interval 20 day,
    @tilda, utc_timestamp(6)),
  (@mia_card_alarm, @mia_file, @mia_goal_school_day, 'Wecker für Mia kaufen', 'Mia sucht ihn aus.', 'AGREED',
    'd', @d - interval 86 day, @tilda, utc_timestamp(6)),
  (@mia_card_school_bag, @mia_file, @mia_goal_school_day, 'Schultasche am Abend packen', '', 'AGREED', 'h',
    @d - interval 70 day, @tilda, utc_timestamp(6)),
  (@mia_card_allowance, @mia_file, null, 'Geld für Vereinsbeitrag und Klassenfahrt beantragen',
    'Bildung und Teilhabe, Formular zusammen ausfüllen.', 'AGREED', 'd', @d - interval 60 day, @tilda,
    utc_timestamp(6));
insert into agreement_person (agreement_id, person_id) values
  (@mia_card_breakfast, @rosa),
  (@mia_card_breakfast, @mia),
  (@mia_card_breakfast, @ben),
  (@mia_card_ben_kita, @tilda_person),
  (@mia_card_alarm, @rosa),
  (@mia_card_school_bag, @mia),
  (@mia_card_school_bag, @rosa),
  (@mia_card_allowance, @rosa),
  (@mia_card_allowance, @fritzi);
insert into hilfeplan (id, file_id, number, kind, meeting_on, board_on, previous_id, created_at) values
  (@mia_plan_2, @mia_file, 2, 'REVISION', @d - interval 100 day, @d - interval 100 day, @mia_plan_1,
    utc_timestamp(6));
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('3b7629e3-749c-44db-b081-cba7dc2b13ee', @mia_file, 'MEETING', current_date,
    'Zweites Hilfeplangespräch, im Büro, 60 Minuten. Da waren Mia, Frau Apfelbaum, Frau Fernrohr und ich. '
    'Mia wollte als Erste reden. Neu ist ihr Fußballziel. Noch einmal über die Tagesgruppe gesprochen: Alle '
    'möchten bei der Familienhilfe bleiben.', @tilda, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 97 day + interval '10:40' hour_minute);
insert into plan_section (id, plan_id, file_id, topic, text, state) values
  ('d7b9f91d-5156-49ae-9cc7-2058c821f485', @mia_plan_2, @mia_file, 'SINCE',
    'Frau Fernrohr kommt seit drei Monaten. Der Morgenplan hängt am Kühlschrank und wird ausprobiert. Mia '
    'kam in den letzten vier Wochen dreimal zu spät, davor war es fast jeden Tag. Die Schuldnerberatung '
    'ruht.', 'DONE'),
  ('723b48e1-1a11-4b43-b54c-bd678ae1a05e', @mia_plan_2, @mia_file, 'STRENGTHS',
    'Mia hat den Morgenplan selbst gemalt und erinnert die anderen daran. Frau Apfelbaum bleibt morgens '
    'öfter ruhig und merkt das selbst. Ben zieht sich allein an.', 'DONE'),
  ('62cb60bf-147a-47e1-bde2-f55675089189', @mia_plan_2, @mia_file, 'NEEDS',
    'Der Morgenplan soll so fest werden, dass niemand mehr daran erinnern muss. Frau Apfelbaum braucht '
    'weiter Zeiten zum Ausruhen. Mia braucht etwas, das nur ihr gehört.', 'DONE'),
  ('287ef760-6e7e-4756-9283-ca15c43c72d6', @mia_plan_2, @mia_file, 'HELP',
    'Sozialpädagogische Familienhilfe (§ 31), Leuchtturm Familienhilfe gGmbH, Fritzi Fernrohr, weiter 6 '
    'Stunden in der Woche. Alle Beteiligten halten die Hilfe für passend und noch für nötig. Nächstes '
    'Gespräch in etwa dreieinhalb Monaten.', 'DONE'),
  ('baca7ca6-d3c9-4282-a5d0-e2f22ddc0d0a', @mia_plan_2, @mia_file, 'WISHES',
    'Mia möchte in eine Fußballmannschaft: Das ist jetzt ein eigenes Ziel. Frau Apfelbaum möchte bei Frau '
    'Fernrohr bleiben: So ist es geplant. Über andere Hilfen wurde noch einmal gesprochen.', 'DONE'),
  ('9da6cdb6-f935-45f4-94eb-8a1268c946c5', @mia_plan_2, @mia_file, 'SIBLINGS',
    'Ben soll an zwei Nachmittagen länger in der Kita bleiben können. Mia wünscht sich Zeit mit der Mutter '
    'ohne Ben; dafür ist der Abend nach dem Training da.', 'DONE');
insert into plan_party (id, plan_id, file_id, person_id, name, role, organisation, position, attendance, view,
    view_manner, view_on, view_missing, answer, answer_words) values
  ('7ab5b104-7f21-4991-a6e4-49caa0df8d6e', @mia_plan_2, @mia_file, @mia, 'Mia Apfelbaum', 'YOUNG_PERSON', '',
    0, 'IN_PERSON',
    'Der Plan am Kühlschrank ist gut, den hab ich gemacht. Mama schreit weniger. Ich will zum Fußball und '
    'ich will in die Mannschaft.', 'SAID', @d - interval 100 day, '', 'AGREED',
    'Ja. Aber Fußball muss wirklich sein.'),
  ('c5ea9864-4375-4fe4-8d56-0d52cbc19866', @mia_plan_2, @mia_file, @rosa, 'Rosa Apfelbaum', 'MOTHER', '', 1,
    'IN_PERSON',
    'Es ist ruhiger geworden. Ich bin aber immer noch sehr müde. Die Schuldnerberatung schaffe ich zurzeit '
    'nicht.', 'SAID', @d - interval 100 day, '', 'REMARK',
    'Einverstanden. Die Schuldnerberatung soll warten, bis ich wieder Kraft habe.'),
  ('a5e14ef2-ef45-4a62-a45a-2afc1af0881b', @mia_plan_2, @mia_file, @fritzi, 'Fritzi Fernrohr', 'PROVIDER',
    'Leuchtturm Familienhilfe gGmbH', 2, 'IN_PERSON',
    'Beobachtet: An meinen fünf Besuchen am Morgen waren die Kinder dreimal um 7:20 fertig. Einschätzung: '
    'Der Plan trägt, wenn er einfach bleibt. Frau Apfelbaum braucht Erholung.', 'WRITTEN',
    @d - interval 100 day, '', 'AGREED', ''),
  ('f23e9331-cb96-4262-8993-15aa50d332a2', @mia_plan_2, @mia_file, @tilda_person, 'Tilda Tintenfass',
    'CASEWORKER', 'Jugendamt Musterstadt', 3, 'IN_PERSON',
    'Alle sehen denselben Fortschritt. Die Hilfe passt und wird noch gebraucht. Über eine Mutter-Kind-Kur '
    'sprechen wir, sobald Frau Apfelbaum möchte.', 'WRITTEN', @d - interval 100 day, '', 'AGREED', '');
call lock_plan(@mia_plan_2, @tilda);
update case_file set step = 'PLAN_ACTIVE', next_meeting_on = @d + interval 9 day, version = version + 1
where id = @mia_file;

set timestamp = unix_timestamp(@d - interval 95 day + interval '13:05' hour_minute);
call move_card(@mia_card_breakfast, 'DOING', 'd', @tilda);

set timestamp = unix_timestamp(@d - interval 90 day + interval '09:30' hour_minute);
update agreement set stage = 'AGREED', position = 'h', due_on = @d - interval 35 day, changed_by = @tilda,
  changed_at = utc_timestamp(6), version = version + 1
where id = @mia_card_teacher;
call move_card(@mia_card_school_bag, 'DOING', 'd', @tilda);
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('6143a3d8-d856-46c3-820d-ff5851135ce0', @mia_file, 'CALL', current_date,
    'Frau Apfelbaum möchte mit der Klassenlehrerin, Frau Grün, selbst sprechen. Ich schreibe nicht an die '
    'Schule. Neuer Termin auf dem Board.', @tilda, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 85 day + interval '14:50' hour_minute);
call move_card(@mia_card_alarm, 'DONE', 'h', @tilda);
insert into completion (id, agreement_id, file_id, by_account, at) values
  ('069e26ac-4183-4a91-817a-560e3f5ecf29', @mia_card_alarm, @mia_file, @tilda, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 70 day + interval '12:40' hour_minute);
insert into agreement (id, file_id, goal_id, title, detail, stage, position, due_on, changed_by,
    changed_at) values
  (@mia_card_shoes, @mia_file, @mia_goal_football, 'Fußballschuhe besorgen', 'Größe 37, gern gebraucht.',
    'AGREED', 'd', @d - interval 18 day, @tilda, utc_timestamp(6)),
  (@mia_card_tally, @mia_file, @mia_goal_school_day, 'Strichliste führen',
    'Ein Strich für jeden Tag, an dem alle um 7:20 fertig sind.', 'AGREED', 'd', @d + interval 30 day, @tilda,
    utc_timestamp(6));
insert into agreement_person (agreement_id, person_id) values
  (@mia_card_shoes, @fritzi),
  (@mia_card_tally, @mia);
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('17678fc8-b06f-4d87-bec3-8f5aac199a72', @mia_file, 'NOTE', current_date,
    'Frau Fernrohr berichtet: Mia war beim Probetraining des SV Musterstadt und darf wiederkommen. Es fehlen '
    'noch Schuhe.', @tilda, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 62 day + interval '07:40' hour_minute);
insert into assignment (id, file_id, account_id, kind, valid_from, valid_to) values
  ('664fd2f0-44a1-4f41-bfab-c8441338b225', @mia_file, @bruno, 'DEPUTY', @d - interval 62 day, null);

set timestamp = unix_timestamp(@d - interval 60 day + interval '09:20' hour_minute);
call move_card(@mia_card_teacher, 'DOING', 'h', @bruno);
call move_card(@mia_card_tally, 'DOING', 'h', @bruno);
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('9d16a1bb-bad8-431b-a742-5ac3b9f58d46', @mia_file, 'CALL', current_date,
    'In Vertretung für Frau Tintenfass. Frau Apfelbaum hat mit Frau Grün einen Termin ausgemacht. Sie fragt, '
    'ob Frau Fernrohr mitkommen kann; das habe ich weitergegeben.', @bruno, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 58 day + interval '10:10' hour_minute);
call move_card(@mia_card_allowance, 'DONE', 'd', @bruno);
insert into completion (id, agreement_id, file_id, by_account, at) values
  ('7702565a-6c94-464f-ba61-e8e08a5b80cd', @mia_card_allowance, @mia_file, @bruno, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 45 day + interval '08:25' hour_minute);
call move_card(@mia_card_ben_kita, 'DOING', 'h', @tilda);

set timestamp = unix_timestamp(@d - interval 40 day + interval '14:15' hour_minute);
call move_card(@mia_card_school_bag, 'DONE', 'd', @tilda);
insert into completion (id, agreement_id, file_id, by_account, at) values
  ('23781602-9978-4d6e-9abb-b1abcad5e447', @mia_card_school_bag, @mia_file, @tilda, utc_timestamp(6));
insert into agreement (id, file_id, goal_id, title, detail, stage, position, due_on, changed_by,
    changed_at) values
  (@mia_card_holiday, @mia_file, null, 'Ferienfreizeit im Sommer', 'Fritzi bringt Prospekte mit.', 'IDEA',
    'd', null, @tilda, utc_timestamp(6));
insert into agreement_person (agreement_id, person_id) values
  (@mia_card_holiday, @fritzi),
  (@mia_card_holiday, @mia);

set timestamp = unix_timestamp(@d - interval 33 day + interval '15:05' hour_minute);
call move_card(@mia_card_teacher, 'DONE', 'd', @tilda);
insert into completion (id, agreement_id, file_id, by_account, at) values
  ('575585db-90e9-4cd1-95df-e8d28f443fc4', @mia_card_teacher, @mia_file, @tilda, utc_timestamp(6));
insert into agreement (id, file_id, goal_id, title, detail, stage, position, due_on, changed_by,
    changed_at) values
  (@mia_card_bus, @mia_file, @mia_goal_morning, 'Busplan mitbringen',
    'Mit welchem Bus kommt Mia allein zum Training?', 'AGREED', 'd', @d - interval 2 day, @tilda,
    utc_timestamp(6));
insert into agreement_person (agreement_id, person_id) values
  (@mia_card_bus, @fritzi);
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('2f6675e0-5b59-4dc6-b7fc-bc1c36a79400', @mia_file, 'CALL', current_date,
    'Frau Apfelbaum erzählt vom Gespräch mit der Klassenlehrerin: Frau Grün hat bemerkt, dass Mia seltener '
    'zu spät kommt. Abgemacht ist, dass Mia dann leise hereinkommt und nichts erklären muss. In Mathe sei es '
    'noch schwierig.', @tilda, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 26 day + interval '13:30' hour_minute);
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('97f33d37-b765-4cf5-990c-0b82cc71d113', @mia_file, 'TALK', current_date,
    'Gespräch mit Frau Heftstreifen, ob Herr Birnbaum am nächsten Hilfeplangespräch teilnimmt (§ 36 Absatz '
    '5). Er hat keine Sorge, Mia ist jedes zweite Wochenende bei ihm. Mia möchte, dass er kommt, Frau '
    'Apfelbaum ist einverstanden. Entscheidung: Wir laden ihn zur zweiten Hälfte ein.', @tilda,
    utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 20 day + interval '15:20' hour_minute);
update agreement set title = 'Fußballschuhe besorgt', stage = 'DONE', changed_by = @tilda,
  changed_at = utc_timestamp(6),
  version = version + 1
where id = @mia_card_shoes;
insert into completion (id, agreement_id, file_id, by_account, at) values
  ('b9142737-cdf7-45d3-87b4-bab4031aab72', @mia_card_shoes, @mia_file, @tilda, utc_timestamp(6));
insert into agreement (id, file_id, goal_id, title, detail, stage, position, due_on, changed_by,
    changed_at) values
  (@mia_card_cure, @mia_file, @mia_goal_morning, 'Bei der Mutter-Kind-Kur anrufen',
    'Die Nummer der Beratung hat Rosa. Fritzi hilft beim Antrag, wenn sie möchte.', 'AGREED', 'd',
    @d + interval 14 day, @tilda, utc_timestamp(6));
insert into agreement_person (agreement_id, person_id) values
  (@mia_card_cure, @rosa);
update agreement set position = 'h', version = version + 1 where id = @mia_card_bus;

set timestamp = unix_timestamp(@d - interval 19 day + interval '08:50' hour_minute);
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('f96e5a6c-0833-4b5d-a1a8-f34133ed0b23', @mia_file, 'NOTE', @d - interval 20 day,
    'Frau Fernrohr hat Fußballschuhe besorgt, sie passen. Frau Apfelbaum möchte sich wegen einer '
    'Mutter-Kind-Kur erkundigen.', @tilda, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 14 day + interval '07:55' hour_minute);
call move_file(@mia_file, 'REVIEW');

set timestamp = unix_timestamp(@d - interval 12 day + interval '14:35' hour_minute);
insert into agreement (id, file_id, goal_id, title, detail, stage, position, due_on, changed_by,
    changed_at) values
  (@mia_card_father_match, @mia_file, @mia_goal_football, 'Papa kommt zum Fußballspiel', '', 'IDEA', 'd',
    null, @tilda, utc_timestamp(6)),
  (@mia_card_pool, @mia_file, @mia_goal_together, 'Zu dritt ins Schwimmbad', '', 'IDEA', 'd', null, @tilda,
    utc_timestamp(6));
insert into agreement_person (agreement_id, person_id) values
  (@mia_card_father_match, @mia),
  (@mia_card_pool, @mia);
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  (@mia_entry_wishes, @mia_file, 'TALK', current_date,
    'Mit Mia allein gesprochen, auf dem Weg vom Training nach Hause, 25 Minuten. Sie hat mir gesagt, was sie '
    'beim nächsten Gespräch wichtig findet: „Papa soll mal zum Spiel kommen.“ Und: „Mal zu dritt ins '
    'Schwimmbad.“ Beides steht als Wunsch auf dem Board, damit ist sie einverstanden. Sie weiß, dass ihr '
    'Vater zur zweiten Hälfte eingeladen wird.', @tilda, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 11 day + interval '08:20' hour_minute);
insert into entry (id, file_id, kind, happened_on, text, amends_id, author_id, recorded_at) values
  ('e5b9375b-b157-4062-9e41-a3071345323e', @mia_file, 'TALK', @d - interval 12 day,
    'Nachtrag: Das Gespräch war nicht nach dem Training, sondern davor. Mia hat mich darauf hingewiesen.',
    @mia_entry_wishes, @tilda, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 6 day + interval '09:10' hour_minute);
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('40f4e623-bb8c-4188-a4e1-b14f44440069', @mia_file, 'LETTER', current_date,
    'Einladungen zum Hilfeplangespräch an Frau Apfelbaum, Mia (eigener Brief), Frau Fernrohr und, für die '
    'zweite Hälfte, Herrn Birnbaum. Vorbereitungsbögen liegen bei.', @tilda, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 3 day + interval '14:45' hour_minute);
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('1eb0dff1-38b9-4650-a566-f323f374fb85', @mia_file, 'NOTE', current_date,
    'Mia möchte im Gespräch etwas sagen, ohne dass Ben dabei ist. Wir nehmen uns vorher zehn Minuten nur zu '
    'zweit. Frau Fernrohr bleibt so lange bei Ben.', @tilda, utc_timestamp(6));

set timestamp = default;

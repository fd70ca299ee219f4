-- Navid Sternenberg: lives in a group home, has an official guardian, soon comes of age.
set
  @d = current_date,
  @sternenberg = '823c5326-f4c1-4f30-8580-7a55c718af8b',
  @navid = '7184e77a-de54-4067-a340-c775e25040dd',
  @navid_file = 'ea0d29fc-2b03-46eb-b6ce-362d0584f159',
  @tilda = 'd65951ff-1a53-4f49-82f4-222868cbf465',
  @vera_person = 'fba53fae-c491-4c0d-a61c-c436b6d3c4b9',
  @tilda_person = '1b365437-80ba-4eef-9c67-98d9373df088',
  @kim = '3df84d1a-a091-4a02-9112-70962068a4f1',
  @samira = 'c26a2606-a2d8-4cac-af2e-c640db024279',
  @laila = 'e5221750-ea44-47bc-ab27-147987776142',
  @navid_goal_home = 'edff9a6f-9228-4c20-947f-d827aebdeb29',
  @navid_goal_training = 'fd837c56-46c3-49af-a74e-6f60fb128970',
  @navid_card_aunt = '7d66f71e-5844-4e25-9d42-3f14aa24b934',
  @navid_card_internship = '2649e306-a01e-4326-b4ea-4c4ea312a8b2',
  @navid_card_cv = '27101fa1-6a0c-4959-ada2-53a5b354d797',
  @navid_card_licence = '137e59a9-3150-4135-8384-c124ff7ba19d',
  @navid_plan_3 = 'f0aff740-d8d1-44a5-b480-fadd91f67331',
  @navid_goal_money = '8d8ab7b5-f677-4828-8af9-5a2330d88caa',
  @navid_card_account = '54fdc987-c5d6-41d9-8124-7f979e3d8c3c',
  @navid_card_applications = '41cbf994-a9b2-4ab8-9dd5-03450d6331a0',
  @navid_card_young_adult = 'e55b2919-7843-438f-9a48-71e1c006177c',
  @navid_card_flat = '33ca6090-1a00-4b44-9a90-86c2d65dffb9',
  @navid_plan_4 = 'f8368eae-9159-4f94-b57f-0870f306dafb',
  @navid_card_aftercare = '9c686f46-638a-415b-a5fa-e89bc7ec6a01',
  @navid_card_school_visit = 'a179c571-6613-4a3b-a023-b0a7612feb9d';

set timestamp = unix_timestamp(@d - interval 500 day + interval '09:00' hour_minute);
insert into family (id, name) values
  (@sternenberg, 'Sternenberg');
insert into person (id, given_name, family_name, birth_date, birth_date_known, language, interpreter, phone,
    family_id) values
  (@navid, 'Navid', 'Sternenberg', @d + interval 120 day - interval 18 year, 'KNOWN', 'Dari', true,
    '030 23125-230', @sternenberg);
insert into case_file (id, number, young_person_id, step, protection, opened_on) values
  (@navid_file, '51.2-HzE-2025-0031', @navid, 'CONTACT', 'NONE', current_date);
insert into assignment (id, file_id, account_id, kind, valid_from, valid_to) values
  ('d55cb31f-6f84-40bb-9e33-0b7d96792944', @navid_file, @tilda, 'RESPONSIBLE', @d - interval 500 day, null);
insert into participant (id, file_id, person_id, role, organisation) values
  ('1826cf06-12ad-46b1-8d23-f994a11ffc0c', @navid_file, @navid, 'YOUNG_PERSON', ''),
  ('728b20a7-3de3-48f7-a80d-ef9283e63dfb', @navid_file, @vera_person, 'GUARDIAN',
    'Amtsvormundschaft Musterstadt'),
  ('df664048-19ec-44dc-baef-51310f8a6cb9', @navid_file, @tilda_person, 'CASEWORKER', 'Jugendamt Musterstadt');
insert into custody (id, child_id, holder_id, kind, proof, valid_from, valid_to) values
  ('2b9bb406-2c9e-4b7c-9c32-3420e2ca3cc3', @navid, @vera_person, 'GUARDIAN',
    'Bestellung, Beschluss 0 F 000/00', @d - interval 500 day, null);
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('963fbbe4-ae27-41aa-87f4-8a3363c19e74', @navid_file, 'TALK', current_date,
    'Erstes Gespräch mit Navid, eine Sprachmittlerin übersetzt. Frau Vollmacht ist zum Vormund bestellt. '
    'Navid ist gesund angekommen und möchte zuerst zur Schule und mit seiner Tante in Hamburg telefonieren.',
    @tilda, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 486 day + interval '10:30' hour_minute);
call move_file(@navid_file, 'CLARIFICATION');
insert into person (id, given_name, family_name, birth_date, birth_date_known, language, interpreter, phone,
    family_id) values
  (@kim, 'Kim', 'Kompass', null, 'NOT_ASKED', '', false, '030 23125-302', null),
  (@samira, 'Samira', 'Sprachbrücke', null, 'NOT_ASKED', '', false, '030 23125-322', null),
  (@laila, 'Laila', 'Mondschein', null, 'NOT_ASKED', 'Dari', false, '030 23125-231', @sternenberg);
insert into participant (id, file_id, person_id, role, organisation) values
  ('44c2d9f9-d629-475e-84f5-1ab1cd1d7fca', @navid_file, @kim, 'PROVIDER', 'Wohngruppe Regenbogenhaus'),
  ('274d83ec-9303-4a1f-b02a-3a3efc7a205b', @navid_file, @samira, 'INTERPRETER', 'Sprachmittlung Musterstadt'),
  ('c27682dd-513b-4775-be3a-4ff80eed70f1', @navid_file, @laila, 'TRUSTED_PERSON', '');

set timestamp = unix_timestamp(@d - interval 470 day + interval '11:15' hour_minute);
update case_file set step = 'NOTICE', help = 'Wohngruppe § 34, Regenbogenhaus', version = version + 1
where id = @navid_file;
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('79b0ae4e-887a-4636-952e-e36ecfbbd3af', @navid_file, 'LETTER', current_date,
    'Bescheid an Frau Vollmacht: Heimerziehung (§ 34) in der Wohngruppe Regenbogenhaus. Navid hat sich zwei '
    'Häuser angesehen und dieses gewählt, weil er dort ein eigenes Zimmer hat und kochen darf.', @tilda,
    utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 462 day + interval '13:40' hour_minute);
call move_file(@navid_file, 'PLAN_ACTIVE');

set timestamp = unix_timestamp(@d - interval 203 day + interval '08:00' hour_minute);
update case_file set step = 'REVIEW', next_meeting_on = @d - interval 197 day, version = version + 1
where id = @navid_file;

set timestamp = unix_timestamp(@d - interval 197 day + interval '13:15' hour_minute);
insert into goal (id, file_id, kind, title, own_words, own_words_by, owner_id, indicator, due_on,
    position) values
  (@navid_goal_home, @navid_file, 'GUIDING', 'Navid wohnt gut und sicher, auch wenn er 18 ist',
    'Ich will nicht an meinem Geburtstag meine Sachen packen.', @navid, @navid, '', null, 'd'),
  (@navid_goal_training, @navid_file, 'FRAMEWORK', 'Navid beginnt eine Ausbildung als Elektroniker',
    'Ich will eine Ausbildung als Elektroniker.', @navid, @navid,
    'Ein Ausbildungsvertrag ist unterschrieben.', @d + interval 220 day, 'h');
insert into agreement (id, file_id, goal_id, title, detail, stage, position, due_on, changed_by,
    changed_at) values
  (@navid_card_aunt, @navid_file, @navid_goal_home, 'Tante Laila in Hamburg besuchen',
    'Ein Wochenende, Kim kauft die Fahrkarte mit Navid.', 'AGREED', 'd', @d - interval 75 day, @tilda,
    utc_timestamp(6)),
  (@navid_card_internship, @navid_file, @navid_goal_training, 'Praktikum bei Elektro Funkenflug',
    'Zwei Wochen in den Ferien.', 'AGREED', 'd', @d - interval 60 day, @tilda, utc_timestamp(6)),
  (@navid_card_cv, @navid_file, @navid_goal_training, 'Lebenslauf schreiben', '', 'IDEA', 'd', null, @tilda,
    utc_timestamp(6)),
  (@navid_card_licence, @navid_file, null, 'Führerschein machen', '', 'IDEA', 'd', null, @tilda,
    utc_timestamp(6));
insert into agreement_person (agreement_id, person_id) values
  (@navid_card_aunt, @navid),
  (@navid_card_aunt, @kim),
  (@navid_card_internship, @navid),
  (@navid_card_cv, @navid),
  (@navid_card_cv, @kim),
  (@navid_card_licence, @navid);
insert into hilfeplan (id, file_id, number, kind, meeting_on, board_on, previous_id, created_at) values
  (@navid_plan_3, @navid_file, 3, 'REVISION', @d - interval 197 day, @d - interval 197 day, null,
    utc_timestamp(6));
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('8811d759-c09e-48d2-a679-2fbadae46ef4', @navid_file, 'MEETING', current_date,
    'Hilfeplangespräch im Regenbogenhaus, 70 Minuten. Da waren Navid, Frau Vollmacht, Kim Kompass, Frau '
    'Sprachbrücke und ich. Navid hat vieles auf Deutsch gesagt, bei den wichtigen Sätzen hat Frau '
    'Sprachbrücke übersetzt.', @tilda, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 194 day + interval '09:20' hour_minute);
insert into plan_section (id, plan_id, file_id, topic, text, state) values
  ('d8c330ee-ce74-4b54-ab32-317ee291cb3b', @navid_plan_3, @navid_file, 'SINCE',
    'Navid hat das Deutschzertifikat B1 bestanden und ist in der Schule angekommen. Er kocht einmal in der '
    'Woche für die ganze Gruppe.', 'DONE'),
  ('9d6464b6-bf55-46ed-b299-da9ead341287', @navid_plan_3, @navid_file, 'STRENGTHS',
    'Navid ist zuverlässig und geduldig. Er repariert im Haus, was andere wegwerfen würden. Mit seiner Tante '
    'telefoniert er oft.', 'DONE'),
  ('bbf93ad1-d576-48e0-8f1f-2512b9cd373f', @navid_plan_3, @navid_file, 'NEEDS',
    'Navid braucht Unterstützung auf dem Weg in die Ausbildung und Klarheit, wie es nach seinem 18. '
    'Geburtstag weitergeht.', 'DONE'),
  ('79021d7b-dbfd-4b7c-9f1c-d50a477382ee', @navid_plan_3, @navid_file, 'HELP',
    'Heimerziehung (§ 34), Wohngruppe Regenbogenhaus, Bezugsbetreuung Kim Kompass. Die Hilfe passt und wird '
    'gebraucht.', 'DONE'),
  ('bcc1c27c-6f72-4eca-b854-bf3bea4f6d61', @navid_plan_3, @navid_file, 'WISHES',
    'Navid möchte im Regenbogenhaus bleiben, bis er eine Ausbildung hat. Dem folgen wir. Er möchte seine '
    'Tante öfter sehen: Ein Besuch in Hamburg ist vereinbart.', 'DONE'),
  ('9c4dd75b-060d-41f1-97e2-09af11525fd9', @navid_plan_3, @navid_file, 'SIBLINGS',
    'Navid hat Geschwister im Ausland. Er möchte, dass darüber nur gesprochen wird, wenn er damit anfängt.',
    'DONE');
insert into plan_party (id, plan_id, file_id, person_id, name, role, organisation, position, attendance, view,
    view_manner, view_on, view_missing, answer, answer_words) values
  ('3e06b9d8-ccc4-4bbc-9490-7d22d954327f', @navid_plan_3, @navid_file, @navid, 'Navid Sternenberg',
    'YOUNG_PERSON', '', 0, 'IN_PERSON',
    'Ich will eine Ausbildung als Elektroniker. Hier im Haus ist es gut. Ich möchte meine Tante sehen.',
    'SAID', @d - interval 197 day, '', 'AGREED', 'Ja, so ist es richtig.'),
  ('1881a365-66cb-484a-9241-cf5386360c60', @navid_plan_3, @navid_file, @vera_person, 'Vera Vollmacht',
    'GUARDIAN', 'Amtsvormundschaft Musterstadt', 1, 'IN_PERSON',
    'Navid weiß, was er will. Ich wünsche mir, dass wir früh über die Zeit nach dem 18. Geburtstag sprechen.',
    'SAID', @d - interval 197 day, '', 'AGREED', ''),
  ('df1b564b-156a-468a-88b4-550807cec0a5', @navid_plan_3, @navid_file, @kim, 'Kim Kompass', 'PROVIDER',
    'Wohngruppe Regenbogenhaus', 2, 'IN_PERSON',
    'Beobachtet: Navid steht allein auf, kommt pünktlich und hilft Jüngeren. Einschätzung: Er kann bald mehr '
    'allein.', 'WRITTEN', @d - interval 197 day, '', 'AGREED', ''),
  ('2be11036-e73d-4426-9de4-c0ab28ecef3a', @navid_plan_3, @navid_file, @tilda_person, 'Tilda Tintenfass',
    'CASEWORKER', 'Jugendamt Musterstadt', 3, 'IN_PERSON',
    'Navid geht seinen Weg. Wir planen den Übergang mit ihm und rechtzeitig.', 'WRITTEN',
    @d - interval 197 day, '', 'AGREED', '');
call lock_plan(@navid_plan_3, @tilda);
call move_file(@navid_file, 'PLAN_ACTIVE');

set timestamp = unix_timestamp(@d - interval 110 day + interval '12:00' hour_minute);
call move_card(@navid_card_internship, 'DOING', 'd', @tilda);

set timestamp = unix_timestamp(@d - interval 80 day + interval '14:10' hour_minute);
call move_card(@navid_card_aunt, 'DONE', 'd', @tilda);
insert into completion (id, agreement_id, file_id, by_account, at) values
  ('513cf7ab-41e9-45cb-b273-22fb7a048531', @navid_card_aunt, @navid_file, @tilda, utc_timestamp(6));
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('f57b770e-01e3-4261-8204-8d5fee163390', @navid_file, 'CALL', current_date,
    'Navid ruft an: Er war übers Wochenende in Hamburg. Seine Tante kommt gern zum nächsten Gespräch dazu, '
    'am liebsten per Video. Navid möchte das auch.', @tilda, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 60 day + interval '10:05' hour_minute);
call move_card(@navid_card_internship, 'DONE', 'h', @tilda);
insert into completion (id, agreement_id, file_id, by_account, at) values
  ('fffb9fbd-204a-496d-81a7-d4b3d9a492ed', @navid_card_internship, @navid_file, @tilda, utc_timestamp(6));
call move_card(@navid_card_cv, 'DOING', 'd', @tilda);
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('3978ab80-be05-4800-9923-5d88cf376937', @navid_file, 'NOTE', current_date,
    'Kim Kompass schickt die Bescheinigung über das Praktikum bei Elektro Funkenflug. Der Betrieb lobt '
    'Navids Sorgfalt und nennt ihm die Frist für Bewerbungen.', @tilda, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 46 day + interval '08:30' hour_minute);
update case_file set step = 'REVIEW', next_meeting_on = @d - interval 40 day, version = version + 1
where id = @navid_file;

set timestamp = unix_timestamp(@d - interval 40 day + interval '13:00' hour_minute);
insert into goal (id, file_id, kind, title, own_words, own_words_by, owner_id, indicator, due_on,
    position) values
  (@navid_goal_money, @navid_file, 'ACTION', 'Navid regelt sein Geld selbst',
    'Ich will ein eigenes Konto, nicht immer fragen.', @navid, @navid,
    'Taschengeld und Lohn gehen auf das eigene Konto.', @d + interval 45 day, 'l');
insert into agreement (id, file_id, goal_id, title, detail, stage, position, due_on, changed_by,
    changed_at) values
  (@navid_card_account, @navid_file, @navid_goal_money, 'Konto eröffnen',
    'Ausweis und Bestellung des Vormunds mitnehmen.', 'AGREED', 'd', @d + interval 7 day, @tilda,
    utc_timestamp(6)),
  (@navid_card_applications, @navid_file, @navid_goal_training, 'Bewerbungen an drei Betriebe schicken',
    'Navid schreibt, Kim hilft.', 'AGREED', 'd', @d + interval 21 day, @tilda, utc_timestamp(6)),
  (@navid_card_young_adult, @navid_file, @navid_goal_home,
    'Antrag auf Hilfe für junge Volljährige (§ 41) stellen',
    'Navid stellt ihn selbst, die Hilfe gilt ab dem 18. Geburtstag. Tilda hilft beim Ausfüllen.', 'AGREED',
    'd', @d + interval 75 day, @tilda, utc_timestamp(6)),
  (@navid_card_flat, @navid_file, @navid_goal_home, 'Betreutes Wohnen ansehen',
    'Zwei Angebote, Navid sucht aus.', 'AGREED', 'h', @d + interval 45 day, @tilda, utc_timestamp(6));
insert into agreement_person (agreement_id, person_id) values
  (@navid_card_account, @navid),
  (@navid_card_account, @vera_person),
  (@navid_card_applications, @navid),
  (@navid_card_applications, @kim),
  (@navid_card_young_adult, @navid),
  (@navid_card_flat, @navid),
  (@navid_card_flat, @kim);
call move_card(@navid_card_licence, 'PAUSED', 'd', @tilda);
insert into hilfeplan (id, file_id, number, kind, meeting_on, board_on, previous_id, created_at) values
  (@navid_plan_4, @navid_file, 4, 'REVISION', @d - interval 40 day, @d - interval 40 day, @navid_plan_3,
    utc_timestamp(6));
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('d3191c3f-8d6e-492b-af43-57f7f0903654', @navid_file, 'MEETING', current_date,
    'Hilfeplangespräch im Regenbogenhaus, 90 Minuten. Da waren Navid, Frau Vollmacht, Kim Kompass, Frau '
    'Sprachbrücke und ich; Frau Mondschein war per Video dabei. Hauptthema: wie es weitergeht, wenn Navid 18 '
    'ist. Hilfe für junge Volljährige (§ 41) und Nachbetreuung (§ 41a) erklärt.', @tilda, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 36 day + interval '14:30' hour_minute);
insert into plan_section (id, plan_id, file_id, topic, text, state) values
  ('3449be56-a285-43ef-b45c-6dedfee479ba', @navid_plan_4, @navid_file, 'SINCE',
    'Navid hat ein Praktikum bei Elektro Funkenflug gemacht und ein gutes Zeugnis bekommen. Er hat seine '
    'Tante in Hamburg besucht.', 'DONE'),
  ('193cafcd-d43a-447e-b68e-f33dace2019e', @navid_plan_4, @navid_file, 'STRENGTHS',
    'Navid kocht, wäscht und hält sein Zimmer in Ordnung. Er fragt nach, wenn er etwas nicht versteht. Seine '
    'Tante ist für ihn da.', 'DONE'),
  ('1982bcfe-4318-4d67-aa96-e11b91d57f12', @navid_plan_4, @navid_file, 'NEEDS',
    'Navid braucht ein eigenes Konto, einen Ausbildungsplatz und einen Ort zum Wohnen, der nicht am 18. '
    'Geburtstag endet. Bei Briefen von Behörden möchte er weiter Hilfe.', 'DONE'),
  ('ee912836-b478-4aa0-8f51-5caaa38324b2', @navid_plan_4, @navid_file, 'HELP',
    'Heimerziehung (§ 34), Wohngruppe Regenbogenhaus, bis zum 18. Geburtstag. Danach, wenn Navid es '
    'beantragt, Hilfe für junge Volljährige (§ 41) im betreuten Wohnen. Nachbetreuung (§ 41a) danach: '
    'Vorschlag zwölf Monate, alle drei Monate ein Gespräch.', 'DONE'),
  ('d615a94c-a524-4e5a-8082-a1a0a12aa8ed', @navid_plan_4, @navid_file, 'WISHES',
    'Navid möchte im Stadtteil bleiben, wegen Schule und Freunden. Wir suchen dort zuerst. Er möchte, dass '
    'Kim ihn auch später besuchen kann: Das klären wir.', 'DONE'),
  ('b637eb62-52ff-42be-9073-71e18878df95', @navid_plan_4, @navid_file, 'SIBLINGS',
    'Wie in Fassung 3: Navid entscheidet, wann er über seine Geschwister spricht.', 'DONE');
insert into plan_party (id, plan_id, file_id, person_id, name, role, organisation, position, attendance, view,
    view_manner, view_on, view_missing, answer, answer_words) values
  ('98f3cbeb-5b23-48cd-9955-b010b3f9cf4d', @navid_plan_4, @navid_file, @navid, 'Navid Sternenberg',
    'YOUNG_PERSON', '', 0, 'IN_PERSON',
    'Ich freue mich auf 18, aber ich habe auch Angst. Ich will nicht an meinem Geburtstag meine Sachen '
    'packen. Ich will Elektroniker werden.', 'SAID', @d - interval 40 day, '', 'AGREED',
    'Einverstanden. Ich will die Wohnungen selbst ansehen.'),
  ('0c7db738-c071-480d-8157-9a4925eedae0', @navid_plan_4, @navid_file, @vera_person, 'Vera Vollmacht',
    'GUARDIAN', 'Amtsvormundschaft Musterstadt', 1, 'IN_PERSON',
    'Meine Aufgabe endet mit dem 18. Geburtstag. Bis dahin soll das Konto eröffnet und der Antrag '
    'vorbereitet sein.', 'SAID', @d - interval 40 day, '', 'AGREED', ''),
  ('be0d87a8-5a6c-4491-8274-57979bf4d397', @navid_plan_4, @navid_file, @laila, 'Laila Mondschein',
    'TRUSTED_PERSON', '', 2, 'VIDEO',
    'Navid ist ein guter Junge und arbeitet viel. Er kann mich immer anrufen.', 'SUMMARISED',
    @d - interval 40 day, '', 'AGREED', ''),
  ('5570e6e1-5c2e-478a-b575-ab42b816d267', @navid_plan_4, @navid_file, @kim, 'Kim Kompass', 'PROVIDER',
    'Wohngruppe Regenbogenhaus', 3, 'IN_PERSON',
    'Beobachtet: Navid versorgt sich an vier Tagen in der Woche selbst. Einschätzung: Betreutes Wohnen '
    'passt, ganz allein wäre noch zu früh.', 'WRITTEN', @d - interval 40 day, '', 'AGREED', ''),
  ('287a2c86-30a2-4ca7-b597-fdb6a6fb655f', @navid_plan_4, @navid_file, @tilda_person, 'Tilda Tintenfass',
    'CASEWORKER', 'Jugendamt Musterstadt', 4, 'IN_PERSON',
    'Navid hat viel erreicht. Der Übergang braucht feste Schritte mit Daten, damit nichts am Geburtstag '
    'hängen bleibt.', 'WRITTEN', @d - interval 40 day, '', 'AGREED', '');
call lock_plan(@navid_plan_4, @tilda);

set timestamp = unix_timestamp(@d - interval 35 day + interval '08:10' hour_minute);
update case_file set step = 'ENDING', next_meeting_on = @d + interval 50 day, version = version + 1
where id = @navid_file;

set timestamp = unix_timestamp(@d - interval 25 day + interval '11:20' hour_minute);
call move_card(@navid_card_cv, 'DONE', 'd', @tilda);
insert into completion (id, agreement_id, file_id, by_account, at) values
  ('5d4b7407-a62a-471b-9b96-f5566938b45a', @navid_card_cv, @navid_file, @tilda, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 18 day + interval '13:45' hour_minute);
call move_card(@navid_card_applications, 'DOING', 'd', @tilda);
call move_card(@navid_card_flat, 'DOING', 'd', @tilda);
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('43e7fefa-b350-41a3-95a1-c29dd461b886', @navid_file, 'CALL', current_date,
    'Kim Kompass: Der Lebenslauf ist fertig, die erste Bewerbung ist abgeschickt. Zum betreuten Wohnen gibt '
    'es zwei Besichtigungen.', @tilda, utc_timestamp(6));

set timestamp = unix_timestamp(@d - interval 12 day + interval '09:30' hour_minute);
insert into agreement (id, file_id, goal_id, title, detail, stage, position, due_on, changed_by,
    changed_at) values
  (@navid_card_aftercare, @navid_file, @navid_goal_home, 'Nachbetreuung (§ 41a) entwerfen',
    'Vorschlag: zwölf Monate, alle drei Monate ein Gespräch.', 'DOING', 'h', @d + interval 40 day, @tilda,
    utc_timestamp(6)),
  (@navid_card_school_visit, @navid_file, @navid_goal_training, 'Schnuppertag in der Berufsschule', '',
    'IDEA', 'd', null, @tilda, utc_timestamp(6));
insert into agreement_person (agreement_id, person_id) values
  (@navid_card_aftercare, @tilda_person),
  (@navid_card_school_visit, @navid);
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ('40deb8de-2eaa-48b2-afc3-54453c5d6958', @navid_file, 'LETTER', current_date,
    'Navid möchte wissen, was in seiner Akte steht. Sein Brief ist heute angekommen. Ich habe ihm den '
    'Eingang bestätigt und erklärt, wie es weitergeht.', @tilda, utc_timestamp(6));

set timestamp = default;

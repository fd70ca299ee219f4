-- An office larger than any: 100,000 files of 2,500 caseworkers in 50 teams, two people and two agreements in each file.
create or replace function named(word text) returns uuid deterministic
return concat_ws('-', left(md5(word), 8), mid(md5(word), 9, 4), concat('4', mid(md5(word), 14, 3)),
  concat('8', mid(md5(word), 18, 3)), right(md5(word), 12));
create temporary table nr as select seq as n, named(concat('account', seq mod 2500)) as account,
  named(concat('file', seq)) as file, named(concat('young', seq)) as young, named(concat('mother', seq)) as mother,
  elt(1 + seq mod 23, 'Adele', 'Bela', 'Caro', 'Dario', 'Elif', 'Fabio', 'Greta', 'Hamid', 'Ida', 'Jona', 'Karla', 'Liam',
    'Mina', 'Nuri', 'Olga', 'Paul', 'Quirin', 'Rana', 'Sami', 'Tessa', 'Umut', 'Vito', 'Wanda') as given,
  concat(elt(1 + seq mod 17, 'Ahorn', 'Birken', 'Distel', 'Eschen', 'Farn', 'Ginster', 'Hasel', 'Iris', 'Klee', 'Linden',
    'Moos', 'Nelken', 'Quitten', 'Rosen', 'Salbei', 'Tannen', 'Ulmen'),
    elt(1 + (seq div 17) mod 19, 'au', 'bach', 'berg', 'born', 'bruch', 'busch', 'feld', 'furt', 'garten', 'grund', 'hain', 'heim',
    'hof', 'moor', 'rain', 'see', 'tal', 'wald', 'weg')) as family
from seq_1_to_100000;
insert into team (id, name) select named(concat('team', seq)), concat('Großamt ', seq) from seq_0_to_49;
insert into person (id, given_name, family_name)
select named(concat('staff', seq)), 'Großamt', concat('Nummer', seq) from seq_0_to_2500;
insert into account (id, sign_in_name, display_name, person_id, team_id, password_hash)
select named(concat('account', seq)), concat('grossamt.', seq), concat('Großamt ', seq), named(concat('staff', seq)),
  named(concat('team', seq mod 50)), t.password_hash
from seq_0_to_2500 join account t on t.sign_in_name = 'tilda.tintenfass';
insert into account_role (account_id, role)
select named(concat('account', seq)), if(seq = 2500, 'TEAM_LEAD', 'CASEWORKER') from seq_0_to_2500;
insert into person (id, given_name, family_name) select young, given, family from nr;
insert into person (id, given_name, family_name) select mother, 'Mara', family from nr;
insert into search_key (person_id, kind, word) select young, 'NAME', lower(given) from nr;
insert into search_key (person_id, kind, word) select young, 'NAME', lower(family) from nr;
insert into search_key (person_id, kind, word) select mother, 'NAME', 'mara' from nr;
insert into search_key (person_id, kind, word) select mother, 'NAME', lower(family) from nr;
insert into case_file (id, number, young_person_id, step, opened_on, next_meeting_on)
select file, concat('51.2-HzE-1998-', n), young, 'PLAN_ACTIVE', current_date, current_date + interval n mod 180 day from nr;
insert into participant (id, file_id, person_id, role) select uuid(), file, young, 'YOUNG_PERSON' from nr;
insert into participant (id, file_id, person_id, role) select uuid(), file, mother, 'MOTHER' from nr;
insert into assignment (id, file_id, account_id, kind, valid_from)
select uuid(), file, account, 'RESPONSIBLE', current_date - interval 9 day from nr;
insert into agreement (id, file_id, title, stage, position, due_on, changed_by, changed_at)
select named(concat('card', n)), file, 'Schulweg üben', 'AGREED', 'V', current_date - interval 5 day + interval n mod 60 day, account,
  utc_timestamp(6) from nr;
insert into agreement (id, file_id, title, stage, position, changed_by, changed_at)
select named(concat('late', n)), file, 'Turnbeutel suchen', 'DOING', 'X', account, utc_timestamp(6) from nr;
insert into agreement_person (agreement_id, person_id) select named(concat('card', n)), young from nr;
insert into agreement_person (agreement_id, person_id) select named(concat('late', n)), mother from nr;
drop temporary table nr;
analyze table person, search_key, case_file, participant, assignment, agreement, agreement_person, account;

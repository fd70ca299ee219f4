-- Takes away what the walk brought and what came of its allowed steps; the journal stays, as if of yesterday.
create temporary table walked as
  select distinct a.file_id as id from assignment a join account w on w.id = a.account_id
  where w.sign_in_name like 'rundgang.%';
create temporary table walkers as
  select person_id as id from participant where file_id in (select id from walked)
  union select {staff};
update journal_entry set at = at - interval 1 day where account_id in (
  select id from account where sign_in_name like 'rundgang.%');
set foreign_key_checks = 0;
delete from file_visit where file_id in (select id from walked);
delete from draft where file_id in (select id from walked);
delete from plan_voice where evaluation_id in (
  select e.id from plan_evaluation e where e.file_id in (select id from walked));
delete from plan_evaluation where file_id in (select id from walked);
delete from plan_wish where file_id in (select id from walked);
delete from plan_terms where file_id in (select id from walked);
delete from plan_release where file_id in (select id from walked);
delete from plan_signature where file_id in (select id from walked);
delete from signature_image where file_id in (select id from walked);
delete from plan_answer where file_id in (select id from walked);
delete from plan_party where file_id in (select id from walked);
delete from plan_section where file_id in (select id from walked);
delete from hilfeplan where file_id in (select id from walked);
delete from confirmation where file_id in (select id from walked);
delete from undone_step where file_id in (select id from walked);
delete from agreement_comment where file_id in (select id from walked);
delete from completion where file_id in (select id from walked);
delete from agreement_person where agreement_id in (
  select a.id from agreement a where a.file_id in (select id from walked));
delete from agreement where file_id in (select id from walked);
delete from board_limit where file_id in (select id from walked);
delete from goal where file_id in (select id from walked);
delete from withdrawal where file_id in (select id from walked);
delete from entry where file_id in (select id from walked);
delete from participant where file_id in (select id from walked);
delete from custody where child_id in (select id from walkers);
delete from handover where file_id in (select id from walked);
delete from assignment where file_id in (select id from walked);
delete from case_file where id in (select id from walked);
delete from staff_session where account_id in (
  select id from account where sign_in_name like 'rundgang.%');
delete from visitor_session where account_id in (
  select id from account where sign_in_name like 'rundgang.%');
delete from file_release where file_id in (select id from walked);
delete from sent_form where account_id in (
  select id from account where sign_in_name like 'rundgang.%');
delete from draft where account_id in (
  select id from account where sign_in_name like 'rundgang.%');
delete from saved_search where account_id in (
  select id from account where sign_in_name like 'rundgang.%');
delete from known_device where account_id in (
  select id from account where sign_in_name like 'rundgang.%');
delete from staff_proposal where proposed_by in (
  select id from account where sign_in_name like 'rundgang.%');
delete from access_code where account_id in (
  select id from account where sign_in_name like 'rundgang.%');
delete from account_role where account_id in (
  select id from account where sign_in_name like 'rundgang.%');
delete from account where sign_in_name like 'rundgang.%';
delete from search_key where person_id in (select id from walkers);
delete from person where id in (select id from walkers);
delete from team where name like '%Rundgang%';
set foreign_key_checks = 1;
drop temporary table walked;
drop temporary table walkers;

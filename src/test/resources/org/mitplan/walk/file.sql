-- One file with something of everything; each text carries a canary with the letter of the file.
insert into person (id, given_name, family_name, birth_date, birth_date_known, phone) values
  ({young}, 'Kalle', 'kanarie-name-{x}', {today} - interval 12 year, 'KNOWN', ''),
  ({person}, 'Klara', 'kanarie-mother-{x}', null, 'NOT_ASKED', 'kanarie-phone-{x}');
insert into case_file (id, number, young_person_id, help, opened_on) values
  ({file}, 'kanarie-number-{x}', {young}, 'kanarie-help-{x}', {today} - interval {n}9 day);
insert into participant (id, file_id, person_id, role, organisation) values
  (uuid(), {file}, {young}, 'YOUNG_PERSON', ''),
  (uuid(), {file}, {person}, 'MOTHER', 'kanarie-organisation-{x}');
insert into custody (id, child_id, holder_id, kind, proof) values
  (uuid(), {young}, {person}, 'SOLE', 'kanarie-proof-{x}');
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ({entry}, {file}, 'NOTE', {today}, 'kanarie-entry-{x}', {responsible}, utc_timestamp(6));
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at) values
  ({mistake}, {file}, 'NOTE', {today}, 'kanarie-mistake-{x}', {responsible}, utc_timestamp(6)),
  ({withdrawn}, {file}, 'NOTE', {today}, 'kanarie-withdrawn-{x}', {responsible}, utc_timestamp(6));
insert into withdrawal (thing_id, kind, file_id, reason, withdrawn_by, withdrawn_at) values
  ({withdrawn}, 'NOTE', {file}, 'kanarie-why-{x}', {responsible}, utc_timestamp(6));
insert into goal (id, file_id, kind, title, own_words, own_words_by, owner_id, indicator, position)
values ({goal}, {file}, 'ACTION', 'kanarie-goal-{x}', 'kanarie-words-{x}', {young}, {young},
  'kanarie-indicator-{x}', {position});
insert into agreement (id, file_id, goal_id, title, detail, stage, position, changed_by, changed_at)
values
  ({card}, {file}, {goal}, 'kanarie-card-{x}', 'kanarie-detail-{x}', 'AGREED', {position},
    {responsible}, utc_timestamp(6)),
  ({done}, {file}, null, 'kanarie-done-{x}', '', 'DONE', {position}, {responsible}, utc_timestamp(6));
update agreement set rhythm = 'WEEKLY' where id = {card};
insert into agreement_comment (id, agreement_id, file_id, text, author_id, recorded_at) values
  (uuid(), {card}, {file}, 'kanarie-comment-{x}', {responsible}, utc_timestamp(6));
insert into agreement_person (agreement_id, person_id) values ({card}, {person});
insert into confirmation (id, agreement_id, file_id, person_id, answer, words, manner, said_on, wording,
  recorded_by, recorded_at)
values
  (uuid(), {card}, {file}, {person}, 'AGREED', 'kanarie-yes-{x}', 'TALK', {today}, 0, {responsible},
    utc_timestamp(6));
insert into completion (id, agreement_id, file_id, by_account, at) values
  (uuid(), {done}, {file}, {responsible}, utc_timestamp(6));
insert into hilfeplan (id, file_id, number, kind, meeting_on, board_on, created_at) values
  ({plan}, {file}, {n}, 'FIRST', '2026-01-15', date(utc_timestamp() + interval 2 hour), utc_timestamp(6));
insert into plan_section (id, plan_id, file_id, topic, text, state)
select uuid(), {plan}, {file}, t.topic, concat('kanarie-', lower(t.topic), '-{x}'), 'DONE'
from (select 'SINCE' as topic union all select 'STRENGTHS' union all select 'NEEDS'
  union all select 'HELP' union all select 'WISHES' union all select 'SIBLINGS') t;
insert into plan_party (id, plan_id, file_id, person_id, name, role, position, attendance, view)
values
  (uuid(), {plan}, {file}, {young}, 'kanarie-name-{x}', 'YOUNG_PERSON', 1, 'IN_PERSON',
    'kanarie-view-{x}'),
  (uuid(), {plan}, {file}, {person}, 'kanarie-mother-{x}', 'MOTHER', 2, 'IN_PERSON', '');
insert into plan_terms (plan_id, file_id, provider, suitable, needed) values
  ({plan}, {file}, 'kanarie-provider-{x}', 'YES', 'YES');
insert into plan_wish (id, plan_id, file_id, person_id, wish, position) values
  ({wish}, {plan}, {file}, {person}, 'kanarie-wish-{x}', 1);
insert into plan_evaluation (id, plan_id, file_id, title, outcome, why, position) values
  ({evaluation}, {plan}, {file}, 'kanarie-evaluation-{x}', 'OPEN', '', 1);
insert into plan_voice (evaluation_id, person_id, words) values
  ({evaluation}, {person}, 'kanarie-voice-{x}');
insert into plan_answer (id, plan_id, file_id, person_id, number, answer, words, manner, given_on,
  recorded_by, recorded_at)
values
  (uuid(), {plan}, {file}, {young}, 1, 'REMARK', 'kanarie-answer-{x}', 'MEETING', {today},
    {responsible}, utc_timestamp(6)),
  (uuid(), {plan}, {file}, {person}, 1, 'AGREED', '', 'MEETING', {today},
    {responsible}, utc_timestamp(6));
insert into signature_image (id, plan_id, file_id, media_type, bytes) values
  ({goal}, {plan}, {file}, 'image/png', 'kanarie-signature-{x}');
insert into plan_signature (id, plan_id, file_id, person_id, number, manner, signed_on, image_id,
  content, recorded_by, recorded_at)
values
  (uuid(), {plan}, {file}, {person}, 1, 'DRAWN', {today}, {goal}, '', {responsible},
    utc_timestamp(6));
insert into draft (account_id, file_id, kind, tab, body, saved_at) values
  ({responsible}, {file}, 'entry', '', '{"text":"kanarie-draft-{x}"}', utc_timestamp(6));
insert into saved_search (id, account_id, name, query) values
  ({file}, {responsible}, 'kanarie-saved-{x}', 'whose=own');
insert into assignment (id, file_id, account_id, kind, valid_from, valid_to) values
  (uuid(), {file}, {responsible}, 'RESPONSIBLE', {today} - interval 3 day, null),
  ({duty}, {file}, {future}, 'DEPUTY', {today} + interval 2 day, {today} + interval 9 day);
insert into handover (id, file_id, offered_to, offered_by, note, offered_at) values
  ({offer}, {file}, {colleague}, {responsible}, 'kanarie-note-{x}', utc_timestamp(6));

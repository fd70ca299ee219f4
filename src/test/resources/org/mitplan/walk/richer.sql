-- What else a file can hold: what is under way, waits, was answered, and is new to whoever was away.
insert into board_limit (file_id, together, each_person) values ({file}, {n}1, {n}2);
insert into agreement (id, file_id, goal_id, title, stage, position, due_on, changed_by, changed_at)
values
  ({late}, {file}, {goal}, 'kanarie-late-{x}', 'DOING', {position}, {today} - interval {n} day, {deputy},
    utc_timestamp(6));
insert into agreement_person (agreement_id, person_id) values ({late}, {person});
insert into completion (id, agreement_id, file_id, by_account, at, occurred_on) values
  (uuid(), {card}, {file}, {responsible}, utc_timestamp(6) - interval {n} day, {today} - interval {n} day);
update agreement set position = 'n', version = version + 1 where id = {card};
update agreement set position = {position}, version = version + 1 where id = {card};
insert into undone_step (id, agreement_id, file_id, step, stood_since, by_account, at) values
  (uuid(), {card}, {file}, 0, '2020-01-01', {responsible}, '2020-01-01');
update goal set title = 'kanarie-goal-{x}', version = version + 1 where id = {goal};
insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at, amends_id) values
  (uuid(), {file}, 'NOTE', {today}, 'kanarie-news-{x}', {deputy}, utc_timestamp(6), {entry});
insert into plan_release (id, plan_id, file_id, number, step, note, recorded_by, recorded_at) values
  (uuid(), {plan}, {file}, 1, if({n} = 1, 'RETURNED', 'SUBMITTED'), 'kanarie-release-{x}', {responsible}, utc_timestamp(6));
insert into handover (id, file_id, offered_to, offered_by, note, offered_at, answer, answered_by, answered_at, reason)
values
  (uuid(), {file}, {colleague}, {responsible}, 'kanarie-first-{x}', utc_timestamp(6) - interval 1 day, 'DECLINED',
    {colleague}, utc_timestamp(6), 'kanarie-reason-{x}');
insert into file_visit (account_id, file_id, last_at, before_at) values
  ({responsible}, {file}, utc_timestamp(6) - interval {n} day, utc_timestamp(6) - interval {n} day);
update case_file set next_meeting_on = {today} + interval {n} day, version = version + ({n} > 1) where id = {file};
insert into search_key (person_id, kind, word) values ({young}, 'NAME', 'kalle');
insert into draft (account_id, file_id, kind, thing_id, tab, body, saved_at) values
  ({responsible}, {file}, 'comment', {card}, '', '{"text":"kanarie-about-{x}"}', utc_timestamp(6));
-- Somebody else is responsible for file a, too; the staff's person takes part in file b.
insert into assignment (id, file_id, account_id, kind, valid_from)
select uuid(), {file}, {spare}, 'RESPONSIBLE', {today} from dual where {n} = 1;
insert into participant (id, file_id, person_id, role)
select uuid(), {file}, {staff}, 'CASEWORKER' from dual where {n} = 4;
-- What stands against taking a card or a version back, one thing for each reason.
insert into agreement (id, file_id, title, stage, position, changed_by, changed_at)
select c.id, {file}, 'kanarie-against-{x}', 'AGREED', {position}, {responsible}, utc_timestamp(6)
from (select {commented} as id union all select {changed} union all select {quoted} union all select {plain}) c;
insert into agreement_comment (id, agreement_id, file_id, text, author_id, recorded_at) values
  (uuid(), {commented}, {file}, 'kanarie-remark-{x}', {deputy}, utc_timestamp(6));
update agreement set changed_by = {deputy}, version = version + 1 where id = {changed};
update hilfeplan set begun_by = {responsible} where id = {plan};
insert into hilfeplan (id, file_id, number, kind, meeting_on, board_on, created_at, begun_by, state, locked_at,
  locked_by, locked_name, board)
values
  ({locked}, {file}, {n}1, 'FIRST', '2026-01-15', '2026-01-15', utc_timestamp(6), {responsible}, 'LOCKED',
    utc_timestamp(6), {responsible}, (select display_name from account where id = {responsible}), json_object('goals', json_array(json_object('id', {quoted}, 'kind', 'ACTION',
      'title', 'kanarie-kept-{x}', 'ownWords', '', 'ownWordsBy', '', 'owner', '', 'indicator', '', 'dueOn', '',
      'state', 'OPEN', 'agreements', json_array())), 'withoutGoal', json_array()));
insert into hilfeplan (id, file_id, number, kind, meeting_on, board_on, created_at, begun_by)
select p.id, {file}, p.number, 'FIRST', '2026-01-15', '2026-01-15', utc_timestamp(6), {responsible}
from (select {answered} as id, {n}2 as number union all select {signed}, {n}3 union all select {shared}, {n}4) p;
insert into plan_party (id, plan_id, file_id, person_id, name, role, position, view)
select uuid(), p.id, {file}, {person}, 'kanarie-party-{x}', 'MOTHER', 1, ''
from hilfeplan p where p.id in ({locked}, {answered}, {signed});
insert into plan_answer (id, plan_id, file_id, person_id, number, answer, words, manner, given_on, recorded_by, recorded_at)
select uuid(), p.id, {file}, {person}, 1, 'REMARK', 'kanarie-late-{x}', 'MEETING', {today}, {responsible},
  utc_timestamp(6) + interval 1 second
from hilfeplan p where p.id in ({locked}, {answered});
insert into plan_signature (id, plan_id, file_id, person_id, number, manner, signed_on, content, recorded_by, recorded_at)
values
  (uuid(), {signed}, {file}, {person}, 1, 'ON_PAPER', {today}, '', {responsible}, utc_timestamp(6));
insert into journal_entry (at, account_id, file_id, section, action) values
  (utc_timestamp(6) + interval if({n} = 1, 1, -9999) second, {deputy}, {file}, 'HILFEPLAN', 'WRITE');
insert into agreement (id, file_id, title, stage, position, changed_by, changed_at) values
  ({gonecard}, {file}, 'kanarie-gone-{x}', 'AGREED', {position}, {responsible}, utc_timestamp(6));
insert into hilfeplan (id, file_id, number, attempt, kind, meeting_on, board_on, created_at, begun_by) values
  ({goneplan}, {file}, {n}5, 1, 'FIRST', '2026-01-15', '2026-01-15', utc_timestamp(6), {responsible});
insert into withdrawal (thing_id, kind, file_id, reason, withdrawn_by, withdrawn_at) values
  ({gonecard}, 'CARD', {file}, 'kanarie-why-{x}', {responsible}, utc_timestamp(6)),
  ({goneplan}, 'PLAN', {file}, 'kanarie-why-{x}', {responsible}, utc_timestamp(6));
insert into draft (account_id, file_id, kind, tab, body, saved_at) values
  ({responsible}, {file}, 'entry', 'entry', '{"text":"kanarie-tab-{x}"}', utc_timestamp(6));
-- Somebody went away from file a and left words there; file b is offered to the other team.
insert into file_visit (account_id, file_id, last_at, before_at)
select {expired}, {file}, utc_timestamp(6) - interval 1 day, utc_timestamp(6) - interval 1 day from dual where {n} = 1;
insert into draft (account_id, file_id, kind, tab, body, saved_at)
select {expired}, {file}, 'entry', '', '{"text":"kanarie-left-{x}"}', utc_timestamp(6) from dual where {n} = 1;
update handover set offered_to = {otherlead} where id = {offer} and {n} = 4;
insert into agreement_person (agreement_id, person_id)
select {late}, person_id from account where sign_in_name = 'tilda.tintenfass';
insert into file_release (id, file_id, kind, thing_id, person_id, released_by, released_at, withheld, reason) values
  (uuid(), {file}, 'ENTRY', {entry}, {person}, {responsible}, utc_timestamp(6), 'kanarie-kept-{x}', 'kanarie-for-{x}'),
  (uuid(), {file}, 'CARD', {card}, {person}, {responsible}, utc_timestamp(6), '', '');

-- An answer that was entered by mistake into a locked version is taken back by a row of its own; both stay on record.
alter table plan_answer drop constraint ck_plan_answer_answer;
alter table plan_answer add constraint ck_plan_answer_answer check (answer in (
  'OPEN', 'AGREED', 'REMARK', 'DISAGREED', 'NOT_REACHED', 'MISTAKEN'));

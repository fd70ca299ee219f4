-- Whoever evaluates a goal says whether it goes on. PARTLY and NOT_REACHED always meant that it does; that it ended is new.
alter table goal drop constraint ck_goal_state;
alter table goal modify column state varchar(17) not null default 'OPEN';
alter table goal add constraint ck_goal_state check (state in (
  'OPEN', 'REACHED', 'PARTLY', 'NOT_REACHED', 'PARTLY_ENDED', 'NOT_REACHED_ENDED', 'DROPPED'));
alter table plan_evaluation drop constraint ck_plan_evaluation_outcome;
alter table plan_evaluation modify column outcome varchar(17) null comment 'null until somebody answers';
alter table plan_evaluation add constraint ck_plan_evaluation_outcome check (outcome in (
  'OPEN', 'REACHED', 'PARTLY', 'NOT_REACHED', 'PARTLY_ENDED', 'NOT_REACHED_ENDED', 'DROPPED'));

-- Words of the version before that were confirmed say by whom and when.
alter table plan_party
  add column view_confirmed_by uuid null,
  add column view_confirmed_at datetime(6) null comment 'when it was confirmed that words of an earlier version still hold',
  add constraint fk_plan_party_view_confirmed_by foreign key (view_confirmed_by) references account (id),
  add constraint ck_plan_party_view_confirmed check ((view_confirmed_by is null) = (view_confirmed_at is null));

-- Wishes of the version before are asked about, and so is the choice that people had.
alter table plan_wish add column taken_over boolean not null default false comment 'from the version before, not yet confirmed';
alter table plan_terms add column choice_taken_over boolean not null default false comment 'as taken_over, of the choice';

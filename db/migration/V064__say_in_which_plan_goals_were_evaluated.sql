-- Whoever reads what became of a goal learns in which version of the plan it was said; goals said on the board keep none.
alter table goal
  add column said_in_plan int null comment 'number of the version that says what became of it; null where the board does';

-- Whoever says what became of a goal says it in view of the goal as it stood; what was changed on the board since is asked again.
alter table plan_evaluation
  add column goal_version int null comment 'of the goal as it stood when this was answered; null where the answer was taken over from the board';
update plan_evaluation e join goal g on g.id = e.goal_id set e.goal_version = g.version;

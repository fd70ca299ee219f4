-- What the newest locked version says became of a goal stands on the board, too, unless somebody changed the goal since.
update goal g join (
  select e.goal_id, e.outcome, h.locked_at, h.locked_by,
    row_number() over (partition by e.goal_id order by h.number desc) as newest
  from plan_evaluation e join hilfeplan h on h.id = e.plan_id
  where h.state = 'LOCKED' and e.goal_id is not null) said on said.goal_id = g.id and said.newest = 1
set g.state = said.outcome, g.changed_by = said.locked_by, g.version = g.version + 1
where g.state = 'OPEN' and said.outcome <> 'OPEN' and g.row_start < said.locked_at;

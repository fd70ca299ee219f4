-- What Mia's second plan says became of her goals stands on the board since it was locked.
set @mia_plan_2 = 'ca2d344e-0da6-46b2-9435-0076b036e8e9';
select locked_at, locked_by into @at, @by from hilfeplan where id = @mia_plan_2;
set timestamp = unix_timestamp(@at);
update goal g join plan_evaluation e on e.goal_id = g.id and e.plan_id = @mia_plan_2 and e.outcome <> 'OPEN'
set g.state = e.outcome, g.changed_by = @by, g.version = g.version + 1;
set timestamp = default;

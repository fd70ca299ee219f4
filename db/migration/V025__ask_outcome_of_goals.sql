-- That a goal goes on is an answer (OPEN); no answer is null. In versions still written nobody can tell one from the other, so they ask again.
alter table plan_evaluation modify column outcome varchar(11) null comment 'null until somebody answers';
update plan_evaluation e join hilfeplan h on h.id = e.plan_id
set e.outcome = null where e.outcome = 'OPEN' and h.state = 'DRAFT';

-- What the invented families answered to their plans, and which of them signed on paper.
insert into plan_answer (id, plan_id, file_id, person_id, number, answer, words, manner, given_on, recorded_by,
    recorded_at)
select uuid(), p.plan_id, p.file_id, p.person_id, 1, p.answer, p.answer_words, 'MEETING', h.meeting_on, h.locked_by,
  h.locked_at
from plan_party p join hilfeplan h on h.id = p.plan_id
where p.answer <> 'OPEN' and h.state = 'LOCKED'
  and not exists (select 1 from plan_answer a where a.plan_id = p.plan_id and a.person_id = p.person_id);

insert into plan_signature (id, plan_id, file_id, person_id, number, manner, signed_on, recorded_by, recorded_at)
select uuid(), a.plan_id, a.file_id, a.person_id, 1, 'ON_PAPER', a.given_on, a.recorded_by, a.recorded_at
from plan_answer a
where a.answer in ('AGREED', 'REMARK', 'DISAGREED')
  and not exists (select 1 from plan_signature s where s.plan_id = a.plan_id and s.person_id = a.person_id);

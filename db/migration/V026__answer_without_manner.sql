-- Whoever was not reached, or is open again, said nothing: then there is no manner in which they said it.
alter table plan_answer modify column manner varchar(8) null comment 'null where nobody said anything';

-- Family Apfelbaum agreed in their last meeting that nobody should be busy with more than two things at once.
insert into board_limit (file_id, together, each_person) values
  ('e209ed59-e5e5-4c41-a65d-dd4487ad1429', 6, 2);

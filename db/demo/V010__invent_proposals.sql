-- A second administrator, and what waits for a second person.
set
  @frieda_person = '0f4c6c02-0a4f-4cf5-9f0b-9d1f1d0c7a61',
  @frieda = '5b1b5a0e-7d3c-4f0e-9d55-3a2c4f1d8e10',
  @anton = 'b34385f4-6ec6-44ba-8a50-48b44af0dd5c',
  @klara = 'd3a06069-7e48-4f32-85fd-bc64e643b7a1',
  @susi = '24447ada-031d-4483-90b8-09308cb9dfc2',
  @sued = 'cc38bbdf-4672-479a-9f24-e2611747cf97';
insert into person (id, given_name, family_name, phone) values
  (@frieda_person, 'Frieda', 'Freigabe', '030 23125-112');
insert into account (id, sign_in_name, display_name, person_id, password_hash) values
  (@frieda, 'frieda.freigabe', 'Frieda Freigabe', @frieda_person, '${demoPasswordHash}');
insert into account_role (account_id, role) values (@frieda, 'ADMINISTRATOR');
insert into staff_proposal (id, kind, account_id, given_name, family_name, sign_in_name, team_id, roles, state,
    proposed_by, proposed_at, decided_by, decided_at) values
  ('c1b9a3f0-0f5e-4a55-8c0b-5f0a7f6b1a01', 'CHANGE_TEAM', @susi, '', '', '', @sued, '', 'CONFIRMED',
    @anton, utc_timestamp(6) - interval 200 day, @frieda, utc_timestamp(6) - interval 199 day),
  ('c1b9a3f0-0f5e-4a55-8c0b-5f0a7f6b1a02', 'NEW_ACCOUNT', null, 'Paul', 'Pinnwand', 'paul.pinnwand', @sued,
    'CASEWORKER', 'OPEN', @anton, utc_timestamp(6) - interval 26 hour, null, null),
  ('c1b9a3f0-0f5e-4a55-8c0b-5f0a7f6b1a03', 'RESET_PASSWORD', @klara, '', '', '', null, '', 'OPEN',
    @frieda, utc_timestamp(6) - interval 3 hour, null, null);

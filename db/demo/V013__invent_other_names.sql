-- What else happened to accounts: somebody left, a task was taken away, and somebody married.
set
  @anton = 'b34385f4-6ec6-44ba-8a50-48b44af0dd5c',
  @frieda = '5b1b5a0e-7d3c-4f0e-9d55-3a2c4f1d8e10',
  @rosi = 'e0c8f1b5-30ad-4c39-8c4a-6f0f6b6b7a15',
  @susi = '24447ada-031d-4483-90b8-09308cb9dfc2',
  @vera = 'd8ea8dee-558a-45a5-af58-58315af878e8';
insert into staff_proposal (id, kind, account_id, given_name, family_name, sign_in_name, roles, state, former_name,
    proposed_by, proposed_at, decided_by, decided_at) values
  ('c1b9a3f0-0f5e-4a55-8c0b-5f0a7f6b1a04', 'DISABLE_ACCOUNT', @rosi, '', '', '', '', 'DONE', '',
    @anton, utc_timestamp(6) - interval 12 day, @anton, utc_timestamp(6) - interval 12 day),
  ('c1b9a3f0-0f5e-4a55-8c0b-5f0a7f6b1a05', 'TAKE_ROLE', @susi, '', '', '', 'OFFICIAL_GUARDIAN', 'DONE', '',
    @frieda, utc_timestamp(6) - interval 90 day, @frieda, utc_timestamp(6) - interval 90 day),
  ('c1b9a3f0-0f5e-4a55-8c0b-5f0a7f6b1a06', 'CHANGE_NAME', @susi, 'Susi', 'Südwind', 'susi.suedwind', '', 'CONFIRMED',
    'Susi Nordlicht', @anton, utc_timestamp(6) - interval 150 day, @frieda, utc_timestamp(6) - interval 149 day),
  ('c1b9a3f0-0f5e-4a55-8c0b-5f0a7f6b1a07', 'CHANGE_NAME', @vera, 'Vera', 'Vertrauen', 'vera.vertrauen', '', 'OPEN', '',
    @frieda, utc_timestamp(6) - interval 5 hour, null, null);

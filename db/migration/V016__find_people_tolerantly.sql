-- The words under which a person is found: names without umlauts and accents, their sound, digits of the telephone.
-- Made by the application, which alone can say how a name sounds; it adds them for older rows when it starts.
create table search_key (
  person_id uuid        not null,
  kind      varchar(5)  not null,
  word      varchar(80) not null collate utf8mb4_bin,
  primary key (person_id, kind, word),
  constraint fk_search_key_person foreign key (person_id) references person (id),
  constraint ck_search_key_kind check (kind in ('NAME', 'SOUND', 'PHONE')),
  index ix_search_key_word (kind, word)
);

grant select, insert, delete on search_key to mitplan_app;

-- Module people: people give two numbers and say which is which; each is found by itself.
alter table person modify column phone varchar(120) not null default '';

-- Whoever has several numbers gets search keys anew, which the application makes at its start.
delete k from search_key k join person p on p.id = k.person_id where p.phone regexp '[^0-9+(). -]';

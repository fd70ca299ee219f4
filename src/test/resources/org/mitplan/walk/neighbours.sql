-- Whoever has no way into file a may work on file b.
insert into assignment (id, file_id, account_id, kind, valid_from)
select uuid(), {own}, a.id, 'DEPUTY', {today} - interval 9 day from account a
where a.id in ({expired}, {future}, {former}, {colleague}, {otherteam});

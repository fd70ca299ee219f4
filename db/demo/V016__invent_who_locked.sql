-- Whoever locked the invented plans was called then as now; where the column comes later, its migration says so.
select if(count(*) = 0, 'do 0', 'update hilfeplan h join account a on a.id = h.locked_by set h.locked_name = a.display_name')
  into @tell from information_schema.columns where table_schema = database() and table_name = 'hilfeplan' and column_name = 'locked_name';
execute immediate @tell;

-- Whoever locked the invented plans was called then as now.
update hilfeplan h join account a on a.id = h.locked_by set h.locked_name = a.display_name where h.state = 'LOCKED';

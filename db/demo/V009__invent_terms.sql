-- What the plans of the invented families decide in fields, what people wished for, and what became of goals.
set
  @mia_plan_1 = 'a90b06bb-3075-40a3-a71b-d3c3c1e99421',
  @mia_plan_2 = 'ca2d344e-0da6-46b2-9435-0076b036e8e9',
  @navid_plan_3 = 'f0aff740-d8d1-44a5-b480-fadd91f67331',
  @navid_plan_4 = 'f8368eae-9159-4f94-b57f-0870f306dafb';

insert into plan_terms (plan_id, file_id, form, provider, worker, scope, place, starts_on, ends_on, suitable, needed,
    review_reason, informed_on, options, next_meeting_on, report_due_on, invited_by)
select h.id, h.file_id, t.form, t.provider, t.worker, t.scope, t.place, h.meeting_on + interval t.starts day,
  h.meeting_on + interval t.ends day, t.verdict, t.verdict, t.reason, h.meeting_on - interval 30 day, t.options,
  h.meeting_on + interval t.again day, h.meeting_on + interval t.again - 14 day, 'Tilda Tintenfass'
from hilfeplan h join (
  select @mia_plan_1 as id, 'FAMILY_SUPPORT' as form, 'Leuchtturm Familienhilfe gGmbH' as provider,
    'Fritzi Fernrohr' as worker, '6 Stunden in der Woche' as scope, 'zu Hause' as place, 7 as starts, 365 as ends,
    'OPEN' as verdict, '' as reason, 'Familienhilfe bei zwei Trägern, Tagesgruppe Regenschirm' as options, 98 as again
  union all select @mia_plan_2, 'FAMILY_SUPPORT', 'Leuchtturm Familienhilfe gGmbH', 'Fritzi Fernrohr',
    '6 Stunden in der Woche', 'zu Hause', -91, 267, 'YES',
    'Der Morgen ist ruhiger geworden. Frau Apfelbaum braucht noch Zeiten zum Ausruhen.',
    'Familienhilfe weiter, Tagesgruppe Regenschirm, Mutter-Kind-Kur', 109
  union all select @navid_plan_3, 'RESIDENTIAL_CARE', 'Regenbogenhaus', 'Kim Kompass',
    'rund um die Uhr, eigenes Zimmer', 'Regenbogenhaus', -400, 317, 'YES', 'Navid fühlt sich dort sicher.',
    'Wohngruppe, betreute Jugendwohnung', 157
  union all select @navid_plan_4, 'RESIDENTIAL_CARE', 'Regenbogenhaus', 'Kim Kompass',
    'rund um die Uhr, eigenes Zimmer', 'Regenbogenhaus', -557, 160, 'YES',
    'Bis zum 18. Geburtstag ja. Danach möchte Navid in eine eigene Wohnung mit Begleitung.',
    'Wohngruppe bis 18, danach betreutes Einzelwohnen (§ 41)', 120) t on t.id = h.id;

insert into plan_wish (id, plan_id, file_id, person_id, wish, answer, reason, position)
select uuid(), plan_id, file_id, person_id, 'In eine Fußballmannschaft gehen', 'MET',
  '', 1
from plan_party where plan_id = @mia_plan_2 and role = 'YOUNG_PERSON';
insert into plan_wish (id, plan_id, file_id, person_id, wish, answer, reason, position)
select uuid(), plan_id, file_id, person_id, 'Dass Frau Fernrohr bleibt', 'MET',
  '', 2
from plan_party where plan_id = @mia_plan_2 and role = 'MOTHER';
insert into plan_wish (id, plan_id, file_id, person_id, wish, answer, reason, position)
select uuid(), plan_id, file_id, person_id, 'Abends länger aufbleiben als Ben', 'PARTLY',
  'Am Freitag und Samstag ja. An Schultagen braucht Mia den Schlaf, darüber wird im Herbst noch einmal gesprochen.', 3
from plan_party where plan_id = @mia_plan_2 and role = 'YOUNG_PERSON';
insert into plan_wish (id, plan_id, file_id, person_id, wish, answer, reason, position)
select uuid(), plan_id, file_id, person_id, 'Eine eigene Wohnung', 'PARTLY',
  'Mit 18 und mit Begleitung. Der Antrag wird zusammen vorbereitet.', 1
from plan_party where plan_id = @navid_plan_4 and role = 'YOUNG_PERSON';

insert into plan_evaluation (id, plan_id, file_id, goal_id, title, outcome, why, position)
select uuid(), h.id, h.file_id, g.id, g.title,
  case when g.kind = 'GUIDING' then 'OPEN' else 'PARTLY' end,
  case when g.kind = 'GUIDING' then 'Das braucht länger.' else 'An drei von fünf Tagen klappt es.' end,
  row_number() over (order by g.position)
from hilfeplan h join goal g on g.file_id = h.file_id
where h.id = @mia_plan_2 and g.kind in ('GUIDING', 'FRAMEWORK');

insert into plan_voice (evaluation_id, person_id, words, rating)
select e.id, p.person_id, case p.role when 'YOUNG_PERSON' then 'Ist schon besser, aber nicht jeden Tag.'
    else 'Ich merke es vor allem montags.' end, case p.role when 'YOUNG_PERSON' then 6 else null end
from plan_evaluation e join plan_party p on p.plan_id = e.plan_id
where e.plan_id = @mia_plan_2 and e.outcome = 'PARTLY' and p.role in ('YOUNG_PERSON', 'MOTHER');

insert into plan_section (id, plan_id, file_id, topic, text, state)
select uuid(), h.id, h.file_id, t.topic, t.text, 'DONE' from hilfeplan h join (
  select 'PERSPECTIVE' as topic, 'Navid kann nicht zu seinen Eltern zurück. Er lebt bis zum 18. Geburtstag im '
    'Regenbogenhaus und zieht danach in eine eigene Wohnung mit Begleitung.' as text
  union all select 'EVERYDAY', 'Über Schule, Arzt und Taschengeld entscheidet im Alltag das Regenbogenhaus, alles andere '
    'die Vormundin. Navid telefoniert, wann er möchte, mit seiner Tante Laila und besucht sie in den Ferien.'
  union all select 'AFTERCARE', 'Nach dem Auszug bleibt Kim ein Jahr lang ansprechbar. Frau Tintenfass meldet sich alle '
    'drei Monate.') t
where h.id = @navid_plan_4;

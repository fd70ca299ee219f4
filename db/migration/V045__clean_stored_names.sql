-- Names and titles from before texts were cleaned: what steers the display goes, each kind of blank becomes a plain one.
-- Notes, own words, plans and the journal stay as they were written.
set @hidden = '[\\x01-\\x08\\x0E-\\x1F\\x7F-\\x84\\x86-\\x9F\\xAD\\x{061C}\\x{180E}\\x{200B}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2060}-\\x{206F}\\x{FEFF}\\x{FFF9}-\\x{FFFC}]' collate utf8mb4_german2_ci;
set @blank = '[\\x09-\\x0D\\x{85}\\xA0\\x{1680}\\x{2000}-\\x{200A}\\x{2028}\\x{2029}\\x{202F}\\x{205F}\\x{3000}]+| {2,}' collate utf8mb4_german2_ci;
set @unclean = concat(@hidden, '|', @blank) collate utf8mb4_german2_ci;

update person
   set given_name = coalesce(nullif(trim(regexp_replace(regexp_replace(given_name, @hidden, ''), @blank, ' ')), ''), '–'),
       family_name = coalesce(nullif(trim(regexp_replace(regexp_replace(family_name, @hidden, ''), @blank, ' ')), ''), '–'),
       language = trim(regexp_replace(regexp_replace(language, @hidden, ''), @blank, ' ')),
       phone = trim(regexp_replace(regexp_replace(phone, @hidden, ''), @blank, ' '))
 where concat_ws('', given_name, family_name, language, phone) regexp @unclean;

update account
   set display_name = coalesce(nullif(trim(regexp_replace(regexp_replace(display_name, @hidden, ''), @blank, ' ')), ''), '–')
 where display_name regexp @unclean;

update participant
   set organisation = trim(regexp_replace(regexp_replace(organisation, @hidden, ''), @blank, ' '))
 where organisation regexp @unclean;

update case_file
   set help = trim(regexp_replace(regexp_replace(help, @hidden, ''), @blank, ' '))
 where help regexp @unclean;

update goal
   set title = coalesce(nullif(trim(regexp_replace(regexp_replace(title, @hidden, ''), @blank, ' ')), ''), '–')
 where title regexp @unclean;

update agreement
   set title = coalesce(nullif(trim(regexp_replace(regexp_replace(title, @hidden, ''), @blank, ' ')), ''), '–')
 where title regexp @unclean;

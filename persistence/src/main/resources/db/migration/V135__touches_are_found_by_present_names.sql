-- why: who has another name today is searched by that one; the names of the day of writing, folded as they were, leave the searched text
UPDATE touch SET search_text = REPLACE(search_text, REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(LOWER(who), 'ß', 'ss'), 'ä', 'a'), 'ö', 'o'), 'ü', 'u'), 'ae', 'a'), 'oe', 'o'), 'ue', 'u'), '');

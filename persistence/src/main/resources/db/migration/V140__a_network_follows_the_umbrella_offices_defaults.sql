-- why: language and second factor have a default of the umbrella office, too; what a network said itself is kept apart from what counts
ALTER TABLE network
  ADD COLUMN opened_as VARCHAR(120) NULL,
  ADD COLUMN own_language VARCHAR(2) NULL,
  ADD COLUMN own_second_factor BOOLEAN NULL;

UPDATE network SET opened_as = name;
UPDATE network SET own_language = language WHERE language <> 'de';
UPDATE network SET own_second_factor = TRUE WHERE second_factor_required;

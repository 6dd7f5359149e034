-- why: a consent that a list brings in is proof only with the words that were in force (GDPR Art. 7)
ALTER TABLE member_import
  ADD COLUMN consent_text VARCHAR(120) NOT NULL DEFAULT '';

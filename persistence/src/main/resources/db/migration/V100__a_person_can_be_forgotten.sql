-- why: who wants to be forgotten leaves a row without a person, because answers and touches of the member hang on it; the database keeps it empty
ALTER TABLE contact
  ADD COLUMN erased_at DATETIME(6) NULL,
  ADD CONSTRAINT contact_erased CHECK (erased_at IS NULL OR (archived_at IS NOT NULL AND title = '' AND first_name = '' AND last_name = '' AND position = '' AND email IS NULL AND phone = '' AND interests = '' AND search_text = ''));

-- why: those who come and are reached by phone hear of address and agenda, too; what is done must not be done twice
ALTER TABLE invitation ADD COLUMN eve_called_at DATETIME(6) NULL;

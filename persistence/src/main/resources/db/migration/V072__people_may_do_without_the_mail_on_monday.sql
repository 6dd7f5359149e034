-- why: the mail about late tasks helps some and bothers others
ALTER TABLE account ADD COLUMN task_mail BOOLEAN NOT NULL DEFAULT TRUE;

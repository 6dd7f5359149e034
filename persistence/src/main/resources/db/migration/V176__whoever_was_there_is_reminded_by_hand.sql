-- why: nobody is reminded unless somebody has looked who it would be; at most twice, and not too soon
ALTER TABLE feedback_request ADD COLUMN reminders INT NOT NULL DEFAULT 0;
ALTER TABLE feedback_request ADD COLUMN reminded_at DATETIME(6) NULL;

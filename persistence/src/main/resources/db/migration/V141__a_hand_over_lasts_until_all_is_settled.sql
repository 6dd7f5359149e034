-- why: what was open when somebody left can still be settled by whoever took over, and then the hand-over is done
ALTER TABLE team_handover ADD COLUMN done_at DATETIME(6) NULL;

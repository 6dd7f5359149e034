-- why: the umbrella office is told whether a network still looks after its profile, and must not look into the profile for it
ALTER TABLE network ADD COLUMN profile_confirmed_at DATETIME(6) NULL;

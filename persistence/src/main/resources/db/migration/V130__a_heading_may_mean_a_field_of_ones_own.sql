-- why: a column of a member list can mean one of the network's own fields; the number is kept without a foreign key, because a field that is gone means nothing any more
ALTER TABLE import_heading ADD COLUMN field_id BIGINT NULL;

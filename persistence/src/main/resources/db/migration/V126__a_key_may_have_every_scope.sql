-- why: the names of all scopes together are longer than 200 characters by now
ALTER TABLE api_key MODIFY COLUMN scopes VARCHAR(600) NOT NULL;

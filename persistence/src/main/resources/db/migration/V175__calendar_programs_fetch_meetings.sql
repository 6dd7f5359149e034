-- why: members and the team want the dates in their own calendars, kept up to date without a login; the address is the key, so only its hash is kept
CREATE TABLE calendar_feed (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  series BIGINT NOT NULL,
  secret_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  made_at DATETIME(6) NOT NULL,
  made_by VARCHAR(200) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE INDEX calendar_feed_series (tenant_id, series),
  UNIQUE INDEX calendar_feed_secret (tenant_id, secret_hash),
  CONSTRAINT calendar_feed_network FOREIGN KEY (tenant_id) REFERENCES network (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

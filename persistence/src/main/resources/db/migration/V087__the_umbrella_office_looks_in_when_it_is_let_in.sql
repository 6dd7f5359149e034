-- why: the umbrella office has no way to a network's data; when a network asks for help, it lets it in for a few days and sees what it did
CREATE TABLE support_grant (
  id BIGINT NOT NULL,
  network_id INT NOT NULL,
  granted_by VARCHAR(200) NOT NULL,
  granted_at DATETIME(6) NOT NULL,
  ends_at DATETIME(6) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  writing BOOLEAN NOT NULL,
  ended_at DATETIME(6) NULL,
  ended_by VARCHAR(200) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (id),
  INDEX support_grant_network (network_id, ends_at),
  INDEX support_grant_active (ends_at),
  CONSTRAINT support_grant_of_network FOREIGN KEY (network_id) REFERENCES network (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

ALTER TABLE audit_entry
  ADD COLUMN support_grant BIGINT NOT NULL DEFAULT 0;

-- why: other programs of a network read and write its members; a stolen database must not hold their secrets
CREATE TABLE api_key (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  name VARCHAR(80) NOT NULL,
  prefix VARCHAR(24) NOT NULL,
  secret_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  scopes VARCHAR(200) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  last_used_at DATETIME(6) NULL,
  revoked_at DATETIME(6) NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE INDEX api_key_hash (tenant_id, secret_hash),
  CONSTRAINT api_key_network FOREIGN KEY (tenant_id) REFERENCES network (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

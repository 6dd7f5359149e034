-- why: members answer without a password; only the hash of a link's secret is kept, so that the table alone opens nothing
CREATE TABLE personal_link (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  purpose VARCHAR(40) NOT NULL,
  subject BIGINT NOT NULL,
  contact BIGINT NOT NULL,
  secret_hash CHAR(64) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  revoked BOOLEAN NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE INDEX personal_link_hash (tenant_id, secret_hash),
  INDEX personal_link_subject (tenant_id, subject),
  INDEX personal_link_contact (tenant_id, contact)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

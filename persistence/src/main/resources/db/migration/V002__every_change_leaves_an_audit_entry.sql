-- why: who changed what and when must be answerable for years; network 0 holds changes that belong to the whole platform
CREATE TABLE audit_entry (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  change_id BIGINT NOT NULL,
  at DATETIME(6) NOT NULL,
  actor_kind VARCHAR(12) NOT NULL,
  actor_id BIGINT NOT NULL,
  actor_name VARCHAR(200) NOT NULL,
  entity VARCHAR(60) NOT NULL,
  record_id BIGINT NOT NULL,
  record_name VARCHAR(250) NOT NULL,
  action VARCHAR(12) NOT NULL,
  fields MEDIUMTEXT NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (tenant_id, id),
  INDEX audit_entry_record (tenant_id, record_id, id),
  INDEX audit_entry_entity (tenant_id, entity, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

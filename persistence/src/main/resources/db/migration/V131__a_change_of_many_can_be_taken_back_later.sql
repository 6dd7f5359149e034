-- why: a change of many members outlives the window in which it was made: a job goes on with it, and for some weeks it can be taken back
CREATE TABLE member_bulk (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  field VARCHAR(20) NOT NULL,
  value TEXT NOT NULL,
  own_field BIGINT NOT NULL,
  members INT NOT NULL,
  started_by VARCHAR(200) NOT NULL,
  started_at DATETIME(6) NOT NULL,
  state VARCHAR(20) NOT NULL,
  job BIGINT NOT NULL,
  counts VARCHAR(500) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT member_bulk_network FOREIGN KEY (tenant_id) REFERENCES network (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE member_bulk_entry (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  bulk_id BIGINT NOT NULL,
  member_id BIGINT NOT NULL,
  progress VARCHAR(20) NOT NULL,
  old_value TEXT NOT NULL,
  new_value TEXT NOT NULL,
  changed_at DATETIME(6) NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  KEY member_bulk_entry_progress (tenant_id, bulk_id, progress, id),
  KEY member_bulk_entry_member (tenant_id, member_id),
  CONSTRAINT member_bulk_entry_network FOREIGN KEY (tenant_id) REFERENCES network (id),
  CONSTRAINT member_bulk_entry_bulk FOREIGN KEY (tenant_id, bulk_id) REFERENCES member_bulk (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

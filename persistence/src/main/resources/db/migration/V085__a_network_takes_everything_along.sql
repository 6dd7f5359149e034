-- why: what a network has entered belongs to it; the file is kept in pieces in the database, so that every server can hand it over and it goes when the network goes
CREATE TABLE network_export (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  asked_by VARCHAR(200) NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  job BIGINT NOT NULL,
  finished_at DATETIME(6) NULL,
  expires_at DATETIME(6) NULL,
  size BIGINT NOT NULL,
  row_count BIGINT NOT NULL,
  parts INT NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT network_export_network FOREIGN KEY (tenant_id) REFERENCES network (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE network_export_part (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  export_id BIGINT NOT NULL,
  number INT NOT NULL,
  bytes MEDIUMBLOB NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE INDEX network_export_part_number (tenant_id, export_id, number),
  CONSTRAINT network_export_part_of_export FOREIGN KEY (tenant_id, export_id) REFERENCES network_export (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

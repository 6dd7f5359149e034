-- why: forgetting many persons takes longer than anybody waits; the job must know after a restart whom it is about, and only their numbers
CREATE TABLE privacy_erasure (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  wanted MEDIUMTEXT NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT privacy_erasure_network FOREIGN KEY (tenant_id) REFERENCES network (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

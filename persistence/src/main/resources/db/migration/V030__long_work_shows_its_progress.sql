-- why: whoever starts long work wants to see how far it is, and a server that dies must not take it along
CREATE TABLE job (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  kind VARCHAR(60) NOT NULL,
  subject BIGINT NOT NULL,
  title VARCHAR(200) NOT NULL,
  started_by VARCHAR(200) NOT NULL,
  started_at DATETIME(6) NOT NULL,
  finished_at DATETIME(6) NULL,
  state VARCHAR(8) NOT NULL,
  run INT NOT NULL,
  done INT NOT NULL,
  total INT NOT NULL,
  message TEXT NOT NULL,
  counters VARCHAR(1000) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT job_network FOREIGN KEY (tenant_id) REFERENCES network (id),
  CONSTRAINT job_state CHECK (state IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED'))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

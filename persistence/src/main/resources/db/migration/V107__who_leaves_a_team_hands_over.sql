-- why: when somebody leaves, what she looked after and where things are would leave with her
CREATE TABLE team_handover (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  account BIGINT NOT NULL,
  name VARCHAR(200) NOT NULL,
  successor BIGINT NOT NULL,
  successor_name VARCHAR(200) NOT NULL,
  last_day DATE NOT NULL,
  notes TEXT NOT NULL,
  settled VARCHAR(200) NOT NULL,
  ended_at DATETIME(6) NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  INDEX team_handover_last_day (tenant_id, last_day),
  CONSTRAINT team_handover_network FOREIGN KEY (tenant_id) REFERENCES network (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

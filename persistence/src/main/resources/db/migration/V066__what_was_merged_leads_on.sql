-- why: old addresses, links and history of a record that turned out to be the same as another one lead to that one
CREATE TABLE member_absorption (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  kind VARCHAR(8) NOT NULL,
  absorbed_id BIGINT NOT NULL,
  absorbed_name VARCHAR(250) NOT NULL,
  survivor_id BIGINT NOT NULL,
  survivor_name VARCHAR(250) NOT NULL,
  moved_rows INT NOT NULL,
  merged_at DATETIME(6) NOT NULL,
  merged_by VARCHAR(200) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE INDEX member_absorption_once (tenant_id, kind, absorbed_id),
  INDEX member_absorption_into (tenant_id, kind, survivor_id),
  CONSTRAINT member_absorption_network FOREIGN KEY (tenant_id) REFERENCES network (id),
  CONSTRAINT member_absorption_kind CHECK (kind IN ('MEMBER', 'CONTACT'))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

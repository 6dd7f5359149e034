-- why: whoever looks for the same members every month wants to set the filters once; owner 0 is the team
CREATE TABLE saved_filter (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  list VARCHAR(60) NOT NULL,
  owner_id BIGINT NOT NULL,
  name VARCHAR(60) NOT NULL,
  content VARCHAR(4000) NOT NULL,
  opens BOOLEAN NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE INDEX saved_filter_name (tenant_id, list, owner_id, name),
  CONSTRAINT saved_filter_network FOREIGN KEY (tenant_id) REFERENCES network (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

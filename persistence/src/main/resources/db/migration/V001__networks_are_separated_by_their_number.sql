-- why: the tenant is the first part of every key, so that its rows lie together and no statement can leave them
CREATE TABLE network (
  id INT NOT NULL,
  name VARCHAR(120) NOT NULL,
  language VARCHAR(2) NOT NULL,
  state VARCHAR(12) NOT NULL,
  second_factor_required BOOLEAN NOT NULL,
  created_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT network_state CHECK (state IN ('ACTIVE', 'SUSPENDED', 'CLOSED'))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE node_lease (
  node INT NOT NULL,
  owner VARCHAR(36) NOT NULL,
  leased_until DATETIME(6) NOT NULL,
  PRIMARY KEY (node),
  INDEX node_lease_owner (owner)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

INSERT INTO node_lease (node, owner, leased_until)
WITH RECURSIVE numbers AS (SELECT 0 AS n UNION ALL SELECT n + 1 FROM numbers WHERE n < 999)
SELECT n, '', '2000-01-01' FROM numbers;

-- why: one person may work for several networks with one password; what she may do is decided per network
CREATE TABLE account (
  id BIGINT NOT NULL,
  email VARCHAR(254) NOT NULL,
  form_of_address VARCHAR(8) NOT NULL,
  given_name VARCHAR(80) NOT NULL,
  family_name VARCHAR(80) NOT NULL,
  language VARCHAR(2) NOT NULL,
  password_hash VARCHAR(250) NULL,
  operator BOOLEAN NOT NULL,
  demo BOOLEAN NOT NULL,
  epoch INT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE INDEX account_email (email)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE role_assignment (
  id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  network_id INT NOT NULL,
  role VARCHAR(20) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  audit_name VARCHAR(250) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE INDEX role_assignment_once (account_id, network_id, role),
  INDEX role_assignment_network (network_id),
  CONSTRAINT role_assignment_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT role_assignment_network_exists FOREIGN KEY (network_id) REFERENCES network (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

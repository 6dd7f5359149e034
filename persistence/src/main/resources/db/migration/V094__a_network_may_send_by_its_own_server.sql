-- why: mails of a network are believed when they come from its own server; the password is sealed, so that the table alone opens nothing
CREATE TABLE mail_server (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  host VARCHAR(250) NOT NULL,
  port INT NOT NULL,
  security VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  user_name VARCHAR(250) NOT NULL,
  sender VARCHAR(254) NOT NULL,
  sealed_password VARCHAR(1000) NOT NULL,
  failures INT NOT NULL,
  problem VARCHAR(250) NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT mail_server_network FOREIGN KEY (tenant_id) REFERENCES network (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

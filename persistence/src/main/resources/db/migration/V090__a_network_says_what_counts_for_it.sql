-- why: networks call things differently and look different; what one has not said, the umbrella office and the product decide
CREATE TABLE network_value (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  setting VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  said TEXT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE INDEX network_value_setting (tenant_id, setting),
  CONSTRAINT network_value_network FOREIGN KEY (tenant_id) REFERENCES network (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE platform_value (
  id BIGINT NOT NULL,
  setting VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  said TEXT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE INDEX platform_value_setting (setting)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE logo (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  file_name VARCHAR(120) NOT NULL,
  picture MEDIUMBLOB NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT logo_network FOREIGN KEY (tenant_id) REFERENCES network (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

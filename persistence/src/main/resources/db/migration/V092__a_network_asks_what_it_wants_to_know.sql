-- why: each network has its own questions about members and contacts; lists of networks without them must not pay for it, so values lie in a table of their own
CREATE TABLE custom_field (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  target VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name_de VARCHAR(60) NOT NULL,
  name_en VARCHAR(60) NOT NULL,
  help VARCHAR(200) NULL,
  required BOOLEAN NOT NULL,
  in_exports BOOLEAN NOT NULL,
  place INT NOT NULL,
  retired BOOLEAN NOT NULL,
  options TEXT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT custom_field_network FOREIGN KEY (tenant_id) REFERENCES network (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE field_value (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  field_id BIGINT NOT NULL,
  subject BIGINT NOT NULL,
  said VARCHAR(1000) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE INDEX field_value_subject (tenant_id, subject, field_id),
  INDEX field_value_field (tenant_id, field_id),
  CONSTRAINT field_value_field FOREIGN KEY (tenant_id, field_id) REFERENCES custom_field (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

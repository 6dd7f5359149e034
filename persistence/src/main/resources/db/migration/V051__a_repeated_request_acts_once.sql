-- why: a program that got no answer sends its request again; it must find the first one's effect instead of making a second
CREATE TABLE api_answer (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  repeat_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  request_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status INT NOT NULL,
  location VARCHAR(250) NULL,
  record_version VARCHAR(20) NULL,
  body MEDIUMTEXT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE INDEX api_answer_repeat (tenant_id, repeat_hash),
  INDEX api_answer_age (tenant_id, created_at),
  CONSTRAINT api_answer_network FOREIGN KEY (tenant_id) REFERENCES network (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- why: a meeting for a few stands on the public page only when somebody wants it there; what nobody has decided follows the audience and has no row
CREATE TABLE calendar_showing (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  subject_kind VARCHAR(7) NOT NULL,
  subject BIGINT NOT NULL,
  shown BOOLEAN NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE INDEX calendar_showing_subject (tenant_id, subject_kind, subject),
  CONSTRAINT calendar_showing_network FOREIGN KEY (tenant_id) REFERENCES network (id),
  CONSTRAINT calendar_showing_kind CHECK (subject_kind IN ('SERIES', 'MEETING'))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

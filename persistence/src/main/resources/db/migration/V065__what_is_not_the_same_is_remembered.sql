-- why: nobody should be asked twice whether two records are the same; and shared names are grouped without reading the members
CREATE TABLE duplicate_distinction (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  kind VARCHAR(8) NOT NULL,
  one_id BIGINT NOT NULL,
  other_id BIGINT NOT NULL,
  decided_at DATETIME(6) NOT NULL,
  decided_by VARCHAR(200) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE INDEX duplicate_distinction_pair (tenant_id, kind, one_id, other_id),
  INDEX duplicate_distinction_other (tenant_id, kind, other_id),
  CONSTRAINT duplicate_distinction_network FOREIGN KEY (tenant_id) REFERENCES network (id),
  CONSTRAINT duplicate_distinction_kind CHECK (kind IN ('MEMBER', 'CONTACT'))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

ALTER TABLE member
  ADD INDEX member_names_in_use (tenant_id, archived_at, name_key);
ALTER TABLE contact
  ADD INDEX contact_people (tenant_id, member_id, last_name, first_name);

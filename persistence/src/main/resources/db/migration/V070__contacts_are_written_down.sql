-- why: who talked with whom is what the coordination knows and what networks lack; one row per contact, one per member that took part
CREATE TABLE touch (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  channel VARCHAR(12) NOT NULL,
  edge VARCHAR(12) NOT NULL,
  day DATE NOT NULL,
  day_time VARCHAR(5) NOT NULL,
  line VARCHAR(300) NOT NULL,
  text TEXT NOT NULL,
  who VARCHAR(1000) NOT NULL,
  started_by BIGINT NULL,
  author VARCHAR(200) NOT NULL,
  search_text VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  archived_at DATETIME(6) NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  INDEX touch_day (tenant_id, archived_at, day, id),
  INDEX touch_started_by (tenant_id, started_by),
  CONSTRAINT touch_network FOREIGN KEY (tenant_id) REFERENCES network (id),
  CONSTRAINT touch_begun FOREIGN KEY (tenant_id, started_by) REFERENCES member (tenant_id, id),
  CONSTRAINT touch_channel CHECK (channel IN ('CALL', 'VISIT', 'MAIL', 'LETTER', 'EVENT_TALK', 'VIDEO')),
  CONSTRAINT touch_edge CHECK (edge IN ('COORDINATION', 'PARTNER', 'MEMBER'))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE touch_party (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  touch_id BIGINT NOT NULL,
  member_id BIGINT NOT NULL,
  contact_id BIGINT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  INDEX touch_party_touch (tenant_id, touch_id),
  INDEX touch_party_member (tenant_id, member_id, touch_id),
  INDEX touch_party_contact (tenant_id, contact_id),
  CONSTRAINT touch_party_of_touch FOREIGN KEY (tenant_id, touch_id) REFERENCES touch (tenant_id, id),
  CONSTRAINT touch_party_of_member FOREIGN KEY (tenant_id, member_id) REFERENCES member (tenant_id, id),
  CONSTRAINT touch_party_is_contact FOREIGN KEY (tenant_id, contact_id) REFERENCES contact (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

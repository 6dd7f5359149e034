-- why: at the door each person is noted by one tap, also guests and people nobody expected; a tap that is sent again does nothing
CREATE TABLE presence (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  meeting_id BIGINT NOT NULL,
  handle VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  member_id BIGINT NULL,
  contact_id BIGINT NULL,
  name VARCHAR(120) NOT NULL,
  state VARCHAR(10) NOT NULL,
  noted_at DATETIME(6) NOT NULL,
  noted_by VARCHAR(200) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE INDEX presence_once (tenant_id, meeting_id, handle),
  INDEX presence_member (tenant_id, member_id),
  INDEX presence_contact (tenant_id, contact_id),
  CONSTRAINT presence_at FOREIGN KEY (tenant_id, meeting_id) REFERENCES meeting (tenant_id, id),
  CONSTRAINT presence_of_member FOREIGN KEY (tenant_id, member_id) REFERENCES member (tenant_id, id),
  CONSTRAINT presence_of_contact FOREIGN KEY (tenant_id, contact_id) REFERENCES contact (tenant_id, id),
  CONSTRAINT presence_state CHECK (state IN ('PRESENT', 'LATE', 'SUBSTITUTE', 'EXCUSED', 'NO_SHOW'))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE presence_tap (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  meeting_id BIGINT NOT NULL,
  tap VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE INDEX presence_tap_once (tenant_id, meeting_id, tap),
  CONSTRAINT presence_tap_at FOREIGN KEY (tenant_id, meeting_id) REFERENCES meeting (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

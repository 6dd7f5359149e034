-- why: after a meeting its minutes, decisions and gifts are written down; what was noted at the door counts once the report is confirmed
CREATE TABLE meeting_closing (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  meeting_id BIGINT NOT NULL,
  state VARCHAR(9) NOT NULL,
  minutes MEDIUMTEXT NOT NULL,
  decisions TEXT NOT NULL,
  press VARCHAR(1000) NOT NULL,
  confirmed_at DATETIME(6) NULL,
  confirmed_by VARCHAR(200) NOT NULL,
  writings INT NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE INDEX meeting_closing_once (tenant_id, meeting_id),
  CONSTRAINT meeting_closing_of FOREIGN KEY (tenant_id, meeting_id) REFERENCES meeting (tenant_id, id),
  CONSTRAINT meeting_closing_state CHECK (state IN ('DRAFT', 'CONFIRMED'))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE meeting_gift (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  closing_id BIGINT NOT NULL,
  member_id BIGINT NOT NULL,
  kind VARCHAR(8) NOT NULL,
  line VARCHAR(200) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  INDEX meeting_gift_closing (tenant_id, closing_id),
  INDEX meeting_gift_member (tenant_id, member_id),
  CONSTRAINT meeting_gift_of FOREIGN KEY (tenant_id, closing_id) REFERENCES meeting_closing (tenant_id, id),
  CONSTRAINT meeting_gift_by FOREIGN KEY (tenant_id, member_id) REFERENCES member (tenant_id, id),
  CONSTRAINT meeting_gift_kind CHECK (kind IN ('TALK', 'TOUR', 'MATERIAL', 'ADVICE', 'TOPIC'))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

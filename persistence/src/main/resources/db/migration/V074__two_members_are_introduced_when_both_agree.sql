-- why: contacts among members are what networks lack; each side's answer is a row of its own, so that one never shows the other's
CREATE TABLE introduction (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  why VARCHAR(1000) NOT NULL,
  state VARCHAR(12) NOT NULL,
  author VARCHAR(200) NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  ends_at DATETIME(6) NOT NULL,
  agreed_at DATETIME(6) NULL,
  logged BOOLEAN NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT introduction_network FOREIGN KEY (tenant_id) REFERENCES network (id),
  CONSTRAINT introduction_state CHECK (state IN ('ASKED', 'AGREED', 'OVER', 'WITHDRAWN'))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE introduction_side (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  introduction_id BIGINT NOT NULL,
  member_id BIGINT NOT NULL,
  contact_id BIGINT NULL,
  answer VARCHAR(8) NOT NULL,
  word VARCHAR(300) NOT NULL,
  talked VARCHAR(8) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  INDEX introduction_side_of (tenant_id, introduction_id),
  INDEX introduction_side_member (tenant_id, member_id),
  INDEX introduction_side_contact (tenant_id, contact_id),
  CONSTRAINT introduction_side_of_introduction FOREIGN KEY (tenant_id, introduction_id) REFERENCES introduction (tenant_id, id),
  CONSTRAINT introduction_side_of_member FOREIGN KEY (tenant_id, member_id) REFERENCES member (tenant_id, id),
  CONSTRAINT introduction_side_is_contact FOREIGN KEY (tenant_id, contact_id) REFERENCES contact (tenant_id, id),
  CONSTRAINT introduction_side_answer CHECK (answer IN ('OPEN', 'YES', 'NO')),
  CONSTRAINT introduction_side_talked CHECK (talked IN ('OPEN', 'YES', 'NOT_YET', 'NO'))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

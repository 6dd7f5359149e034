-- why: member companies host the meetings of a series in turn; each says when it may be asked, and is asked by mail
CREATE TABLE host_pool (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  series_id BIGINT NOT NULL,
  seats INT NOT NULL,
  step_free BOOLEAN NOT NULL,
  answer_days INT NOT NULL,
  onwards BOOLEAN NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE INDEX host_pool_series (tenant_id, series_id),
  CONSTRAINT host_pool_of_series FOREIGN KEY (tenant_id, series_id) REFERENCES series (tenant_id, id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE host_entry (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  series_id BIGINT NOT NULL,
  member_id BIGINT NOT NULL,
  since DATE NOT NULL,
  away_from DATE NULL,
  away_until DATE NULL,
  away_days INT NOT NULL,
  closed_months INT NOT NULL,
  hosted_before DATE NULL,
  remark VARCHAR(300) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE INDEX host_entry_member (tenant_id, series_id, member_id),
  INDEX host_entry_of (tenant_id, member_id),
  CONSTRAINT host_entry_of_series FOREIGN KEY (tenant_id, series_id) REFERENCES series (tenant_id, id) ON DELETE CASCADE,
  CONSTRAINT host_entry_of_member FOREIGN KEY (tenant_id, member_id) REFERENCES member (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- held_meeting is the meeting's id while the company is asked or has agreed, so that no meeting has two of them
CREATE TABLE host_request (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  meeting_id BIGINT NOT NULL,
  member_id BIGINT NOT NULL,
  contact_id BIGINT NULL,
  state VARCHAR(10) NOT NULL,
  held_meeting BIGINT NULL,
  asked_at DATETIME(6) NOT NULL,
  asked_by BIGINT NOT NULL,
  asked_by_name VARCHAR(200) NOT NULL,
  answer_by DATE NOT NULL,
  answered_at DATETIME(6) NULL,
  word VARCHAR(500) NOT NULL,
  place_on DATE NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE INDEX host_request_holds (tenant_id, held_meeting),
  INDEX host_request_meeting (tenant_id, meeting_id),
  INDEX host_request_member (tenant_id, member_id),
  INDEX host_request_contact (tenant_id, contact_id),
  CONSTRAINT host_request_about FOREIGN KEY (tenant_id, meeting_id) REFERENCES meeting (tenant_id, id),
  CONSTRAINT host_request_to FOREIGN KEY (tenant_id, member_id) REFERENCES member (tenant_id, id),
  CONSTRAINT host_request_person FOREIGN KEY (tenant_id, contact_id) REFERENCES contact (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

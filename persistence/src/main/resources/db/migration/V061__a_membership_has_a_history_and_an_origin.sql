-- why: since when, why and through whom somebody belongs to the network is asked again and again; a state alone forgets it with each change
CREATE TABLE membership_period (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  member_id BIGINT NOT NULL,
  status VARCHAR(12) NOT NULL,
  begins_on DATE NOT NULL,
  ends_on DATE NULL,
  requested_on DATE NULL,
  decided_by VARCHAR(120) NOT NULL,
  reason VARCHAR(250) NOT NULL,
  entered_at DATETIME(6) NULL,
  set_aside_at DATETIME(6) NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  INDEX membership_period_member (tenant_id, member_id),
  CONSTRAINT membership_period_of_member FOREIGN KEY (tenant_id, member_id) REFERENCES member (tenant_id, id),
  CONSTRAINT membership_period_status CHECK (status IN ('PROSPECT', 'APPLIED', 'ACTIVE', 'PAUSED', 'LEFT')),
  CONSTRAINT membership_period_order CHECK (ends_on IS NULL OR ends_on >= begins_on)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE member_origin (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  member_id BIGINT NOT NULL,
  opener VARCHAR(12) NOT NULL,
  opener_id BIGINT NULL,
  channel VARCHAR(16) NOT NULL,
  remark VARCHAR(250) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE INDEX member_origin_member (tenant_id, member_id),
  INDEX member_origin_opener (tenant_id, opener_id),
  CONSTRAINT member_origin_of_member FOREIGN KEY (tenant_id, member_id) REFERENCES member (tenant_id, id),
  CONSTRAINT member_origin_opened_by FOREIGN KEY (tenant_id, opener_id) REFERENCES member (tenant_id, id),
  CONSTRAINT member_origin_opener CHECK (opener IN ('UNKNOWN', 'COORDINATION', 'MEMBER')),
  CONSTRAINT member_origin_channel CHECK (channel IN ('UNKNOWN', 'PERSONAL_TALK', 'MEMBER', 'PARTNER', 'EVENT', 'NEWSLETTER', 'WEBSITE', 'PRESS', 'OTHER'))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

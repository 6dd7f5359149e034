-- why: how somebody wants to be reached and what interests her decides whether an invitation works; a consent must be provable one by one; what is said in confidence is not for everybody
ALTER TABLE contact
  ADD COLUMN channel VARCHAR(8) NULL,
  ADD COLUMN interests VARCHAR(1000) NOT NULL DEFAULT '',
  ADD CONSTRAINT contact_channel CHECK (channel IN ('MAIL', 'LETTER', 'PHONE'));

CREATE TABLE contact_consent (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  contact_id BIGINT NOT NULL,
  purpose VARCHAR(16) NOT NULL,
  text_version VARCHAR(120) NOT NULL,
  given_at DATETIME(6) NOT NULL,
  source VARCHAR(120) NOT NULL,
  withdrawn_at DATETIME(6) NULL,
  withdrawn_how VARCHAR(120) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  INDEX contact_consent_contact (tenant_id, contact_id),
  CONSTRAINT contact_consent_of_contact FOREIGN KEY (tenant_id, contact_id) REFERENCES contact (tenant_id, id),
  CONSTRAINT contact_consent_purpose CHECK (purpose IN ('MAILS', 'NEWSLETTER', 'PHOTOS', 'NAMED', 'INTRODUCTION'))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE member_note (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  member_id BIGINT NOT NULL,
  contact_id BIGINT NULL,
  words TEXT NOT NULL,
  visibility VARCHAR(12) NOT NULL,
  author VARCHAR(250) NOT NULL,
  written_at DATETIME(6) NOT NULL,
  changed_at DATETIME(6) NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  INDEX member_note_member (tenant_id, member_id, written_at),
  INDEX member_note_contact (tenant_id, contact_id),
  CONSTRAINT member_note_of_member FOREIGN KEY (tenant_id, member_id) REFERENCES member (tenant_id, id),
  CONSTRAINT member_note_about_contact FOREIGN KEY (tenant_id, contact_id) REFERENCES contact (tenant_id, id),
  CONSTRAINT member_note_visibility CHECK (visibility IN ('COORDINATION', 'TEAM', 'MEMBER'))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

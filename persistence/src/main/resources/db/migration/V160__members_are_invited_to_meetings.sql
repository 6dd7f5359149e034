-- why: each member is invited to a meeting once, through one of its people and by one way; what became of it is known, and letters are kept until they were printed
CREATE TABLE invitation (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  meeting_id BIGINT NOT NULL,
  member_id BIGINT NOT NULL,
  contact_id BIGINT NOT NULL,
  channel VARCHAR(6) NOT NULL,
  invited_at DATETIME(6) NOT NULL,
  sent_at DATETIME(6) NULL,
  told INT NOT NULL,
  returned_at DATETIME(6) NULL,
  returned_why VARCHAR(300) NOT NULL,
  reminders INT NOT NULL,
  reminded_at DATETIME(6) NULL,
  answered BOOLEAN NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE INDEX invitation_member (tenant_id, meeting_id, member_id),
  INDEX invitation_of_member (tenant_id, member_id),
  INDEX invitation_of_contact (tenant_id, contact_id),
  CONSTRAINT invitation_to_meeting FOREIGN KEY (tenant_id, meeting_id) REFERENCES meeting (tenant_id, id),
  CONSTRAINT invitation_invites FOREIGN KEY (tenant_id, member_id) REFERENCES member (tenant_id, id),
  CONSTRAINT invitation_through FOREIGN KEY (tenant_id, contact_id) REFERENCES contact (tenant_id, id),
  CONSTRAINT invitation_channel CHECK (channel IN ('MAIL', 'LETTER', 'PHONE'))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE invitation_letters (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  meeting_id BIGINT NOT NULL,
  job BIGINT NOT NULL,
  ordered_at DATETIME(6) NOT NULL,
  finished_at DATETIME(6) NULL,
  letters INT NOT NULL,
  parts INT NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  INDEX invitation_letters_meeting (tenant_id, meeting_id),
  CONSTRAINT invitation_letters_about FOREIGN KEY (tenant_id, meeting_id) REFERENCES meeting (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE invitation_letters_piece (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  batch_id BIGINT NOT NULL,
  number INT NOT NULL,
  bytes MEDIUMBLOB NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE INDEX invitation_letters_piece_number (tenant_id, batch_id, number),
  CONSTRAINT invitation_letters_piece_of FOREIGN KEY (tenant_id, batch_id) REFERENCES invitation_letters (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

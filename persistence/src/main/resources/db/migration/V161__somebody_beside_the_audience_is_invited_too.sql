-- why: a meeting may also be for somebody whom its audience leaves out; she waits on a list until the next invitations go out
CREATE TABLE invitation_extra (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  meeting_id BIGINT NOT NULL,
  member_id BIGINT NOT NULL,
  contact_id BIGINT NOT NULL,
  channel VARCHAR(6) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE INDEX invitation_extra_member (tenant_id, meeting_id, member_id),
  INDEX invitation_extra_of_member (tenant_id, member_id),
  INDEX invitation_extra_of_contact (tenant_id, contact_id),
  CONSTRAINT invitation_extra_to_meeting FOREIGN KEY (tenant_id, meeting_id) REFERENCES meeting (tenant_id, id),
  CONSTRAINT invitation_extra_invites FOREIGN KEY (tenant_id, member_id) REFERENCES member (tenant_id, id),
  CONSTRAINT invitation_extra_through FOREIGN KEY (tenant_id, contact_id) REFERENCES contact (tenant_id, id),
  CONSTRAINT invitation_extra_channel CHECK (channel IN ('MAIL', 'LETTER', 'PHONE'))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

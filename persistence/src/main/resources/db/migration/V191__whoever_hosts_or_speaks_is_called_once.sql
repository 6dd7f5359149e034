-- why: the host and those who speak are told of the evening by phone, too, without being invited; who has been called is not called again
CREATE TABLE invitation_cast_call (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  meeting_id BIGINT NOT NULL,
  contact_id BIGINT NOT NULL,
  called_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE INDEX invitation_cast_call_once (tenant_id, meeting_id, contact_id),
  INDEX invitation_cast_call_of_contact (tenant_id, contact_id),
  CONSTRAINT invitation_cast_call_before FOREIGN KEY (tenant_id, meeting_id) REFERENCES meeting (tenant_id, id),
  CONSTRAINT invitation_cast_call_to FOREIGN KEY (tenant_id, contact_id) REFERENCES contact (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
